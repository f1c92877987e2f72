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

const DAY_MS = 24 * 60 * MINUTE_MS;
const dayOf = (at: number): number => Math.floor(at / DAY_MS);

/** All heartbeats: whether there was a chance to make a report. */
export class Beats {
  /** By the day that the app's clock showed; each with how many had come before it. */
  private readonly byDay = new Map<number, { readonly nth: number; readonly beat: Beat }[]>();
  count = 0;

  note(beat: Beat): void {
    const day = this.byDay.get(dayOf(beat.shown)) ?? [];
    day.push({ nth: this.count, beat });
    this.byDay.set(dayOf(beat.shown), day);
    this.count += 1;
  }

  /** Those among the first `count` that came between these instants by the app's clock. */
  between(from: number, until: number, count = Infinity): readonly Beat[] {
    const found: Beat[] = [];
    for (let day = dayOf(from); day <= dayOf(until); day += 1)
      for (const { nth, beat } of this.byDay.get(day) ?? [])
        if (nth < count && beat.shown >= from && beat.shown <= until) found.push(beat);
    return found;
  }

  /** Whether one of the first `count` came, by the app's clock, between these instants, and nothing was in its way. */
  wereCalm(from: number, until: number, count: number): boolean {
    const near = this.between(from + SKEW_MS - AFTERMATH_MS, until - SKEW_MS, count);
    return near.some(({ shown, calm }) => {
      if (!calm || shown < from + SKEW_MS) return false;
      return near.every((other) => other.calm || other.shown > shown || other.shown < shown - AFTERMATH_MS);
    });
  }
}
