import { asApp, asUser } from '@forge/api';
import { createIssueWrites } from './issue-writes';
import { type AroundCalls, createProductRequest, PATIENCE_OF_PEOPLE, PATIENCE_OF_SCHEDULES } from './request';

/** Ways of calling the products; `onCall` hears of every call, and none outlasts who waits for it. */
export function createForgeProducts(told: Pick<AroundCalls, 'onCall' | 'waitedMs'>) {
  const { sleep } = PATIENCE_OF_PEOPLE;
  const around = { ...told, issueWrites: createIssueWrites({ sleep, now: () => performance.now() }) };
  return {
    /** Acts with the rights of the person who started the invocation. Every click goes through it. */
    requestAsUser: createProductRequest(() => asUser(), PATIENCE_OF_PEOPLE, around),
    /** Acts with the app's own rights, which may be more than any one reader has: background work only. */
    requestAsApp: createProductRequest(() => asApp(), PATIENCE_OF_SCHEDULES, around),
    /** The app's rights while a person waits for what it writes. */
    requestAsAppSoon: createProductRequest(() => asApp(), PATIENCE_OF_PEOPLE, around),
  };
}
