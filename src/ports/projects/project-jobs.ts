import { type BreakdownJob } from '../../domain/breakdown/run/run';
import { type SpecJob } from '../../domain/spec/spec-job';

export interface FoundJobs {
  readonly specs: readonly SpecJob[];
  readonly breakdowns: readonly BreakdownJob[];
}

/** Plans as an index of storage knows them, which may lag behind the latest writes. Throws only `PlatformError`. */
export interface ProjectJobs {
  /** Those of a project that were moved last. */
  latest(projectId: string, limit: number): Promise<FoundJobs>;
  /** Those of one person that were moved last; a plan knows its project only once its issue was read. */
  latestOf(ownerId: string, limit: number): Promise<FoundJobs>;
}
