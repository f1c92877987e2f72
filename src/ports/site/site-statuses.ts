import { type StatusFacts } from '../../domain/status/stage';

/** A status as its admin knows it. */
export interface SiteStatus extends StatusFacts {
  /** The team-managed project that it belongs to; `null` for one of the whole site. */
  readonly projectId: string | null;
}

export interface SiteStatuses {
  /** All that the asker can see, in Jira's own order. Throws only `PlatformError`. */
  all(): Promise<readonly SiteStatus[]>;
}
