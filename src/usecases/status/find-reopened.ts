import { idsOf } from '../../domain/status/issue-facts';
import { mayBeReopened } from '../../domain/status/may-be-reopened';
import { type ChangedFacts } from '../../domain/status/status-changes';
import {
  categoriesBy,
  knownCategories,
  type LeftDone,
  leftDone,
  NOBODY_LEFT,
  type StatusMove,
} from '../../domain/status/status-moves';
import { type SiteStatuses } from '../../ports/site/site-statuses';
import { type StatusHistory } from '../../ports/issues/status-history';

/**
 * Which issues were done and left that in a window or after it: of those that are not done any more, or of `some`,
 * beside what is known of others.
 */
export type FindReopened = (
  issues: readonly ChangedFacts[],
  window: { readonly from: number; readonly to: number },
  some?: readonly ChangedFacts[],
  others?: LeftDone,
) => Promise<LeftDone>;

export interface FindReopenedDeps {
  readonly history: StatusHistory;
  readonly statuses: SiteStatuses;
  /** False once who waits has waited for too long to read more. */
  readonly hasTime?: () => boolean;
}

/** As many as are sent at once, a thousand a call. */
const MOST_AT_ONCE = 10_000;

/**
 * Reads changelogs of those issues only that can have been reopened since, of very many those that there is time for,
 * and asks for the categories of statuses only where the issues at hand do not tell them: mostly one call, often none.
 */
export function createFindReopened({
  history,
  statuses,
  hasTime = () => true,
}: FindReopenedDeps): FindReopened {
  return async (issues, window, some = mayBeReopened(issues, window.from), others = NOBODY_LEFT) => {
    const candidates = idsOf(some);
    if (candidates.length === 0) return others;
    const recent: StatusMove[] = [];
    let read = 0;
    for (; read < candidates.length && hasTime(); read += MOST_AT_ONCE) {
      const moves = await history.movesOf(candidates.slice(read, read + MOST_AT_ONCE));
      for (const move of moves) if (move.at >= window.from) recent.push(move);
    }
    const categoryOf = knownCategories(recent, issues) ?? categoriesBy(await statuses.all());
    const left = leftDone(recent, window, categoryOf, others);
    return { ...left, unread: new Set([...left.unread, ...candidates.slice(read)]) };
  };
}
