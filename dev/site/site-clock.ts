/** The site's one clock: real time at real speed, moved by an offset. */
export interface SiteClock {
  /** ms since the epoch. */
  readonly now: () => number;
  readonly offsetMs: () => number;
  /** The offset that makes it `instant` now. */
  readonly offsetTo: (instant: number) => number;
  readonly setOffset: (offsetMs: number) => void;
}

export interface SiteClockOptions {
  readonly offsetMs: number;
  readonly realNow: () => number;
  /** Told of each move, so that it outlives a restart. */
  readonly onMove: (offsetMs: number) => void;
}

export function createSiteClock({ realNow, onMove, ...options }: SiteClockOptions): SiteClock {
  let { offsetMs } = options;
  return {
    now: () => realNow() + offsetMs,
    offsetMs: () => offsetMs,
    offsetTo: (instant) => instant - realNow(),
    setOffset: (moved) => {
      offsetMs = moved;
      onMove(moved);
    },
  };
}
