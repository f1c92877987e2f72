import { PlatformError } from '../../../src/ports/platform-error';
import { CheckoutSpec, says } from '../../kit/checkout-spec';
import { type FakeSpecSite } from '../../kit/fakes/fake-spec-site';
import { Killed, TroubledRun, TROUBLES } from '../../kit/trouble';
import { ANN } from '../../kit/spec-desk';
import { choiceOf, type UpdateDesk } from '../../kit/update-desk';

const BOB = 'bob';
let spec: CheckoutSpec;
let site: FakeSpecSite;
let desk: UpdateDesk;

beforeEach(async () => {
  spec = await CheckoutSpec.generated();
  ({ site, desk } = spec);
});

describe.each(TROUBLES)('%s at any call of an update', (trouble) => {
  test.each(Array.from({ length: 12 }, (_, index) => index + 1))(
    'no. %i: the same press again ends in one version',
    async (at) => {
      spec.typed('A note of ours.');
      site.epic = says('Pay by card', 'Pay by invoice');
      const choice = choiceOf(await desk.changes());
      const run = new TroubledRun(at, trouble);
      await desk.update(choice, { run }).catch(expectKnownTrouble);
      expect(await desk.update(choice)).toMatchObject({
        kind: 'updated',
        page: { title: 'Faster checkout - Product Spec' },
      });
      expect(spec.messages()).toEqual(['', '', 'Updated from SHOP-1 by Lockstep [ls:a1]']);
      expect(spec.pageWords().match(/Pay by invoice/g)).toHaveLength(1);
      expect(spec.updates()).toHaveLength(1);
      expect(await desk.changes()).toEqual([]);
      site.epic = says('Pay by card');
      expect((await desk.changes()).map(({ ask }) => ask)).not.toContain('both-changed');
    },
  );
});

test('the calls of one update are fewer than those that were troubled', async () => {
  site.epic = says('Pay by card', 'Pay by invoice');
  const choice = choiceOf(await desk.changes());
  const run = new TroubledRun(-1, 'throttled');
  await desk.update(choice, { run });
  expect(run.calls).toBeLessThanOrEqual(12);
});

test('a version of somebody else that came while the end of an update was unknown is told from it', async () => {
  site.epic = says('Pay by card', 'Pay by invoice');
  const choice = choiceOf(await desk.changes());
  await desk.update(choice, { run: new TroubledRun(9, 'killed-after') }).catch(expectKnownTrouble);
  expect(spec.messages()).toHaveLength(2);
  spec.typed('Written after it.');
  site.epic = says('Pay by card', 'Pay by invoice', 'Pay later');
  expect((await desk.changes()).map(({ ask }) => ask)).not.toContain('both-changed');
  expect(spec.updates()).toHaveLength(1);
  await desk.press({ op: 'a2' });
  expect(spec.pageWords()).toContain('Pay later');
  expect(spec.pageWords()).toContain('Written after it.');
});

test('a version of somebody else in the place of one that never arrived is not taken for it', async () => {
  site.epic = says('Pay by card', 'Pay by invoice');
  const choice = choiceOf(await desk.changes());
  await desk.update(choice, { run: new TroubledRun(9, 'never-arrived') }).catch(expectKnownTrouble);
  expect(spec.messages()).toHaveLength(1);
  spec.typed('Written in its place.');
  expect((await desk.changes()).map(({ ask }) => ask)).toEqual([null]);
  expect(spec.updates()).toEqual([]);
  await desk.press({ op: 'a2' });
  expect(spec.pageWords()).toContain('Pay by invoice');
  expect(spec.pageWords()).toContain('Written in its place.');
});

