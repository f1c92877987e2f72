/** Repeatable chance: the same seed gives the same choices. */
export interface Random {
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  /** True about once in `times`. */
  onceIn(times: number): boolean;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** A UUID of this seed. */
  id(): string;
}

/** Mulberry32: small, fast, and good enough to wander about in documents. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (end: number): number => next() % Math.max(1, end);
  const hex = (length: number): string => Array.from({ length }, () => below(16).toString(16)).join('');
  return {
    below,
    onceIn: (times) => below(times) === 0,
    pick: (items) => items[below(items.length)] ?? items[0],
    id: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
  };
}
