import { type IssueFacts, type StatusCategory } from '../../domain/status/issue-facts';
import { mayBeReopened } from '../../domain/status/status-changes';
import { leftDoneSince, type StatusMove } from '../../domain/status/status-moves';
import { type SiteStatuses } from '../../ports/site/site-statuses';
import { type KnownMoves, type StatusHistory } from '../../ports/issues/status-history';

/**
 * The ids of issues that were done at an instant or after it and are not any more. Of those in `known` the
 * changes are there already.
 */
export type FindReopened = (
  issues: readonly IssueFacts[],
  since: number,
  known?: KnownMoves | null,
) => Promise<ReadonlySet<string>>;

export interface FindReopenedDeps {
  readonly history: Pick<StatusHistory, 'movesOf'>;
  readonly statuses: SiteStatuses;
}

/**
 * Reads changelogs of those issues only that can have been reopened since, and asks for the categories of
 * statuses only where the issues at hand do not tell them: mostly one call, often none.
 */
export function createFindReopened({ history, statuses }: FindReopenedDeps): FindReopened {
  return async (issues, since, known = null) => {
    const candidates = new Set(mayBeReopened(issues, since).map(({ issueId }) => issueId));
    if (candidates.size === 0) return new Set();
    const unknown = [...candidates].filter((issueId) => known?.issueIds.has(issueId) !== true);
    const more = unknown.length === 0 ? [] : await history.movesOf(unknown);
    const moves = [...(known?.moves ?? []), ...more].filter(({ issueId }) => candidates.has(issueId));
    const recent = moves.filter(({ at }) => at >= since);
    const categories = await categoriesFor(recent, issues, statuses);
    return leftDoneSince(recent, since, (statusId) => categories.get(statusId) ?? null);
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
