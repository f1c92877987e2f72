import { depthOf, isWrite, type ProductCall } from '../../kit/product-calls';
import {
  type Epic,
  generateSpec,
  newEpic,
  NO_TRACE,
  onceOfEach,
  type Order,
  orderFor,
  spaceIdOf,
  titleOf,
  tracesOf,
} from './generate';
import { AppSite, ENGINEER, generateFrame, issueFrame, MANAGER } from '../kit';

jest.setTimeout(120_000);

let site: AppSite;
let spaceId: string;

beforeAll(async () => {
  site = await AppSite.open();
  spaceId = await spaceIdOf(site, 'PROD');
});
afterAll(() => site.end());
afterEach(() => site.heal());

const order = (epic: Epic, change: Partial<Order> = {}): Order => orderFor(epic, spaceId, change);
const generate = (epic: Epic, viewer = MANAGER) => generateSpec(issueFrame(site, viewer, epic), order(epic));
const plant = (...rules: readonly object[]) => site.control('POST', 'faults', { rules });

describe('what it takes when all goes well', () => {
  test('the panel of an issue without a spec', async () => {
    const epic = await newEpic(site, 'Panel without a spec');
    await site.slowly();
    const { products, storage } = await site.callsDuring(async () => {
      expect(await issueFrame(site, MANAGER, epic).call('show-issue', {})).toEqual({
        kind: 'no-spec',
        hindrance: null,
        canComment: true,
      });
    });
    expect({ products: products.length, depth: depthOf(products) }).toEqual({ products: 2, depth: 1 });
    // Whether Lockstep rests on the site, and the spec's record, side by side.
    expect(storage.map(({ path }) => path)).toEqual(['/api/v1/get', '/api/v1/entity/get']);
  });

  test('the preview', async () => {
    const epic = await newEpic(site, 'A preview');
    await site.slowly();
    const { products } = await site.callsDuring(async () => {
      const answer = await generateFrame(site, MANAGER, epic).call('show-issue', {});
      expect(answer).toMatchObject({ kind: 'preview', title: titleOf(epic), comment: true });
      expect(answer).toMatchObject({ options: [{ isThin: true }] });
    });
    expect({ products: products.length, depth: depthOf(products), writes: products.filter(isWrite) }).toEqual(
      {
        products: 2,
        depth: 1,
        writes: [],
      },
    );
  });

  test('the spec, from Create page to the last link', async () => {
    const epic = await newEpic(site, 'From create to the last link');
    const frame = issueFrame(site, MANAGER, epic);
    const attempt = crypto.randomUUID();
    await site.slowly();
    const first = await site.callsDuring(async () => {
      const made = await frame.call('create-spec', { ...order(epic), attempt });
      expect(made).toMatchObject({ kind: 'page-made', page: { title: titleOf(epic) } });
    });
    expect(depthOf(first.products)).toBe(2);
    const then = await site.callsDuring(() =>
      frame.call('continue-spec', { attempt: `${attempt}0`, after: attempt }),
    );
    const calls = [...first.products, ...then.products];
    expect({
      reads: calls.filter((call) => !isWrite(call)).length,
      writes: calls.filter(isWrite).length,
    }).toEqual({
      reads: 2,
      writes: 5,
    });
    expect(depthOf(calls)).toBe(3);
    expect(await tracesOf(site, epic)).toEqual(onceOfEach(epic));
  });

  test('the panel of an issue with a spec', async () => {
    const epic = await newEpic(site, 'Panel with a spec');
    await generate(epic);
    await site.slowly();
    const { products, storage } = await site.callsDuring(async () => {
      expect(await issueFrame(site, ENGINEER, epic).call('show-issue', {})).toMatchObject({
        kind: 'spec',
        page: { kind: 'page', title: titleOf(epic) },
        createdByViewer: false,
      });
    });
    expect({ products: products.length, depth: depthOf(products) }).toEqual({ products: 2, depth: 1 });
    // Whether Lockstep rests on the site, the spec's record, and what was seen of its link.
    expect(storage.map(({ path }) => path)).toEqual([
      '/api/v1/get',
      '/api/v1/entity/get',
      '/api/v1/entity/get',
    ]);
  });
});

/** Calls of each product and of storage while one spec is made. */
const CALLS = { jira: 5, confluence: 2, kvs: 16 } as const;

test('the deaths below strike at every call there is', async () => {
  await site.loseEvents();
  const epic = await newEpic(site, 'Counted');
  const { products, storage } = await site.callsDuring(() => generate(epic));
  const count = (name: string) => products.filter(({ product }) => product === name).length;
  expect({ jira: count('jira'), confluence: count('confluence'), kvs: storage.length }).toEqual(CALLS);
});

/** Before a call of storage is after the call before it. */
const WHEN = { jira: ['before', 'after'], confluence: ['before', 'after'], kvs: ['after'] } as const;

const deaths = (Object.keys(CALLS) as (keyof typeof CALLS)[]).flatMap((product) =>
  Array.from({ length: CALLS[product] }, (_, index) => index + 1).flatMap((nth) =>
    WHEN[product].map((when) => ({ product, nth, when })),
  ),
);

test.each(deaths)('a death $when call $nth of $product, then Continue: everything once', async (death) => {
  await site.loseEvents();
  const epic = await newEpic(site, `Death ${death.when} ${death.product} ${String(death.nth)}.`);
  await site.control('POST', 'kill', death);
  expect(await generate(epic)).toMatchObject({ answer: { kind: 'done' }, losses: 1 });
  expect(await tracesOf(site, epic)).toEqual(onceOfEach(epic));
});

