import { type IssueFacts } from '../../domain/status/issue-facts';
import { type LeftDone, NOBODY_LEFT } from '../../domain/status/status-moves';
import { type FindReopened } from './find-reopened';

/**
 * Looks for what was reopened among the first issues that are read while the others are still being read, and then
 * among these. As the first ones are those that changed category last, there is mostly nothing left to ask about.
 */
export function reopenedAhead(findReopened: FindReopened, window: Parameters<FindReopened>[1]) {
  const seen = new Set<string>();
  let left = NOBODY_LEFT;
  /** Each issue is looked at once; answers with what is known of all of them. */
  return async (issues: readonly IssueFacts[]): Promise<LeftDone> => {
    const fresh = issues.filter(({ issueId }) => !seen.has(issueId));
    for (const { issueId } of fresh) seen.add(issueId);
    left = await findReopened(fresh, window, undefined, left);
    return left;
  };
}
