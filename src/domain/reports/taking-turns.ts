/** Takes one of each group in turn: the groups in the order in which they come first, and each in its own order. */
export function inTurn<T>(items: readonly T[], groupOf: (item: T) => string): readonly T[] {
  const taken = new Map<string, number>();
  const rounds = items.map((item) => {
    const group = groupOf(item);
    const round = taken.get(group) ?? 0;
    taken.set(group, round + 1);
    return { item, round };
  });
  return rounds.toSorted((one, other) => one.round - other.round).map(({ item }) => item);
}

/** Takes from two in turn, so that neither waits for all of the other. */
export const alternately = <T>(some: readonly T[], others: readonly T[]): readonly T[] =>
  Array.from({ length: Math.max(some.length, others.length) }, (_, n) => [
    ...some.slice(n, n + 1),
    ...others.slice(n, n + 1),
  ]).flat();
