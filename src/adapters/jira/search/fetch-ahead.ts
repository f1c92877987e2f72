/** Fetches what ids stand for while further ids are still being found. */
interface FetchAhead<T> {
  /** Ids in any order; known ones are not fetched again. */
  readonly take: (ids: readonly string[]) => void;
  /** When no fetch is under way any more, whatever came of them. */
  readonly settled: () => Promise<void>;
  /** Everything, once all ids are taken; throws what a fetch threw. */
  readonly all: () => Promise<readonly T[]>;
}

/**
 * Begins a fetch as soon as there are ids enough to fill it, so that few are left to begin when the last page
 * of ids is there. No more fetches are made than if all ids had been known before.
 */
export function fetchAhead<T>(
  fetch: (ids: readonly string[]) => Promise<readonly T[]>,
  mostAtOnce: number,
): FetchAhead<T> {
  const known = new Set<string>();
  const parts: Promise<readonly T[]>[] = [];
  let waiting: readonly string[] = [];
  const begin = (ids: readonly string[]): void => {
    const part = fetch(ids);
    // `all` tells of a failure; until then it must not end the process.
    part.catch(() => undefined);
    parts.push(part);
  };
  const settled = async (): Promise<void> => {
    await Promise.allSettled(parts);
  };
  return {
    take: (ids) => {
      const fresh = [...new Set(ids)].filter((id) => !known.has(id));
      for (const id of fresh) known.add(id);
      const loads = chunks([...waiting, ...fresh], mostAtOnce);
      waiting = loads.find(({ length }) => length < mostAtOnce) ?? [];
      for (const load of loads.filter((each) => each !== waiting)) begin(load);
    },
    settled,
    all: async () => {
      if (waiting.length > 0) begin(waiting);
      waiting = [];
      await settled();
      return (await Promise.all(parts)).flat();
    },
  };
}

export const chunks = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));
