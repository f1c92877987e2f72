/** Fetches what ids stand for while further ids are still being found. */
interface FetchAhead<T> {
  /** Ids in any order; known ones are not fetched again. */
  readonly take: (ids: readonly string[]) => void;
  /** What the fetches bring that are begun by now. */
  readonly begun: () => Promise<readonly T[]>;
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
  const waiting: string[] = [];
  const parts: Promise<readonly T[]>[] = [];
  const begin = (least: number): void => {
    while (waiting.length >= least) {
      const part = fetch(waiting.splice(0, mostAtOnce));
      // `all` tells of a failure; until then it must not end the process.
      part.catch(() => undefined);
      parts.push(part);
    }
  };
  const begun = async (): Promise<readonly T[]> => (await Promise.all(parts)).flat();
  const settled = async (): Promise<void> => {
    await Promise.allSettled(parts);
  };
  return {
    take: (ids) => {
      waiting.push(...new Set(ids.filter((id) => !known.has(id))));
      for (const id of ids) known.add(id);
      begin(mostAtOnce);
    },
    begun,
    settled,
    all: async () => {
      begin(1);
      await settled();
      return begun();
    },
  };
}

export const chunks = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));
