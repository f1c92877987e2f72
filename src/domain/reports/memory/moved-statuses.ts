import { type IssueFacts } from '../../status/issue-facts';
import { type ReportFigures } from '../report-figures';
import { type CountedIssues } from './counted-issues';

/**
 * Issues that count otherwise because an admin moved their status to another category, which is no act of theirs:
 * Jira keeps the time at which each last changed its category by itself.
 */
export interface MovedStatuses {
  /** Open in the report before, done now; only of those that were read. */
  readonly nowDone: readonly IssueFacts[];
  /** Done when the report before was made, open now. */
  readonly nowOpen: readonly IssueFacts[];
}

interface ReadSince {
  /** All that was read, also what was done before the window. */
  readonly issues: readonly IssueFacts[];
  /** Statuses that counted as done when the report before was made, as far as it met them. */
  readonly doneStatusIds: readonly string[];
}

/** Of windows that meet: who changed category by itself since the report before did so within the window. */
export function movedStatuses(
  before: CountedIssues,
  { window }: Pick<ReportFigures, 'window'>,
  { issues, doneStatusIds }: ReadSince,
): MovedStatuses {
  const completed = new Set(before.completed);
  const open = new Set([...before.inProgress, ...before.blocked, ...before.other]);
  const stayed = issues.filter(
    ({ categoryChangedAt }) => categoryChangedAt !== null && categoryChangedAt < window.from,
  );
  return {
    nowDone: stayed.filter(({ category, issueId }) => category === 'done' && open.has(issueId)),
    nowOpen: stayed.filter(
      ({ category, issueId, statusId }) =>
        category !== 'done' &&
        (completed.has(issueId) || (doneStatusIds.includes(statusId) && !open.has(issueId))),
    ),
  };
}

/** Statuses that count as done by what was completed in them. */
export const doneStatusIds = ({ completed }: Pick<ReportFigures, 'completed'>): readonly string[] => [
  ...new Set(completed.filter(({ category }) => category === 'done').map(({ statusId }) => statusId)),
];
