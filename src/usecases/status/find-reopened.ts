import { type IssueFacts, type StatusCategory } from '../../domain/status/issue-facts';
import { mayBeReopened } from '../../domain/status/may-be-reopened';
import { type LeftDone, leftDone, NOBODY_LEFT, type StatusMove } from '../../domain/status/status-moves';
import { type SiteStatuses } from '../../ports/site/site-statuses';
import { type StatusHistory } from '../../ports/issues/status-history';

/**
 * Which issues were done and left that in a window or after it: of those that are not done any more, or of `some`.
 */
export type FindReopened = (
  issues: readonly IssueFacts[],
  window: { readonly from: number; readonly to: number },
  some?: readonly IssueFacts[],
) => Promise<LeftDone>;

export interface FindReopenedDeps {
  readonly history: StatusHistory;
  readonly statuses: SiteStatuses;
}

/**
 * Reads changelogs of those issues only that can have been reopened since, and asks for the categories of
 * statuses only where the issues at hand do not tell them: mostly one call, often none.
 */
export const createFindReopened = ({ history, statuses }: FindReopenedDeps): FindReopened =>
  finding(async (issueIds) => ({ moves: await history.movesOf(issueIds), read: issueIds.length }), statuses);

export type ReadMoves = (issueIds: readonly string[]) => Promise<{
  readonly moves: readonly StatusMove[];
  /** Those of so many issues, the first of them. */
  readonly read: number;
}>;

/** As above, with whatever moves there are to be had. */
export function finding(readMoves: ReadMoves, statuses: SiteStatuses): FindReopened {
  return async (issues, window, some = mayBeReopened(issues, window.from)) => {
    const candidates = some.map(({ issueId }) => issueId);
    if (candidates.length === 0) return NOBODY_LEFT;
    const { moves, read } = await readMoves(candidates);
    const recent = moves.filter(({ at }) => at >= window.from);
    const categories = await categoriesFor(recent, issues, statuses);
    return {
      ...leftDone(recent, window, (statusId) => categories.get(statusId) ?? null),
      unread: new Set(candidates.slice(read)),
    };
  };
}

async function categoriesFor(
  moves: readonly StatusMove[],
  issues: readonly IssueFacts[],
  statuses: SiteStatuses,
): Promise<ReadonlyMap<string, StatusCategory>> {
  const known = new Map(issues.map(({ statusId, category }) => [statusId, category]));
  const told = moves.every(
    ({ fromStatusId, toStatusId }) => known.has(fromStatusId) && known.has(toStatusId),
  );
  if (told) return known;
  return new Map((await statuses.all()).map(({ statusId, category }) => [statusId, category]));
}
