import { type BreakdownJob } from '../../domain/breakdown/run/run';

/** A job as it was read, so that only that version of it can be replaced. */
export interface StoredBreakdown {
  readonly job: BreakdownJob;
  readonly version: { readonly rev: number; readonly wtok: string };
}

/** One record an issue: claim, plan and progress of its breakdown. Throws only `PlatformError`. */
export interface BreakdownJobs {
  find(issueId: string): Promise<StoredBreakdown | null>;
  /** Stores the job in the place of `read`, or as the issue's first; `null` when somebody was faster. */
  save(read: StoredBreakdown | null, next: BreakdownJob): Promise<StoredBreakdown | null>;
}
