/** The site's one clock: real time at real speed, moved by an offset. */
export interface SiteClock {
  /** ms since the epoch. */
  readonly now: () => number;
  readonly offsetMs: () => number;
  /** The offset that makes it `instant` now. */
  readonly offsetTo: (instant: number) => number;
  readonly setOffset: (offsetMs: number) => void;
  /** Keeps where it stands; between the steps of a leap that is done a few times a second. */
  readonly keep: () => void;
}

export interface SiteClockOptions {
  readonly offsetMs: number;
  readonly realNow: () => number;
  /** Told where it stands, so that it outlives a restart. */
  readonly onKeep: (offsetMs: number) => void;
}

const KEEP_EVERY_MS = 250;

export function createSiteClock({ realNow, onKeep, ...options }: SiteClockOptions): SiteClock {
  let { offsetMs } = options;
  let keptAt = Number.NEGATIVE_INFINITY;
  const keep = (): void => {
    keptAt = realNow();
    onKeep(offsetMs);
  };
  return {
    now: () => realNow() + offsetMs,
    offsetMs: () => offsetMs,
    offsetTo: (instant) => instant - realNow(),
    setOffset: (moved) => {
      offsetMs = moved;
      if (realNow() >= keptAt + KEEP_EVERY_MS) keep();
    },
    keep,
  };
}
