/** One heartbeat, with all that its tasks came to. */
export interface Beat {
  /** What the app's clock showed when it came, ms. */
  readonly shown: number;
  /** Whether the app was at work, had time for all of it, and nothing went wrong. */
  readonly calm: boolean;
  /** Whether Lockstep was told to rest. */
  readonly atRest: boolean;
}

const MINUTE_MS = 60_000;
/** A run that died keeps others waiting for ten minutes. */
const AFTERMATH_MS = 12 * MINUTE_MS;
/** Clocks of servers differ a little, and indexes lag behind. */
const SKEW_MS = MINUTE_MS;

/** All heartbeats in the order in which they came: whether there was a chance to make a report. */
export class Beats {
  private readonly all: Beat[] = [];

  note(beat: Beat): void {
    this.all.push(beat);
  }

  get count(): number {
    return this.all.length;
  }

  /** Those that came between these instants by the app's clock. */
  between(from: number, until: number): readonly Beat[] {
    return this.all.filter(({ shown }) => shown >= from && shown <= until);
  }

  /** Whether one of the first `count` came, by the app's clock, between these instants, and nothing was in its way. */
  wereCalm(from: number, until: number, count: number): boolean {
    const known = this.all.slice(0, count);
    const near = known.filter(
      ({ shown }) => shown >= from + SKEW_MS - AFTERMATH_MS && shown <= until - SKEW_MS,
    );
    return near.some(({ shown, calm }) => {
      if (!calm || shown < from + SKEW_MS) return false;
      return near.every((other) => other.calm || other.shown > shown || other.shown < shown - AFTERMATH_MS);
    });
  }
}
