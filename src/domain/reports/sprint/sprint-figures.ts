import { type IssueFacts } from '../../status/issue-facts';
import { blockedReasons, statusGroup } from '../../status/issue-status';
import { type BlockedIssue } from '../../status/status-summary';
import { type CategoryOf } from '../../status/status-moves';
import { type ReportFigures, type ReportWindow } from '../report-figures';
import { type BegunSprint, type Sprint } from './sprint';
import { finishedBy, type SprintHistory, stayIn } from './sprint-history';

/** An issue with what its sprints are and how large its team thinks it is. */
export interface SprintIssue {
  readonly issue: IssueFacts;
  /** All that it is in, closed ones included. */
  readonly sprints: readonly Pick<Sprint, 'sprintId' | 'name' | 'state'>[];
  /** Story points as they are now; `null` where nobody estimated it. */
  readonly estimate: number | null;
}

/** Unfinished work that went on in another sprint. */
export interface CarriedOver {
  readonly sprintName: string;
  readonly issues: readonly SprintIssue[];
}

/**
 * What became of a sprint. Committed and added are all that was ever in it; removed, completed, completed
 * outside and unfinished are the same issues by their end, each in one of them.
 */
export interface SprintFigures {
  readonly window: ReportWindow;
  /** In it when it began. */
  readonly committed: readonly SprintIssue[];
  /** Came later, whether they stayed or not. */
  readonly added: readonly SprintIssue[];
  /** Not in it any more at its end. */
  readonly removed: readonly SprintIssue[];
  readonly completed: readonly SprintIssue[];
  /** Were done before they were in it, and at its end. */
  readonly completedOutside: readonly SprintIssue[];
  readonly unfinished: readonly SprintIssue[];
  /** Of a closed sprint's unfinished issues, by the sprint that they are in now. */
  readonly carriedOver: readonly CarriedOver[];
  /** Of a closed sprint's unfinished issues, those in no other sprint. */
  readonly toBacklog: readonly SprintIssue[];
}

export interface SprintReading {
  readonly sprint: BegunSprint;
  readonly window: ReportWindow;
  readonly history: SprintHistory;
  readonly categoryOf: CategoryOf;
}

type Outcome = 'removed' | 'completed' | 'completedOutside' | 'unfinished';

/** Sub-tasks are part of the issue above them, as in Jira's own sprint report. Issues that were never in it are none of it. */
export function sprintFigures(issues: readonly SprintIssue[], reading: SprintReading): SprintFigures {
  const scope: Record<'committed' | 'added', SprintIssue[]> = { committed: [], added: [] };
  const ends: Record<Outcome, SprintIssue[]> = {
    removed: [],
    completed: [],
    completedOutside: [],
    unfinished: [],
  };
  for (const each of issues.filter(({ issue }) => issue.hierarchyLevel >= 0)) {
    const part = partOf(each, reading);
    if (part === null) continue;
    scope[part.committed ? 'committed' : 'added'].push(each);
    ends[part.outcome].push(each);
  }
  return { window: reading.window, ...scope, ...ends, ...whereTo(ends.unfinished, reading.sprint) };
}

function partOf(
  { issue, sprints }: SprintIssue,
  { sprint: { sprintId }, window, history, categoryOf }: SprintReading,
): { readonly committed: boolean; readonly outcome: Outcome } | null {
  const isIn = sprints.some((sprint) => sprint.sprintId === sprintId);
  const moves = history.sprints.get(issue.issueId) ?? [];
  const { committed, joinedAt, stayed } = stayIn(
    { sprintId, createdAt: issue.createdAt, isIn },
    moves,
    window,
  );
  if (joinedAt === null) return null;
  if (!stayed) return { committed, outcome: 'removed' };
  const statusMoves = history.statuses.get(issue.issueId) ?? [];
  const finishedAt = finishedBy(window.to, issue, statusMoves, categoryOf);
  if (finishedAt === null) return { committed, outcome: 'unfinished' };
  return { committed, outcome: finishedAt < joinedAt ? 'completedOutside' : 'completed' };
}

function whereTo(
  unfinished: readonly SprintIssue[],
  { sprintId, state }: Sprint,
): Pick<SprintFigures, 'carriedOver' | 'toBacklog'> {
  if (state !== 'closed') return { carriedOver: [], toBacklog: [] };
  const bySprint = new Map<string, { readonly sprintName: string; readonly issues: SprintIssue[] }>();
  const toBacklog: SprintIssue[] = [];
  for (const each of unfinished) {
    const next = each.sprints.find((other) => other.sprintId !== sprintId && other.state !== 'closed');
    const known = next === undefined ? undefined : bySprint.get(next.sprintId);
    if (next === undefined) toBacklog.push(each);
    else if (known === undefined) bySprint.set(next.sprintId, { sprintName: next.name, issues: [each] });
    else known.issues.push(each);
  }
  return { carriedOver: [...bySprint.values()], toBacklog };
}

/** The figures of every report: what of the sprint is completed, and what the unfinished rest is doing. */
export function asReportFigures({ window, completed, unfinished }: SprintFigures): ReportFigures {
  const open = unfinished.map(({ issue }) => issue);
  const blocked: BlockedIssue[] = open
    .filter((issue) => statusGroup(issue) === 'blocked')
    .map((issue) => ({ issue, reasons: blockedReasons(issue) }));
  const other = open.filter((issue) => statusGroup(issue) === 'toDo');
  // What was finished after the sprint was in progress at its end.
  const inProgress = open.filter((issue) => ['inProgress', 'completed'].includes(statusGroup(issue)));
  return {
    window,
    completed: completed.map(({ issue }) => issue),
    inProgress,
    blocked,
    other,
    reopened: [],
    wereDone: new Set(),
    byStatus: [],
    total: completed.length + unfinished.length,
  };
}