test('an answer that is lost stays so where nobody can look what became of it, and the same press finds it', async () => {
  site.epic = says('Pay by card', 'Pay by invoice');
  const choice = choiceOf(await desk.changes());
  const { port } = site.versions;
  const [write, at] = [port.write.bind(port), port.at.bind(port)];
  port.write = async (version) => {
    await write(version);
    port.at = () => Promise.reject(new PlatformError('rejected', 'unexpected form'));
    throw new PlatformError('unavailable', 'test');
  };
  await expect(desk.update(choice)).rejects.toMatchObject({ kind: 'unavailable' });
  Object.assign(port, { write, at });
  expect(await desk.update(choice)).toMatchObject({ kind: 'updated' });
  expect(spec.updates()).toHaveLength(1);
});

test.each([
  { rule: 'the person', nameOf: () => Promise.resolve('Ann Example'), person: ' for Ann Example' },
  {
    rule: 'nobody where storage does not tell',
    nameOf: () => Promise.reject(new PlatformError('unavailable', 'test')),
    person: '',
  },
])('a version names $rule', async ({ nameOf, person }) => {
  site.epic = says('Pay by card', 'Pay by invoice');
  desk.nameOf = nameOf;
  expect(await desk.press()).toMatchObject({ kind: 'updated' });
  expect(spec.messages().at(-1)).toBe(`Updated from SHOP-1 by Lockstep${person} [ls:a1]`);
});

describe('a product that takes no more for now, or does not let it be done', () => {
  const LATER = new PlatformError('throttled', 'test', 600_000);
  const refusing = (call: 'write' | 'current', error: PlatformError) => {
    const { port } = site.versions;
    const own = port[call];
    Object.assign(port, { [call]: () => Promise.reject(error) });
    return () => Object.assign(port, { [call]: own });
  };

  test.each(
    (['throttled', 'not-granted', 'not-connected', 'forbidden'] as const).flatMap((kind) =>
      (['write', 'current'] as const).map((call) => ({ kind, call })),
    ),
  )('$kind at $call: nothing is written or left open', async ({ kind, call }) => {
    site.epic = says('Pay by card', 'Pay by invoice');
    const choice = choiceOf(await desk.changes());
    const error = new PlatformError(kind, 'test');
    const takeAgain = refusing(call, error);
    expect(await desk.update(choice)).toEqual({ kind: 'not-written', error });
    takeAgain();
    expect(site.job?.job.update).toBeNull();
    expect(spec.messages()).toHaveLength(1);
    expect(await desk.update(choice)).toMatchObject({ kind: 'updated' });
    expect(spec.updates()).toHaveLength(1);
  });

  test('what an earlier try of the same press has sent is still known when it arrives', async () => {
    site.epic = says('Pay by card', 'Pay by invoice');
    const choice = choiceOf(await desk.changes());
    const { port } = site.versions;
    const write = port.write.bind(port);
    let arrive = () => Promise.resolve<unknown>(undefined);
    port.write = (version) => {
      arrive = () => write(version);
      return Promise.reject(new PlatformError('unavailable', 'test'));
    };
    await expect(desk.update(choice)).rejects.toMatchObject({ kind: 'unavailable' });
    port.write = () => Promise.reject(LATER);
    expect(await desk.update(choice)).toMatchObject({ kind: 'not-written' });
    await arrive();
    port.write = write;
    expect(await desk.update(choice)).toMatchObject({ kind: 'updated' });
    expect(spec.messages()).toHaveLength(2);
    expect(spec.updates()).toHaveLength(1);
  });
});

test('two people at once end in one version, and both see it', async () => {
  site.epic = says('Pay by card', 'Pay by invoice');
  const choice = choiceOf(await desk.changes());
  const [one, two] = await Promise.all([
    desk.update(choice, { op: 'a1' }),
    desk.update(choice, { viewerId: BOB, op: 'b1' }),
  ]);
  expect([one.kind, two.kind].sort()).toEqual(['nothing-written', 'updated']);
  expect(spec.messages()).toHaveLength(2);
  expect(await desk.changes()).toEqual([]);
});

