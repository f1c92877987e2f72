/** One line of the site's call log. */
export interface ProductCall {
  readonly seq: number;
  /** Of the app's function that made it. */
  readonly invocation: string;
  readonly actor: string;
  readonly product: 'jira' | 'confluence' | 'kvs' | 'queue' | 'llm';
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly startMs: number;
  readonly endMs: number;
}

/** Longest chain of calls in which each began after the one before had ended. */
export function depthOf(calls: readonly Pick<ProductCall, 'startMs' | 'endMs'>[]): number {
  const ordered = [...calls].sort((a, b) => a.startMs - b.startMs);
  const depths: number[] = [];
  for (const call of ordered) {
    const before = ordered
      .slice(0, depths.length)
      .map(({ endMs }, index) => (endMs <= call.startMs ? (depths[index] ?? 0) : 0));
    depths.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...depths);
}

/** The calls of each run of a function, in the order in which the runs began. */
export function byInvocation(calls: readonly ProductCall[]): readonly (readonly ProductCall[])[] {
  const runs = new Map<string, ProductCall[]>();
  for (const call of calls) {
    const run = runs.get(call.invocation);
    if (run === undefined) runs.set(call.invocation, [call]);
    else run.push(call);
  }
  return [...runs.values()];
}

/** Searches and fetches are POSTs that only read. */
export const isWrite = ({ method, path }: Pick<ProductCall, 'method' | 'path'>): boolean =>
  method !== 'GET' && !/\/search\/|\/bulkfetch$/.test(path);

/** A record is stored, by itself or with others. */
export const isStored = ({ product, path }: Pick<ProductCall, 'product' | 'path'>): boolean =>
  product === 'kvs' && /\/(?:set|transaction)$/.test(path);
