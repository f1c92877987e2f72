import { type NextId } from './ids';
import { type Directory } from './people';
import { type Random } from './random';

/** What every part of a world is made with. */
export interface Making {
  readonly directory: Directory;
  readonly ids: NextId;
  readonly random: Random;
  readonly now: number;
}

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
export const WEEK_MS = 7 * DAY_MS;

export const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
