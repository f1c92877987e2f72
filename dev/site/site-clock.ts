/** The site's one clock: real time at real speed, moved by an offset. */
export interface SiteClock {
  /** ms since the epoch. */
  readonly now: () => number;
  readonly offsetMs: () => number;
  /** Makes it `instant` now. */
  readonly moveTo: (instant: number) => void;
}

export interface SiteClockOptions {
  readonly offsetMs: number;
  readonly realNow: () => number;
  /** Told of each move, so that it outlives a restart. */
  readonly onMove: (offsetMs: number) => void;
}

export function createSiteClock(options: SiteClockOptions): SiteClock {
  let { offsetMs } = options;
  return {
    now: () => options.realNow() + offsetMs,
    offsetMs: () => offsetMs,
    moveTo: (instant) => {
      offsetMs = instant - options.realNow();
      options.onMove(offsetMs);
    },
  };
}
