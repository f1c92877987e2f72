import { type SpecJob } from '../../domain/spec/spec-job';

/** A job as it was read, so that only that version of it can be replaced. */
export interface StoredSpecJob {
  readonly job: SpecJob;
  readonly version: { readonly rev: number; readonly wtok: string };
}

/** One job an issue: claim, plan and the panel's lookup in one record. Throws only `PlatformError`. */
export interface SpecJobs {
  find(issueId: string): Promise<StoredSpecJob | null>;
  /** Takes the issue for this job; `null` when it already has one. */
  claim(job: SpecJob): Promise<StoredSpecJob | null>;
  /** `null` when somebody else moved the job in between. */
  save(read: StoredSpecJob, next: SpecJob): Promise<StoredSpecJob | null>;
  /** Gives the issue free again; false when somebody else moved the job in between. */
  release(read: StoredSpecJob): Promise<boolean>;
}

/** For whoever neither takes an issue for a job nor gives it free. */
export type KnownSpecJobs = Pick<SpecJobs, 'find' | 'save'>;
