import { type FailedRow } from '../../domain/breakdown/run/run';
import { type TaskRow } from '../../domain/breakdown/task-row';
import { type TaskParent } from './task-family';

/** Some rows of a run, to be made in one call. */
export interface TaskCall {
  readonly op: string;
  readonly parent: Pick<TaskParent, 'issueId' | 'projectId'>;
  readonly pageId: string | null;
  readonly rows: readonly { readonly n: number; readonly row: TaskRow }[];
}

export type MadeRow =
  | { readonly kind: 'made'; readonly issueId: string; readonly key: string }
  | ({ readonly kind: 'failed' } & FailedRow);

export interface TaskCallOutcome {
  /** One for each row of the call, in its order. */
  readonly rows: readonly MadeRow[];
  /** Jira says that a limit is near: whoever goes on at this pace will be held up. */
  readonly isLimitNear: boolean;
}

export interface FoundTask {
  /** Number of its row. */
  readonly n: number;
  readonly issueId: string;
  readonly key: string;
}

/** Makes tasks with the rights of the person who asks. Throws only `PlatformError`. */
export interface TaskMaker {
  /** At most fifty rows. An error that may have happened leaves it open which of them were made. */
  create(call: TaskCall): Promise<TaskCallOutcome>;
  /** The tasks of a run that are there by now, whether or not a search knows them yet. */
  find(run: {
    readonly op: string;
    readonly parent: TaskParent;
    readonly since: number;
  }): Promise<readonly FoundTask[]>;
}
