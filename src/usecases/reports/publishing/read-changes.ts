import { type StoredFigures } from '../../../domain/reports/memory/stored-figures';
import {
  mayBeDoneAgain,
  type ReportChanges,
  reportChanges,
} from '../../../domain/reports/memory/report-changes';
import { type ReportFigures } from '../../../domain/reports/report-figures';
import { type IssueFacts } from '../../../domain/status/issue-facts';
import { type ReadScopeDeps, type TooManyIssues } from './read-report-figures';

interface Counted {
  readonly figures: ReportFigures;
  /** All that was read for them. */
  readonly issues: readonly IssueFacts[];
  /** Of a sprint's report, which tells how the sprint began instead of what came since the last one. */
  readonly sprint: object | null;
}

/**
 * What became of a scope since a report before; `null` without one that it may be compared with. Of a part of what
 * tells it nothing is told.
 */
export type ReadChanges = (
  before: Pick<StoredFigures, 'counted' | 'doneStatuses' | 'blocking' | 'reasons'> | null,
  now: Counted,
) => Promise<ReportChanges | TooManyIssues | null>;

const TOO_MANY = { kind: 'too-many-issues' } as const;

/**
 * Reads the changelogs of what is done and was not counted before, mostly nothing: it came into the scope, or had
 * been done long ago and was taken up and finished once more.
 */
export function createReadChanges({ findReopened }: Pick<ReadScopeDeps, 'findReopened'>): ReadChanges {
  return async (before, { figures, issues, sprint }) => {
    if (before === null) return null;
    const again = sprint === null ? mayBeDoneAgain(before.counted, figures) : [];
    const { before: wereDone, unread } = await findReopened(issues, figures.window, again);
    if (unread.size > 0) return TOO_MANY;
    return reportChanges(before.counted, figures, {
      issues,
      wereDone,
      doneStatusIds: before.doneStatuses ?? [],
      kept: { blocking: before.blocking ?? {}, reasons: before.reasons },
    });
  };
}