const WRITES = [
  { step: 'page', match: { product: 'confluence', method: 'POST', path: '/pages$' } },
  { step: 'page property', match: { product: 'confluence', method: 'POST', path: '/properties$' } },
  { step: 'remote link', match: { product: 'jira', method: 'POST', path: '/remotelink$' } },
  { step: 'issue property', match: { product: 'jira', method: 'PUT', path: '/properties/' } },
  { step: 'comment', match: { product: 'jira', method: 'POST', path: '/comment$' } },
] as const;

/** How the site's call log shows a call without one. */
const NO_ANSWER = 0;

const FAULTS = [
  { fault: 'a request that gets lost', answer: { drop: 'before' } },
  { fault: 'an answer that gets lost', answer: { drop: 'after' } },
  { fault: 'a server error', answer: { status: 500 } },
  { fault: 'an impatient gateway', answer: { status: 503, retryAfter: 3600 } },
] as const;

const troubles = WRITES.flatMap((write) => FAULTS.map((fault) => ({ ...write, ...fault })));

test.each(troubles)(
  '$fault at the $step, then Continue: everything once',
  async ({ step, match, ...trouble }) => {
    const epic = await newEpic(site, `${trouble.fault} at the ${step}.`);
    await plant({ match, times: 1, answer: trouble.answer });
    const { products } = await site.callsDuring(async () => {
      expect(await generate(epic)).toMatchObject({ answer: { kind: 'done' }, losses: 0 });
    });
    expect(products.filter(({ status }) => status === NO_ANSWER || status >= 500)).toHaveLength(1);
    expect(await tracesOf(site, epic)).toEqual(onceOfEach(epic));
  },
);

test('a throttled call waits as long as it is told and is made once', async () => {
  const epic = await newEpic(site, 'Throttled at every write');
  await plant(...WRITES.map(({ match }) => ({ match, times: 1, answer: { status: 429, retryAfter: 1 } })));
  const frame = issueFrame(site, MANAGER, epic);
  const { products } = await site.callsDuring(async () => {
    const attempt = crypto.randomUUID();
    expect(await frame.call('create-spec', { ...order(epic), attempt })).toMatchObject({ kind: 'page-made' });
    const done = await frame.call('continue-spec', { attempt: crypto.randomUUID(), after: attempt });
    expect(done).toMatchObject({ kind: 'done' });
  });
  const waits = products
    .filter(({ status }) => status === 429)
    .map((refused) => waitAfter(refused, products));
  expect(waits.map((waitMs) => waitMs >= 1_000)).toEqual(WRITES.map(() => true));
  expect(await tracesOf(site, epic)).toEqual(onceOfEach(epic));
});

/** Until the same call was made again. */
function waitAfter(refused: ProductCall, calls: readonly ProductCall[]): number {
  const again = calls.find(
    ({ seq, method, path }) => seq > refused.seq && method === refused.method && path === refused.path,
  );
  return (again?.startMs ?? Number.NEGATIVE_INFINITY) - refused.endMs;
}

test('a product that throttles for longer than a person waits is left for Continue', async () => {
  const epic = await newEpic(site, 'Throttled for an hour');
  await plant({ match: WRITES[0].match, times: 1, answer: { status: 429, retryAfter: 3600 } });
  const frame = issueFrame(site, MANAGER, epic);
  expect(await frame.call('create-spec', { ...order(epic), attempt: crypto.randomUUID() })).toEqual({
    kind: 'failed',
    reason: 'throttled',
    retryable: true,
    retryAfterMs: 3_600_000,
  });
  expect(await tracesOf(site, epic)).toEqual(NO_TRACE);
  expect(await generate(epic)).toMatchObject({ answer: { kind: 'done' } });
});

describe('two at once', () => {
  test('two tabs of one person make one spec, and both show it', async () => {
    const epic = await newEpic(site, 'Two tabs');
    const first = await Promise.all([generate(epic), generate(epic)]);
    // Who is told to wait waits for the other tab, however long that takes on a busy machine.
    const runs = await Promise.all(
      first.map((run) => (run.answer.kind === 'busy' ? generate(epic) : Promise.resolve(run))),
    );
    expect(runs).toMatchObject([{ answer: { kind: 'done' } }, { answer: { kind: 'done' } }]);
    expect(await tracesOf(site, epic)).toEqual(onceOfEach(epic));
  });

  test('two people with two titles make one spec', async () => {
    const epic = await newEpic(site, 'Two people');
    const titles = {
      [MANAGER]: 'Two people, as a manager says it',
      [ENGINEER]: 'Two people, as an engineer says it',
    };
    const orders = Object.entries(titles);
    await Promise.all(
      orders.map(([viewer, title]) => generateSpec(issueFrame(site, viewer, epic), order(epic, { title }))),
    );
    const traces = await tracesOf(site, epic);
    const [title = 'no page'] = traces.pages;
    expect(Object.values(titles)).toContain(title);
    expect(traces).toEqual(onceOfEach(epic, title));
  });
});

describe('after a reinstallation that has lost the storage', () => {
  test('the issue itself names its spec, and no second page is made', async () => {
    const epic = await newEpic(site, 'Reinstalled');
    await generate(epic);
    await site.control('POST', 'reinstall', { keepStorage: false });
    expect(await issueFrame(site, MANAGER, epic).call('show-issue', {})).toMatchObject({
      kind: 'spec-named-on-issue',
      path: expect.stringContaining('/spaces/PROD/pages/') as unknown,
    });
    const another = order(epic, { title: 'A title that is free' });
    const { answer } = await generateSpec(issueFrame(site, MANAGER, epic), another);
    expect(answer).toMatchObject({ kind: 'spec-named-on-issue' });
    expect(await tracesOf(site, epic)).toEqual(onceOfEach(epic));
  });
});
