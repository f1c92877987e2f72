import { type AuditLine } from '../domain/audit/audit-entry';

export interface AuditPage {
  /** Newest first. */
  readonly lines: readonly AuditLine[];
  /** Where the next page begins; `null` at the end. Opaque. */
  readonly next: string | null;
}

/**
 * What was written for an issue or a project; may lag behind the latest writes. `from` is the `next` of the
 * page before, or `null` for the newest. Throws only `PlatformError`.
 */
export interface AuditLog {
  ofIssue(issueId: string, from: string | null): Promise<AuditPage>;
  /** Of its issues, and of the project as a whole. */
  ofProject(projectId: string, from: string | null): Promise<AuditPage>;
}
