import { idsOf, type BlockerFacts, type IssueFacts } from '../status/issue-facts';
import { blockedReasons, statusGroup } from '../status/issue-status';
import { type StatusCount } from '../status/stage-counts';
import { type LeftDone, NOBODY_LEFT } from '../status/status-moves';
import { type BlockedIssue, distinctIssues } from '../status/status-summary';
import { type GroupedIssues, GROUPS, issuesIn, OPEN_GROUPS } from './groups';

/** Half open, `[from, to)` in ms: the windows of one schedule's reports tile the time line. */
export interface ReportWindow {
  readonly from: number;
  readonly to: number;
}

export interface ReportFigures extends GroupedIssues {
  readonly window: ReportWindow;
  /** Left *done* within the window, and were not done at its end: some of those in the other lists. */
  readonly reopened: readonly IssueFacts[];
  /** Were done when it began and came back in it, as far as changelogs were read: ids. */
  readonly wereDone: ReadonlySet<string>;
  /** What is open, by its statuses in the order of the work; empty where the groups say as much. */
  readonly byStatus: readonly StatusCount[];
  /** All of the groups together. */
  readonly total: number;
}

/**
 * Sorts what a scope did in a window.
 *
 * Finished before the window: not this report's. Finished after its end (the report runs late): was still in
 * progress then, or not there yet, and is the next window's to report as completed. Taken up again after its end:
 * was done then, and is the next window's to report as reopened.
 */
export function reportFigures(
  issues: readonly IssueFacts[],
  window: ReportWindow,
  left: LeftDone = NOBODY_LEFT,
): ReportFigures {
  const completed: IssueFacts[] = [];
  const inProgress: IssueFacts[] = [];
  const blocked: BlockedIssue[] = [];
  const other: IssueFacts[] = [];
  for (const issue of distinctIssues(issues)) {
    const group = groupInWindow(issue, window, left);
    if (group === 'completed') completed.push(issue);
    else if (group === 'inProgress') inProgress.push(issue);
    else if (group === 'blocked') blocked.push({ issue, reasons: blockedReasons(issue) });
    else if (group === 'toDo') other.push(issue);
  }
  const groups = { completed, inProgress, blocked, other };
  const reopened = issuesIn(groups, OPEN_GROUPS).filter(
    ({ category, issueId }) => category !== 'done' && left.within.has(issueId),
  );
  const total = issuesIn(groups, GROUPS).length;
  return {
    window,
    ...groups,
    reopened,
    wereDone: left.before,
    byStatus: [],
    total,
  };
}

/** The same figures with issues that are done, and that the scope does not find for that. */
export function withFinished(figures: ReportFigures, done: readonly IssueFacts[]): ReportFigures {
  const { completed, inProgress, total } = reportFigures(done, figures.window);
  return {
    ...figures,
    completed: [...figures.completed, ...completed],
    inProgress: [...figures.inProgress, ...inProgress],
    total: figures.total + total,
  };
}

/**
 * The same figures without the keys of blockers that were not read: such an issue may be under a security
 * level or in a project that the report's readers cannot see, and the link alone does not tell.
 */
export function withoutStrangers(figures: ReportFigures, read: readonly IssueFacts[]): ReportFigures {
  const known = new Set(idsOf(read));
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

function groupInWindow(issue: IssueFacts, { from, to }: ReportWindow, left: LeftDone) {
  const finishedAt = finishOf(issue, to, left);
  if (finishedAt === null) return statusGroup(issue);
  if (finishedAt < from) return 'earlier';
  if (finishedAt < to) return 'completed';
  return (issue.createdAt ?? 0) < to ? 'inProgress' : 'later';
}

/** `null` for what was not done at the window's end, nor is now. */
function finishOf(issue: IssueFacts, to: number, { after }: LeftDone): number | null {
  // Jira records the change since 2019; what has none was finished long ago.
  if (issue.category === 'done') return issue.categoryChangedAt ?? 0;
  const doneSince = after.get(issue.issueId);
  if (doneSince === undefined) return null;
  // Without a move since the window began it was done before, or from its first moment on.
  const finishedAt = Math.max(doneSince, issue.createdAt ?? 0);
  return finishedAt < to ? finishedAt : null;
}
