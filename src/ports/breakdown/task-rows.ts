import { type RowsPointer } from '../../domain/breakdown/run/run';
import { type TaskRow } from '../../domain/breakdown/task-row';

/** The rows of runs, which are too large for the job's own record. Throws only `PlatformError`. */
export interface TaskRows {
  store(issueId: string, rows: readonly TaskRow[]): Promise<RowsPointer>;
  /** `null` when they are no longer there. */
  find(pointer: RowsPointer): Promise<readonly TaskRow[] | null>;
  remove(pointer: RowsPointer): Promise<void>;
}
