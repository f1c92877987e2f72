import { type IssueFacts } from '../../status/issue-facts';
import { type ReportFigures } from '../report-figures';

/** Which issues a report counted, by id: all that is kept of them. */
export interface CountedIssues {
  readonly completed: readonly string[];
  readonly inProgress: readonly string[];
  readonly blocked: readonly string[];
  readonly other: readonly string[];
}

/** The ids of what a report counted. */
export function countedIssues({ completed, inProgress, blocked, other }: ReportFigures): CountedIssues {
  const ids = (issues: readonly IssueFacts[]): readonly string[] => issues.map(({ issueId }) => issueId);
  return {
    completed: ids(completed),
    inProgress: ids(inProgress),
    blocked: ids(blocked.map(({ issue }) => issue)),
    other: ids(other),
  };
}
