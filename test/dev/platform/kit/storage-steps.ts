import { type EntityQuerySpec, type StorageStep } from '../probe/src/storage';

/** Calls of the storage client, and what is expected of them. */
export const plain = (call: string, ...args: readonly unknown[]): StorageStep => ({ call, args });
export const note = (call: string, ...args: readonly unknown[]): StorageStep => ({
  on: { entity: 'note' },
  call,
  args,
});
export const query = (spec: EntityQuerySpec): StorageStep => note('query', spec);
export const transaction = (...steps: readonly (readonly [string, ...unknown[]])[]): StorageStep => ({
  on: 'transaction',
  call: 'execute',
  args: steps,
});
export const nested = (levels: number): unknown => (levels === 0 ? 1 : { in: nested(levels - 1) });

export const ok = (value: unknown): unknown => ({ ok: value });
export const error = (code: string): unknown => ({ error: code });
export const keys = (...names: readonly string[]): unknown => ({
  ok: expect.objectContaining({
    results: names.map((key) => expect.objectContaining({ key }) as unknown),
  }) as unknown,
});
