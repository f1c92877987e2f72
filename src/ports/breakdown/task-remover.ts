import { type TaskTrace } from '../../domain/breakdown/run/untouched';

/** Takes tasks away with the rights of the person who asks. Throws only `PlatformError`. */
export interface TaskRemover {
  /** At most a hundred; what is gone or hidden is left out. */
  look(issueIds: readonly string[]): Promise<readonly TaskTrace[]>;
  /** `not-found`: gone or hidden, Jira does not tell which. */
  remove(issueId: string): Promise<'removed' | 'may-not-delete' | 'not-found'>;
}
