import { emptiedStatuses } from '../../../domain/reports/memory/moved-statuses';
import { type StoredFigures } from '../../../domain/reports/memory/stored-figures';
import {
  mayBeDoneAgain,
  type ReportChanges,
  reportChanges,
} from '../../../domain/reports/memory/report-changes';
import { doneIn } from '../../../domain/reports/report-query';
import { type ReportFigures } from '../../../domain/reports/report-figures';
import { type IssueFacts } from '../../../domain/status/issue-facts';
import { isNarrowable, type StatusScope } from '../../../domain/status/scope';
import { readScope } from '../../status/read-scope';
import { type ReadScopeDeps, type TooManyIssues } from './read-report-figures';

interface Counted {
  readonly figures: ReportFigures;
  /** All that was read for them. */
  readonly issues: readonly IssueFacts[];
  readonly scope: StatusScope;
  /** Of a sprint's report, which tells how the sprint began instead of what came since the last one. */
  readonly sprint: object | null;
}

/**
 * What became of a scope since a report before; `null` without one that it may be compared with. Of a part of what
 * tells it nothing is told.
 */
export type ReadChanges = (
  before: Pick<StoredFigures, 'counted' | 'doneStatuses' | 'openStatuses'> | null,
  now: Counted,
) => Promise<ReportChanges | TooManyIssues | null>;

const TOO_MANY = { kind: 'too-many-issues' } as const;

/**
 * Reads the changelogs of what is done and was not counted before, mostly nothing: it came into the scope, or had
 * been done long ago and was taken up and finished once more. Where something left the scope and a status has no
 * work any more, what is done in such a status is read, however long: an admin may have made it one of *done*.
 */
export function createReadChanges(deps: ReadScopeDeps): ReadChanges {
  return async (before, now) => {
    if (before === null) return null;
    const { figures, issues, scope, sprint } = now;
    const again = sprint === null ? mayBeDoneAgain(before.counted, figures) : [];
    const { before: wereDone, unread } = await deps.findReopened(issues, figures.window, again);
    if (unread.size > 0) return TOO_MANY;
    const doneStatusIds = before.doneStatuses ?? [];
    const changesWith = (all: readonly IssueFacts[]) =>
      reportChanges(before.counted, figures, { issues: all, wereDone, doneStatusIds });
    const changes = changesWith(issues);
    const emptied = changes.dropped === 0 ? [] : emptiedStatuses(before, issues);
    // Of a scope to any depth what is done is read already.
    if (emptied.length === 0 || sprint !== null || !isNarrowable(scope)) return changes;
    const reading = { scope, extent: 'whole', condition: doneIn(emptied) } as const;
    const read = await readScope(deps.issues, reading, await deps.siteFields());
    if (read.kind !== 'read') return changes;
    return read.complete ? changesWith([...issues, ...read.issues]) : TOO_MANY;
  };
}
