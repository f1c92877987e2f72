/** A task as it stands when somebody wants it undone. */
export interface TaskTrace {
  readonly issueId: string;
  /** Ms since the epoch, by Jira's clock. */
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly category: 'new' | 'indeterminate' | 'done';
  readonly comments: number;
  readonly worklogs: number;
  readonly subtasks: number;
  readonly parentId: string | null;
  /** Token of the run that made it, by its own property. */
  readonly op: string | null;
}

/** Why a task is kept: people have put something into it that would be lost. */
export type KeptReason =
  | 'commented'
  | 'worked-on'
  | 'begun'
  | 'has-children'
  | 'moved'
  | 'edited'
  | 'not-ours'
  | 'may-not-delete';

/** Jira writes a new issue in more than one step; nobody edits it within a second. */
const CREATION_MS = 1_000;

/** The reason to keep a task, the most telling first; `null` where nobody has touched it. */
export function touchedBy(
  trace: TaskTrace,
  run: { readonly op: string; readonly issueId: string },
): KeptReason | null {
  if (trace.op !== run.op) return 'not-ours';
  if (trace.comments > 0) return 'commented';
  if (trace.worklogs > 0) return 'worked-on';
  if (trace.category !== 'new') return 'begun';
  if (trace.subtasks > 0) return 'has-children';
  if (trace.parentId !== run.issueId) return 'moved';
  return trace.updatedAt - trace.createdAt > CREATION_MS ? 'edited' : null;
}
