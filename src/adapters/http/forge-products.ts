import { asApp, asUser } from '@forge/api';
import { createIssueWrites } from './issue-writes';
import { createRefusals } from './refusals';
import { type AroundCalls, createProductRequest, PATIENCE_OF_PEOPLE, PATIENCE_OF_SCHEDULES } from './request';

interface Told extends Pick<AroundCalls, 'onCall' | 'waitedMs'> {
  /** What the invocation is known by, for as long as it runs. */
  readonly run: () => object | null;
}

/** Ways of calling the products; `onCall` hears of every call, and none outlasts who waits for it. */
export function createForgeProducts({ run, ...told }: Told) {
  const times = { sleep: PATIENCE_OF_PEOPLE.sleep, now: () => performance.now() };
  const around = {
    ...told,
    issueWrites: createIssueWrites(times),
    refusals: createRefusals({ ...times, run }),
  };
  return {
    /** Acts with the rights of the person who started the invocation. Every click goes through it. */
    requestAsUser: createProductRequest(() => asUser(), PATIENCE_OF_PEOPLE, around),
    /** Acts with the app's own rights, which may be more than any one reader has: background work only. */
    requestAsApp: createProductRequest(() => asApp(), PATIENCE_OF_SCHEDULES, around),
    /** The app's rights while a person waits for what it writes. */
    requestAsAppSoon: createProductRequest(() => asApp(), PATIENCE_OF_PEOPLE, around),
  };
}
