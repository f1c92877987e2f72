/** Why *Undo* keeps a task. */
export type KeptReasonView =
  | 'commented'
  | 'worked-on'
  | 'begun'
  | 'has-children'
  | 'moved'
  | 'edited'
  | 'not-ours'
  | 'may-not-delete'
  | 'hidden'
  | 'unseen';

export type RowTroubleView =
  | 'summary'
  | 'type'
  | 'parent'
  | 'assignee'
  | 'priority'
  | 'labels'
  | 'estimate'
  | 'description'
  | 'other-field'
  | 'may-not-create'
  | 'not-granted'
  | 'not-accepted';

export interface MadeTaskView {
  readonly n: number;
  readonly issueId: string;
  readonly key: string;
  /** Why it stayed when the run was undone; `null` while nobody has undone it. */
  readonly kept: KeptReasonView | null;
}

export interface TaskRunView {
  /** Names the run. */
  readonly op: string;
  readonly byViewer: boolean;
  readonly total: number;
  /** Rows that were made, by their number from 0. */
  readonly made: readonly MadeTaskView[];
  readonly failed: readonly { readonly n: number; readonly why: RowTroubleView }[];
  /** Rows that are still to be made, or of which nobody knows yet. */
  readonly open: number;
  readonly undone: number;
  readonly isCancelled: boolean;
  /** Whether somebody is at it at this moment. */
  readonly isRunning: boolean;
  /** Whether its tasks are still to be put in order: see `rank-tasks`. */
  readonly awaitsOrder: boolean;
  readonly list: 'todo' | 'shown' | 'added' | 'no-page' | 'page-gone' | 'refused' | 'failed';
}

export interface TaskRunAnswer {
  readonly kind: 'task-run';
  readonly run: TaskRunView;
  /** `overtaken`: it is somebody else's, or an earlier one; nothing was made for this press. */
  readonly state: 'open' | 'over' | 'busy' | 'overtaken';
  /** When to go on, in ms from now. */
  readonly waitMs: number;
  /** Jira has refused to be asked any faster. */
  readonly isHeldUp: boolean;
}
