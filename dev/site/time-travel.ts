import { type ForgeHost } from '../platform/host-api';
import { type SiteClock } from './site-clock';

/** The site's clock together with what falls due on it. */
export interface TimeTravel {
  readonly now: () => number;
  /**
   * Moves the clock and runs what falls due on the way, in order; answers how many functions ran.
   * Backwards it only sets the clock, as on a real machine.
   */
  readonly moveTo: (target: number) => Promise<number>;
  /** Runs what is due now. */
  readonly catchUp: () => Promise<number>;
}

export interface TimeTravelParts {
  readonly clock: SiteClock;
  readonly host: Pick<ForgeHost, 'state' | 'runDue'> | null;
  /** The products live by the same clock. */
  readonly tellProducts: (offsetMs: number) => Promise<void>;
  /** Hands events that the products have written to the host. */
  readonly takeOverEvents: () => Promise<void>;
}

/** One thing at a time: a tick of real time never runs in the middle of a leap. */
export function createTimeTravel({ clock, host, tellProducts, takeOverEvents }: TimeTravelParts): TimeTravel {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const setClock = async (instant: number): Promise<void> => {
    clock.moveTo(instant);
    await tellProducts(clock.offsetMs());
  };
  const runDue = async (): Promise<number> => {
    await takeOverEvents();
    return (await host?.runDue()) ?? 0;
  };
  const leap = async (target: number): Promise<number> => {
    const backwards = target < clock.now();
    let ran = await runDue();
    for (let due = nextDue(); due !== null && due <= target; due = nextDue()) {
      await setClock(Math.max(due, clock.now()));
      const ranNow = await runDue();
      if (ranNow === 0 && nextDue() === due) break; // the platform holds it back, for instance without a licence
      ran += ranNow;
    }
    if (backwards || clock.now() < target) await setClock(target);
    return ran + (await runDue());
  };
  const nextDue = (): number | null => host?.state().nextDueAt ?? null;
  return {
    now: clock.now,
    moveTo: (target) => inTurn(() => leap(target)),
    catchUp: () => inTurn(runDue),
  };
}
