import { createIssueWrites } from '../../src/adapters/http/issue-writes';
import { createRefusals } from '../../src/adapters/http/refusals';
import { type AroundCalls } from '../../src/adapters/http/request';

/** Nothing around a product request but the count of its own writes. */
export function aroundCalls(more: Partial<AroundCalls> = {}): AroundCalls {
  const sleep = (): Promise<void> => Promise.resolve();
  const times = { sleep, now: () => performance.now() };
  const issueWrites = createIssueWrites(times);
  const refusals = createRefusals({ ...times, run: () => null });
  return { onCall: () => undefined, issueWrites, refusals, waitedMs: () => 0, ...more };
}
