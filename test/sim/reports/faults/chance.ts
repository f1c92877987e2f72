import { createRandom, type Random } from '../../../fuzz/random';

/** Chance of one world: the same seed makes the same ten years. */
export interface Chance extends Random {
  /** True with this probability, of 0 to 1. */
  happens(probability: number): boolean;
}

const FINENESS = 1_000_000;

export function createChance(seed: number): Chance {
  const random = createRandom(seed);
  return { ...random, happens: (probability) => random.below(FINENESS) < probability * FINENESS };
}
