/** Repeatable chance: the same seed gives the same world on every machine. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number, both ends included. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** `count` different ones (fewer when there are not as many), in the order of `from`. */
  some<T>(from: readonly T[], count: number): readonly T[];
  uuid(): string;
  /** An independent stream, so that one part of a world can grow without changing the others. */
  fork(label: string): Random;
}

export function createRandom(seed: string): Random {
  const next = mulberry32(hash(seed));
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[int(0, from.length - 1)];
    if (picked === undefined) throw new Error('Nothing to pick from.');
    return picked;
  };
  return {
    next,
    int,
    pick,
    chance: (probability) => next() < probability,
    some: (from, count) => sample(from, count, next),
    uuid: () => uuidOf(Array.from({ length: 16 }, () => int(0, 255))),
    fork: (label) => createRandom(`${seed}/${label}`),
  };
}

function sample<T>(from: readonly T[], count: number, next: () => number): readonly T[] {
  let wanted = Math.min(count, from.length);
  return from.filter((_, index) => {
    const taken = next() < wanted / (from.length - index);
    if (taken) wanted -= 1;
    return taken;
  });
}

function uuidOf(bytes: readonly number[]): string {
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  return parts.join('-');
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
