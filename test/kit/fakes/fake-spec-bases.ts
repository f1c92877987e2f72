/* eslint-disable @typescript-eslint/require-await -- the ports are asynchronous, memory answers at once */
import { type SpecBase } from '../../../src/domain/spec/spec-base';
import { type AllSpecBases } from '../../../src/ports/spec/spec-bases';

/** Bases in memory. */
export class FakeSpecBases {
  readonly stored = new Map<string, SpecBase>();
  private count = 0;

  readonly port: AllSpecBases = {
    store: async (_issueId, base, versionNumber) => {
      const op = `base${String((this.count += 1))}`;
      this.stored.set(op, base);
      return { op, chunks: 1, versionNumber };
    },
    find: async ({ op }) => this.stored.get(op) ?? null,
    storedFor: async () => [...this.stored.keys()].map((op) => ({ op, chunks: 1 })),
    remove: async ({ op }) => {
      this.stored.delete(op);
    },
  };
}
