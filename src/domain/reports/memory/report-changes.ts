import { type IssueFacts } from '../../status/issue-facts';
import { type ReportFigures } from '../report-figures';
import { type ReportCounts } from '../report-slot';

/** Which issues a report counted, by id: all that is kept of them. */
export interface CountedIssues {
  readonly completed: readonly string[];
  readonly inProgress: readonly string[];
  readonly blocked: readonly string[];
  readonly other: readonly string[];
}

/** What became of a scope between two reports. */
export interface ReportChanges {
  readonly before: ReportCounts;
  /** In progress or blocked then, and again or still now. */
  readonly carriedOver: readonly IssueFacts[];
  /** Blocked now, and not then or not counted then. */
  readonly newlyBlocked: readonly IssueFacts[];
  /** Blocked then, and open or completed now without being so. */
  readonly unblocked: readonly IssueFacts[];
  /** Counted now and not then, whether new or moved here; what was reopened is told apart. */
  readonly added: readonly IssueFacts[];
  /** Open then, and neither open nor completed now: moved, deleted or hidden. Nothing more may be told of them. */
  readonly dropped: number;
}

/** Compares what two reports counted; order plays no part. */
export function reportChanges(before: CountedIssues, figures: ReportFigures): ReportChanges {
  const blocked = figures.blocked.map(({ issue }) => issue);
  const open = [...figures.inProgress, ...blocked, ...figures.other];
  const now = new Set([...open, ...figures.completed].map(({ issueId }) => issueId));
  const wereBlocked = new Set(before.blocked);
  const moving = new Set([...before.inProgress, ...before.blocked]);
  const reopened = figures.reopened.map(({ issueId }) => issueId);
  const known = new Set([...moving, ...before.other, ...before.completed, ...reopened]);
  return {
    before: {
      completed: before.completed.length,
      inProgress: before.inProgress.length,
      blocked: before.blocked.length,
      other: before.other.length,
    },
    carriedOver: [...figures.inProgress, ...blocked].filter(({ issueId }) => moving.has(issueId)),
    newlyBlocked: blocked.filter(({ issueId }) => !wereBlocked.has(issueId)),
    unblocked: [...figures.inProgress, ...figures.other, ...figures.completed].filter(({ issueId }) =>
      wereBlocked.has(issueId),
    ),
    added: [...open, ...figures.completed].filter(({ issueId }) => !known.has(issueId)),
    dropped: [...moving, ...before.other].filter((issueId) => !now.has(issueId)).length,
  };
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
