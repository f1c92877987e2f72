import { type AuditEntry, identityOf } from '../../../src/domain/audit/audit-entry';
import { type Audit } from '../../../src/ports/audit';
import { PlatformError } from '../../../src/ports/platform-error';

/** Keeps entries in memory, each once. */
export class FakeAudit implements Audit {
  private readonly kept = new Map<string, AuditEntry>();

  get entries(): readonly AuditEntry[] {
    return [...this.kept.values()];
  }

  record(entries: readonly AuditEntry[]): Promise<void> {
    for (const entry of entries) {
      const identity = identityOf(entry);
      if (!this.kept.has(identity)) this.kept.set(identity, entry);
    }
    return Promise.resolve();
  }
}

/** As the store keeps the port's promise where one call goes wrong: it tries again, and throws nothing but a death. */
export const neverThrowing = (audit: Audit): Audit => ({
  record: async (entries) => {
    try {
      await audit.record(entries);
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      await audit.record(entries);
    }
  },
});
