/** Something that was changed of a task. */
export interface TaskChange {
  /** Ms since the epoch, by Jira's clock. */
  readonly at: number;
  /** `null` where nobody is known for it. */
  readonly authorId: string | null;
  /** Whether nothing but its place among other issues was changed. */
  readonly isRank: boolean;
}

/** A task as it stands when somebody wants it undone. */
export interface TaskTrace {
  readonly issueId: string;
  /** Ms since the epoch, by Jira's clock. */
  readonly createdAt: number;
  readonly category: 'new' | 'indeterminate' | 'done';
  readonly comments: number;
  readonly worklogs: number;
  readonly subtasks: number;
  readonly parentId: string | null;
  /** Token of the run that made it, by its own property. */
  readonly op: string | null;
  /** The newest, as far as Jira tells them with an issue. */
  readonly changes: readonly TaskChange[];
  /** How many more there are. */
  readonly untoldChanges: number;
}

/** The run that is undone. */
export interface UndoneRun {
  readonly op: string;
  readonly issueId: string;
  /** Account ids of those for whom Lockstep has put its tasks in order. */
  readonly rankers: readonly string[];
}

/** Why a task is kept: people have put something into it that would be lost, or it is not this person's to remove. */
export type KeptReason =
  | 'commented'
  | 'worked-on'
  | 'begun'
  | 'has-children'
  | 'moved'
  | 'edited'
  | 'not-ours'
  | 'may-not-delete'
  /** It is there, and this person does not see it. */
  | 'hidden'
  /** Nobody finds it whom Lockstep can ask, and Jira says the same of what is gone and what is hidden. */
  | 'unseen';

/** Jira writes a new issue in more than one step; nobody edits it within a second. */
const CREATION_MS = 1_000;

/**
 * The reason to keep a task, the most telling first; `null` where nobody has touched it. Jira's date of the last
 * update plays no part: whether ranking sets it is nowhere promised, and its history tells who did what.
 */
export function touchedBy(trace: TaskTrace, run: UndoneRun): KeptReason | null {
  if (trace.op !== run.op) return 'not-ours';
  if (trace.comments > 0) return 'commented';
  if (trace.worklogs > 0) return 'worked-on';
  if (trace.category !== 'new') return 'begun';
  if (trace.subtasks > 0) return 'has-children';
  if (trace.parentId !== run.issueId) return 'moved';
  if (trace.untoldChanges > 0) return 'edited';
  return trace.changes.some((change) => isPeoples(change, trace, run)) ? 'edited' : null;
}

function isPeoples({ at, authorId, isRank }: TaskChange, { createdAt }: TaskTrace, run: UndoneRun): boolean {
  if (at - createdAt <= CREATION_MS) return false;
  return !(isRank && authorId !== null && run.rankers.includes(authorId));
}
