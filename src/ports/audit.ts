import { type AuditEntry } from '../domain/audit/audit-entry';

/** The account of what Lockstep wrote into the products. */
export interface Audit {
  /**
   * Keeps an entry for each write that a product has carried out, with the time, cause and correlation
   * id of the work that is under way. The same entry twice is kept once. Never throws: a write that
   * happened must not look failed because its entry was lost, which is logged instead.
   */
  record(entries: readonly AuditEntry[]): Promise<void>;
}
