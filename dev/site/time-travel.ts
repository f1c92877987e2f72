import { type ForgeHost } from '../platform/host-api';
import { type ProductsClock } from './products/products-clock';
import { type SiteClock } from './site-clock';

/** The site's clock together with what falls due on it. */
export interface TimeTravel {
  readonly now: () => number;
  /**
   * Moves the clock and runs what falls due on the way, in order; answers how many functions ran.
   * Backwards it only sets the clock, as on a real machine.
   */
  readonly moveTo: (target: number) => Promise<number>;
  /**
   * Moves the clock as if the site had been off meanwhile: what fell due runs at the target, each
   * schedule once; answers how many functions ran.
   */
  readonly sleepUntil: (target: number) => Promise<number>;
}

export interface TimeTravelParts {
  readonly clock: SiteClock;
  readonly host: Pick<ForgeHost, 'nextDueAt' | 'runDue'> | null;
  /** The products live by the same clock. */
  readonly productsClock: ProductsClock;
  /** Hands events that the products have written to the host. */
  readonly takeOverEvents: () => Promise<void>;
}

/** One leap at a time. What falls due in real time the host sees to by itself. */
export function createTimeTravel({
  clock,
  host,
  productsClock,
  takeOverEvents,
}: TimeTravelParts): TimeTravel {
  let last: Promise<unknown> = Promise.resolve();
  const moveTo = (instant: number): void => {
    const offsetMs = clock.offsetTo(instant);
    productsClock.moveTo(offsetMs);
    clock.setOffset(offsetMs);
  };
  const runDue = async (): Promise<number> => {
    const ran = (await host?.runDue()) ?? 0;
    if (productsClock.wasCalled()) await takeOverEvents();
    return ran;
  };
  const nextDue = (): number | null => host?.nextDueAt() ?? null;
  const runOnTheWay = async (target: number): Promise<number> => {
    let ran = await runDue();
    for (let due = nextDue(); due !== null && due <= target; due = nextDue()) {
      moveTo(Math.max(due, clock.now()));
      const ranNow = await runDue();
      if (ranNow === 0 && nextDue() === due) break; // the platform holds it back, for instance without a licence
      ran += ranNow;
    }
    return ran;
  };
  const leap = async (target: number, asleep: boolean): Promise<number> => {
    const backwards = target < clock.now();
    await takeOverEvents();
    const ran = asleep ? 0 : await runOnTheWay(target);
    if (backwards || clock.now() < target) moveTo(target);
    clock.keep();
    await productsClock.settle();
    await takeOverEvents();
    return ran + (await runDue());
  };
  const inTurn = (target: number, asleep: boolean): Promise<number> => {
    const turn = last.then(() => leap(target, asleep));
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    now: clock.now,
    moveTo: (target) => inTurn(target, false),
    sleepUntil: (target) => inTurn(target, true),
  };
}
