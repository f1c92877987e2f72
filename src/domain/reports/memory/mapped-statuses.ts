import { type IssueFacts } from '../../status/issue-facts';
import { type BlockedReason } from '../../status/issue-status';
import { issuesIn, OPEN_GROUPS } from '../groups';
import { type ReportFigures } from '../report-figures';

/**
 * Of statuses that open issues were in, by their ids: what a status was called in which work stands still, and
 * `false` of every other. Records of earlier versions have `true` instead of the name.
 */
export type BlockingStatuses = Readonly<Record<string, string | boolean>>;

/** What a report kept of why its issues were blocked. */
export interface KeptReasons {
  readonly blocking: BlockingStatuses;
  /** Kinds of reasons of each blocked issue, by its id. */
  readonly reasons: Readonly<Record<string, readonly BlockedReason['kind'][]>>;
}

/** Issues that count otherwise because an admin gave their status another place on the status map: by the map of before they would not. */
export interface MappedStatuses {
  readonly nowStuck: readonly IssueFacts[];
  readonly nowFree: readonly IssueFacts[];
}

export const blockingStatuses = (figures: ReportFigures): BlockingStatuses =>
  Object.fromEntries(
    issuesIn(figures, OPEN_GROUPS).flatMap(({ category, statusId, statusBlocks, statusName }) =>
      category === 'done' ? [] : [[statusId, statusBlocks && statusName]],
    ),
  );

/** A status in which nothing was then tells of no change: who is in it now came there since. */
export const mappedStatuses = (
  figures: ReportFigures,
  { blocking, reasons }: KeptReasons,
): MappedStatuses => ({
  nowStuck: figures.blocked.flatMap(({ issue, reasons: now }) =>
    blocking[issue.statusId] === false && isByStatus(now.map(({ kind }) => kind)) ? [issue] : [],
  ),
  nowFree: issuesIn(figures, ['inProgress', 'other']).filter(
    ({ issueId, statusId }) => Boolean(blocking[statusId]) && isByStatus(reasons[issueId] ?? []),
  ),
});

const isByStatus = (kinds: readonly BlockedReason['kind'][]): boolean => kinds.join() === 'status';
