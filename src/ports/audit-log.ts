import { type AuditLine } from '../domain/audit/audit-entry';

export interface AuditPage {
  /** Newest first. */
  readonly lines: readonly AuditLine[];
  /** Where the next page begins; `null` at the end. Opaque. */
  readonly next: string | null;
}

/** What was written for an issue; may lag behind the latest writes. Throws only `PlatformError`. */
export interface AuditLog {
  /** `from` is the `next` of the page before, or `null` for the newest. */
  ofIssue(issueId: string, from: string | null): Promise<AuditPage>;
}
