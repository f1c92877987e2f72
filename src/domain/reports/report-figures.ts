import { type BlockerFacts, type IssueFacts } from '../status/issue-facts';
import { blockedReasons, statusGroup } from '../status/issue-status';
import { type BlockedIssue, distinctIssues } from '../status/status-summary';

/** Half open, `[from, to)` in ms: the windows of one schedule's reports tile the time line. */
export interface ReportWindow {
  readonly from: number;
  readonly to: number;
}

/** Each list holds every issue of its group; the counts on the page are their lengths. */
export interface ReportFigures {
  readonly window: ReportWindow;
  readonly completed: readonly IssueFacts[];
  readonly inProgress: readonly IssueFacts[];
  readonly blocked: readonly BlockedIssue[];
  readonly other: readonly IssueFacts[];
  /** Were done when the window began or within it, and are not any more: some of those in the other lists. */
  readonly reopened: readonly IssueFacts[];
  /** All of the above together. */
  readonly total: number;
}

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Sorts what a scope did in a window. `wereDone` are the issues that were done in it or when it began.
 *
 * Finished before the window: not this report's. Finished after its end (the report runs late):
 * was still in progress then, and is the next window's to report as completed.
 */
export function reportFigures(
  issues: readonly IssueFacts[],
  window: ReportWindow,
  wereDone: ReadonlySet<string> = NOBODY,
): ReportFigures {
  const completed: IssueFacts[] = [];
  const inProgress: IssueFacts[] = [];
  const blocked: BlockedIssue[] = [];
  const other: IssueFacts[] = [];
  for (const issue of distinctIssues(issues)) {
    const group = groupInWindow(issue, window);
    if (group === 'completed') completed.push(issue);
    else if (group === 'inProgress') inProgress.push(issue);
    else if (group === 'blocked') blocked.push({ issue, reasons: blockedReasons(issue) });
    else if (group === 'toDo') other.push(issue);
  }
  const open = [...inProgress, ...blocked.map(({ issue }) => issue), ...other];
  const reopened = open.filter(({ category, issueId }) => category !== 'done' && wereDone.has(issueId));
  const total = completed.length + inProgress.length + blocked.length + other.length;
  return { window, completed, inProgress, blocked, other, reopened, total };
}

/**
 * The same figures without the keys of blockers that were not read: such an issue may be under a security
 * level or in a project that the report's readers cannot see, and the link alone does not tell.
 */
export function withoutStrangers(figures: ReportFigures, read: readonly IssueFacts[]): ReportFigures {
  const known = new Set(read.map(({ issueId }) => issueId));
  const named = (blocker: BlockerFacts): BlockerFacts =>
    known.has(blocker.issueId) ? blocker : { ...blocker, key: UNNAMED };
  const blocked = figures.blocked.map(({ issue, reasons }) => ({
    issue,
    reasons: reasons.map((reason) =>
      reason.kind === 'link' ? { ...reason, by: reason.by.map(named) } : reason,
    ),
  }));
  return { ...figures, blocked };
}

/** In the place of a key that nobody is to read. */
export const UNNAMED = '';

function groupInWindow(issue: IssueFacts, { from, to }: ReportWindow) {
  if (issue.category !== 'done') return statusGroup(issue);
  // Jira records the change since 2019; what has none was finished long ago.
  const finishedAt = issue.categoryChangedAt ?? 0;
  if (finishedAt < from) return 'earlier';
  return finishedAt < to ? 'completed' : 'inProgress';
}
