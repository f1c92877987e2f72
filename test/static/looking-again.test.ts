import { lookAgain, pauseBefore } from '../../static/common/looking-again';

/** What stands in for the document, to be hidden and shown. */
class Shown extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';

  become(state: DocumentVisibilityState): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

const MINUTE_MS = 60_000;

function start(page = new Shown()) {
  const seen = { looks: 0, tired: 0 };
  const stop = lookAgain({
    look: () => Promise.resolve((seen.looks += 1)),
    onTired: () => (seen.tired += 1),
    page,
  });
  return { page, seen, stop };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('most work is seen to end within seconds, and who waits for longer is asked for less', () => {
  const pauses = [0, 1, 2, 10, 30].map(pauseBefore);
  expect(pauses).toEqual([2_000, 3_000, 4_500, 30_000, 30_000]);
});

test('it looks for a quarter of an hour, and then says that it no longer does', async () => {
  const { seen } = start();
  await jest.advanceTimersByTimeAsync(14 * MINUTE_MS);
  expect(seen.tired).toBe(0);
  await jest.advanceTimersByTimeAsync(60 * MINUTE_MS);
  expect(seen).toEqual({ looks: 36, tired: 1 });
});

test('a look that does not come back is waited for, and no second one is made beside it', async () => {
  let looks = 0;
  const never = () => {
    looks += 1;
    return new Promise<void>(() => undefined);
  };
  const stop = lookAgain({ look: never, onTired: () => undefined, page: new Shown() });
  await jest.advanceTimersByTimeAsync(30 * MINUTE_MS);
  stop();
  expect(looks).toBe(1);
});

test('nobody looks while the page is hidden; shown again, it looks soon', async () => {
  const { page, seen } = start();
  await jest.advanceTimersByTimeAsync(5 * MINUTE_MS);
  page.become('hidden');
  const before = seen.looks;
  await jest.advanceTimersByTimeAsync(60 * MINUTE_MS);
  expect(seen.looks).toBe(before);
  page.become('visible');
  await jest.advanceTimersByTimeAsync(pauseBefore(0));
  expect(seen.looks).toBe(before + 1);
});

test('what is over is not looked at again, whatever becomes of the page', async () => {
  const { page, seen, stop } = start();
  await jest.advanceTimersByTimeAsync(pauseBefore(0));
  stop();
  page.become('hidden');
  page.become('visible');
  await jest.advanceTimersByTimeAsync(MINUTE_MS);
  expect(seen).toEqual({ looks: 1, tired: 0 });
});
