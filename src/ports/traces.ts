import { type AuditCause } from '../domain/audit/audit-entry';

/** What an invocation's work came of. */
export interface Trace {
  readonly cause: AuditCause;
  /** Account id of the person whose click it was; `null` for what nobody pressed. */
  readonly personId: string | null;
  /** One id from the click to the last call: in each line of the log and each audit entry. */
  readonly correlationId: string;
}

/** Follows the work of an invocation through everything that it awaits. */
export interface Traces {
  within<T>(trace: Trace, work: () => Promise<T>): Promise<T>;
  /** `null` outside of followed work. */
  current(): Trace | null;
}
