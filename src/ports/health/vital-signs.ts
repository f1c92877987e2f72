import { type ProbedScope } from '../../domain/health/health';

/** Asks for nothing but what shows whether the app may ask. Acts as the person who looks. */
export interface ScopeProbes {
  /** Each scope of the product's calls, by one call that needs it and changes nothing. Never throws `PlatformError`. */
  all(): Promise<readonly ProbedScope[]>;
}

/** Whether the person may administer Jira. Throws only `PlatformError`. */
export interface SiteRights {
  mayAdministerSite(): Promise<boolean>;
}

/** Throws only `PlatformError`. */
export interface Heartbeat {
  /** Remembers that the schedule has run at this time, ms since the epoch. */
  note(at: number): Promise<void>;
  last(): Promise<number | null>;
}

export interface StorageTrial {
  /** Writes, reads and deletes a value of its own; false when what was read is not what was written. Throws only `PlatformError`. */
  works(token: string): Promise<boolean>;
}
