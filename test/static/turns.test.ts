import { inTurn } from '../../static/common/status/turns';

/** Locks as browsers keep them for all frames of an origin: one holder a name, the others in a line. */
class FakeLocks {
  private readonly lines = new Map<string, Promise<unknown>>();

  request(
    name: string,
    { signal }: { readonly signal: AbortSignal },
    hold: () => Promise<void>,
  ): Promise<void> {
    const granted = (this.lines.get(name) ?? Promise.resolve()).then(async () => {
      if (signal.aborted) throw new Error('AbortError');
      await hold();
    });
    this.lines.set(
      name,
      granted.catch(() => undefined),
    );
    return granted;
  }
}

const known = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
const withLocks = (locks: unknown) => {
  Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
};
afterEach(() => {
  if (known === undefined) Reflect.deleteProperty(globalThis, 'navigator');
  else Object.defineProperty(globalThis, 'navigator', known);
});

/** Ten frames ask; each is answered once somebody says so. */
function tenAsk() {
  const answers: (() => void)[] = [];
  let asking = 0;
  const asked = Array.from({ length: 10 }, (_, n) =>
    inTurn(async () => {
      asking += 1;
      await new Promise<void>((answer) => answers.push(answer));
      asking -= 1;
      return n;
    }),
  );
  return { asked, asking: () => asking, answerNext: () => answers.shift()?.() };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('of ten statuses five ask at once, and each answer lets the next one ask', async () => {
  withLocks(new FakeLocks());
  const { asked, asking, answerNext } = tenAsk();
  for (let answered = 0; answered < 10; answered += 1) {
    await settled();
    expect(asking()).toBe(Math.min(5, 10 - answered));
    answerNext();
  }
  expect(await Promise.all(asked)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('where the browser keeps its locks from a frame, nobody waits', async () => {
  withLocks(undefined);
  const { asking } = tenAsk();
  await settled();
  expect(asking()).toBe(10);
});
