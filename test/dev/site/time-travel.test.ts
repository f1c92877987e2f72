import { createProductsClock } from '../../../dev/site/products/products-clock';
import { createSiteClock } from '../../../dev/site/site-clock';
import { createTimeTravel } from '../../../dev/site/time-travel';

const MINUTE_MS = 60_000;

/** A host whose functions fall due at the given minutes; each run may add another. */
function aHost(
  clock: { now: () => number },
  dueMinutes: number[],
  onRun: (minute: number) => void = () => undefined,
) {
  const due = dueMinutes.map((minute) => minute * MINUTE_MS);
  const ranAt: number[] = [];
  return {
    ranAt,
    add: (minute: number) => due.push(minute * MINUTE_MS),
    nextDueAt: () => (due.length === 0 ? null : Math.min(...due)),
    runDue: () => {
      let ran = 0;
      for (const instant of [...due].sort((a, b) => a - b).filter((at) => at <= clock.now())) {
        due.splice(due.indexOf(instant), 1);
        ranAt.push(clock.now() / MINUTE_MS);
        onRun(instant / MINUTE_MS);
        ran += 1;
      }
      return Promise.resolve(ran);
    },
  };
}

function aSite(dueMinutes: number[]) {
  const told: number[] = [];
  const callsAt = new Set<number>();
  const clock = createSiteClock({ offsetMs: 0, realNow: () => 0, onKeep: () => undefined });
  const productsClock = createProductsClock((offsetMs) =>
    Promise.resolve(void told.push(offsetMs / MINUTE_MS)),
  );
  const host = aHost(clock, dueMinutes, (minute) => {
    if (minute === 10) host.add(12);
    if (callsAt.has(minute)) void productsClock.beforeCall();
  });
  const time = createTimeTravel({
    clock,
    host,
    productsClock,
    takeOverEvents: () => Promise.resolve(),
  });
  return { clock, host, time, told, callAt: (minute: number) => callsAt.add(minute) };
}

test('what falls due on the way runs in order, each at its own instant', async () => {
  const { host, time } = aSite([30, 5, 20]);
  expect(await time.moveTo(25 * MINUTE_MS)).toBe(2);
  expect(host.ranAt).toEqual([5, 20]);
  expect(time.now()).toBe(25 * MINUTE_MS);
});

test('what falls due while the site sleeps runs where it wakes', async () => {
  const { host, time } = aSite([30, 5, 20]);
  expect(await time.sleepUntil(25 * MINUTE_MS)).toBe(2);
  expect(host.ranAt).toEqual([25, 25]);
  expect(time.now()).toBe(25 * MINUTE_MS);
});

test('what a function leaves behind runs on the same way', async () => {
  const { host, time } = aSite([10]);
  await time.moveTo(60 * MINUTE_MS);
  expect(host.ranAt).toEqual([10, 12]);
});

test('the products hear of the steps at which the app calls them, and of the last', async () => {
  const { time, told, callAt } = aSite([5, 6, 7]);
  callAt(6);
  await time.moveTo(9 * MINUTE_MS);
  expect(told).toEqual([6, 9]);
});

test('the products have the time before a call reaches them, however many come at once', async () => {
  let products = 0;
  const clock = createProductsClock(async (offsetMs) => {
    await Promise.resolve();
    products = offsetMs;
  });
  clock.moveTo(5);
  const seen = [clock.beforeCall(), clock.beforeCall()].map((ready) => ready.then(() => products));
  expect(await Promise.all(seen)).toEqual([5, 5]);
});

test('a clock is kept at once, then a few times a second and where it was told to be', () => {
  let real = 0;
  const kept: number[] = [];
  const clock = createSiteClock({ offsetMs: 0, realNow: () => real, onKeep: (at) => kept.push(at) });
  for (const offsetMs of [1, 2, 3]) {
    clock.setOffset(offsetMs);
    real += 100;
  }
  clock.setOffset(4);
  expect(kept).toEqual([1, 4]);
  clock.setOffset(5);
  clock.keep();
  expect(kept).toEqual([1, 4, 5]);
});

test('a clock that goes back runs nothing', async () => {
  const { host, time } = aSite([5]);
  expect(await time.moveTo(-MINUTE_MS)).toBe(0);
  expect(host.ranAt).toEqual([]);
  expect(time.now()).toBe(-MINUTE_MS);
});

test('two leaps at once are taken one after the other', async () => {
  const { host, time } = aSite([5, 15]);
  await Promise.all([time.moveTo(10 * MINUTE_MS), time.moveTo(20 * MINUTE_MS)]);
  expect(host.ranAt).toEqual([5, 15]);
  expect(time.now()).toBe(20 * MINUTE_MS);
});

test('what the platform holds back does not hold up the clock', async () => {
  const clock = createSiteClock({ offsetMs: 0, realNow: () => 0, onKeep: () => undefined });
  const time = createTimeTravel({
    clock,
    host: { nextDueAt: () => MINUTE_MS, runDue: () => Promise.resolve(0) },
    productsClock: createProductsClock(() => Promise.resolve()),
    takeOverEvents: () => Promise.resolve(),
  });
  await time.moveTo(5 * MINUTE_MS);
  expect(time.now()).toBe(5 * MINUTE_MS);
});
