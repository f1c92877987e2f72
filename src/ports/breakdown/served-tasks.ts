import { type TaskText, type TaskUpdate } from '../../domain/coverage/task-update';
import { type Provenance } from './task-family';

/** An issue as its own panel begins with it. */
export interface ServedTask extends TaskText {
  readonly issueId: string;
  readonly key: string;
  readonly projectId: string;
  readonly hierarchyLevel: number;
  /** Of the spec that it was made from, by its own property: a hint that others can write. */
  readonly provenance: Provenance | null;
}

/** Issues and what they serve, with the rights of the person who asks. Throws only `PlatformError`. */
export interface ServedTasks {
  /** `null` when the issue cannot be seen. */
  look(issueId: string): Promise<ServedTask | null>;
  rewrite(issueId: string, update: TaskUpdate): Promise<'written' | 'may-not-edit' | 'not-accepted'>;
}
