import { createIssueWrites } from '../../src/adapters/http/issue-writes';
import { type AroundCalls } from '../../src/adapters/http/request';

/** Nothing around a product request but the count of its own writes. */
export function aroundCalls(more: Partial<AroundCalls> = {}): AroundCalls {
  const sleep = (): Promise<void> => Promise.resolve();
  const issueWrites = createIssueWrites({ sleep, now: () => performance.now() });
  return { onCall: () => undefined, issueWrites, waitedMs: () => 0, ...more };
}