test('what somebody saves between the read and the write is read again, and stays', async () => {
  site.epic = says('Pay by card', 'Pay by invoice');
  const choice = choiceOf(await desk.changes());
  site.versions.beforeWrite = () => {
    site.versions.beforeWrite = () => undefined;
    spec.reworded('Pay by card', 'Pay by any card');
  };
  expect(await desk.update(choice)).toMatchObject({ kind: 'updated' });
  expect(spec.pageWords()).toContain('Pay by any card');
  expect(spec.pageWords()).toContain('Pay by invoice');
});

test('somebody who is faster each time is not overwritten', async () => {
  site.epic = says('Pay by card', 'Pay by invoice');
  const choice = choiceOf(await desk.changes());
  let count = 0;
  site.versions.beforeWrite = () => {
    spec.typed(`Quick ${String((count += 1))}`);
  };
  expect(await desk.update(choice)).toMatchObject({ kind: 'changed-meanwhile' });
  expect(spec.pageWords()).toMatch(/Quick 1.*Quick 2.*Quick 3/);
  expect(spec.messages().join('')).toBe('');
});

test('a version that was taken and called stale is known as this press’s own', async () => {
  site.epic = says('Pay by card', 'Pay by invoice');
  const choice = choiceOf(await desk.changes());
  const { port } = site.versions;
  const write = port.write.bind(port);
  let count = 0;
  port.write = async (version) => {
    count += 1;
    if (count < 3) spec.typed(`Quick ${String(count)}`);
    await write(version);
    return { kind: 'stale' };
  };
  expect(await desk.update(choice)).toMatchObject({ kind: 'updated' });
  expect(count).toBe(3);
  expect(spec.messages()).toEqual(['', '', '', 'Updated from SHOP-1 by Lockstep [ls:a1]']);
  expect(spec.updates()).toHaveLength(1);
});

test('a page that is purged between the read and the write is said to be gone', async () => {
  site.epic = says('Pay by card', 'Pay by invoice');
  const choice = choiceOf(await desk.changes());
  site.versions.beforeWrite = () => site.pages.splice(0);
  expect(await desk.update(choice)).toEqual({ kind: 'no-update', why: 'page-not-visible' });
  expect(spec.updates()).toEqual([]);
});

test('whoever loses the right to edit between the read and the write is told so', async () => {
  site.epic = says('Pay by card', 'Pay by invoice');
  const choice = choiceOf(await desk.changes());
  site.versions.beforeWrite = () => {
    site.versions.mayEdit = false;
  };
  expect(await desk.update(choice)).toEqual({ kind: 'refused', why: 'may-not-edit' });
});

/** Somebody puts the page into the trash just before a version is written. */
const trashedBeforeWrite = (): void => {
  site.versions.beforeWrite = () => {
    site.versions.beforeWrite = () => undefined;
    site.pages.forEach((page) => (page.trashed = true));
  };
};

test('a page that is put into the trash between the read and the write is back, and not said to be updated', async () => {
  site.epic = says('Pay by card', 'Pay by invoice');
  const choice = choiceOf(await desk.changes());
  trashedBeforeWrite();
  expect(await desk.update(choice)).toEqual({ kind: 'refused', why: 'was-in-trash' });
  expect(site.pages[0]?.trashed).toBe(false);
  expect(spec.messages()).toEqual(['']);
  expect(spec.updates()).toEqual([]);
  expect(site.audit.entries.filter(({ act }) => act === 'restore-page')).toMatchObject([
    { op: 'a1', pageId: site.pages[0]?.pageId, actorId: ANN },
  ]);
});

test('what the page in the trash did not take is offered again, and updated when it is pressed again', async () => {
  site.epic = says('Pay by card', 'Pay by invoice');
  trashedBeforeWrite();
  await desk.press();
  expect((await desk.changes()).map(({ ask }) => ask)).toEqual([null]);
  expect(await desk.press({ op: 'a2' })).toMatchObject({ kind: 'updated' });
  expect(spec.pageWords().match(/Pay by invoice/g)).toHaveLength(1);
});

function expectKnownTrouble(error: unknown): void {
  if (!(error instanceof Killed) && !(error instanceof Error && error.name === 'PlatformError')) throw error;
}
