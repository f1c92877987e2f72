/** How fast calls may go out: so many at a time, and none sooner than the gap after the one before. */
export interface Pace {
  readonly atOnce: number;
  readonly gapMs: number;
}

/** What an answer tells of limits; what it does not tell is `null`. */
export interface LimitSigns {
  /** Calls that this endpoint takes a second. */
  readonly limit: number | null;
  /** Calls that it takes at this moment. */
  readonly remaining: number | null;
  /** The product says itself that some limit is near. */
  readonly isNear: boolean;
  readonly isRefused: boolean;
}

/**
 * The products warn below a fifth of what is allowed. That is as many calls as may be on their way already, each of
 * which takes one more than the answer tells of: twice as many are left where it still helps to slow down.
 */
const NEAR_SHARE = 0.4;
/** A gap that halves what an endpoint with the tightest known limit (50 a second) takes. */
const GAP_MS = 40;
/** After a refusal, or where a limit is near of which nothing more is known. */
const LONG_GAP_MS = 200;

/**
 * The pace after one more answer: halved as soon as a limit is near, with a gap in which the endpoint regains
 * more than is taken from it. With each answer that says nothing of the kind one call more at a time, and half
 * the gap: it may be another endpoint's, of which more is left.
 */
export function paceAfter(pace: Pace, signs: LimitSigns, most: number): Pace {
  if (!signs.isRefused && !isNear(signs))
    return { atOnce: Math.min(most, pace.atOnce + 1), gapMs: Math.floor(pace.gapMs / 2) };
  return { atOnce: Math.max(1, Math.floor(pace.atOnce / 2)), gapMs: gapOf(signs) };
}

const isNear = ({ limit, remaining, isNear: isSaid }: LimitSigns): boolean =>
  isSaid || (limit !== null && remaining !== null && remaining < limit * NEAR_SHARE);

function gapOf({ limit, isRefused }: LimitSigns): number {
  if (isRefused || limit === null || limit <= 0) return LONG_GAP_MS;
  return Math.min(LONG_GAP_MS, Math.max(GAP_MS, Math.ceil(2_000 / limit)));
}
