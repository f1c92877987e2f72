import { asked, withBrowser, withoutBrowser } from '../kit/bridge-calls';

beforeAll(withBrowser);
afterAll(withoutBrowser);

const STATUS = { kind: 'status', view: 'summary', compact: false, complete: true, total: 3 };
const STAGES = { kind: 'stages', stages: [] };

const settled = () => new Promise((done) => setTimeout(done, 5));

async function loading() {
  const { createStatusLoader } = await import('../../static/common/status/status-loader');
  asked.length = 0;
  const loader = createStatusLoader();
  const load = async () => {
    void loader.load();
    await settled();
  };
  /** The oldest call that is still open gets this answer. */
  const answer = async (given: object) => {
    asked.shift()?.answer(given);
    await settled();
  };
  return { loader, load, answer };
}

test('what numbers are written with is made while the answer is waited for', async () => {
  jest.resetModules();
  let made = 0;
  const { NumberFormat } = Intl;
  Intl.NumberFormat = new Proxy(NumberFormat, {
    construct: (kind, options: unknown[]) => {
      made += 1;
      return Reflect.construct(kind, options) as Intl.NumberFormat;
    },
  });
  const { load } = await loading();
  await load();
  Intl.NumberFormat = NumberFormat;
  expect(asked).toHaveLength(1);
  expect(made).toBeGreaterThan(0);
});

test('a count that is left changes nothing: what was shown before stays', async () => {
  const { loader, load, answer } = await loading();
  await load();
  await answer(STATUS);
  expect([loader.busy.value, loader.shown.value]).toEqual([false, STATUS]);
  await load();
  loader.cancel();
  expect([loader.busy.value, loader.cancelled.value]).toEqual([false, 'load']);
  await answer({ ...STATUS, total: 9 });
  expect(loader.shown.value).toEqual(STATUS);
});

test('a large scope keeps what is counted so far when the rest of it is left', async () => {
  const { loader, load, answer } = await loading();
  const start = { ...STATUS, complete: false, total: 100 };
  await load();
  await answer(start);
  expect(asked.map(({ key }) => key)).toEqual(['macro-status']);
  loader.cancel();
  await answer({ ...STATUS, total: 100_000 });
  expect(loader.shown.value).toEqual(start);
});

test('stages that are left are not counted until somebody asks again', async () => {
  const { loader, load, answer } = await loading();
  await load();
  await answer(STATUS);
  void loader.findStages();
  await settled();
  loader.cancel();
  await answer(STAGES);
  // The numbers above were counted to their end.
  expect([loader.stages.value, loader.cancelled.value]).toEqual([null, 'stages']);
  await load();
  await answer(STATUS);
  expect([asked, loader.cancelled.value]).toEqual([[], null]);
  void loader.findStages();
  await settled();
  await answer(STAGES);
  expect(loader.stages.value).toEqual(STAGES);
});

test('somebody who refreshes while stages are counted still gets them', async () => {
  const { loader, load, answer } = await loading();
  await load();
  await answer(STATUS);
  void loader.findStages();
  await load();
  await answer({ ...STAGES, stages: ['overtaken'] });
  await answer(STATUS);
  await answer(STAGES);
  expect([loader.stages.value, loader.busy.value]).toEqual([STAGES, false]);
});

test('what changed is told of what was counted to its end, and of nothing that was left before', async () => {
  const { loader, load, answer } = await loading();
  const start = { ...STATUS, view: 'changes', complete: false, touched: null };
  await load();
  await answer(start);
  expect(asked.map(({ key }) => key)).toEqual(['macro-status']);
  await answer({ ...start, complete: true, touched: [{ issueId: '7' }] });
  expect(asked).toMatchObject([{ key: 'macro-changes', payload: { touched: [{ issueId: '7' }] } }]);
  await answer({ kind: 'changes', groups: [] });
  expect(loader.changes.value).toEqual({ kind: 'changes', groups: [] });
  await load();
  loader.cancel();
  await answer({ ...start, complete: true });
  expect(asked).toEqual([]);
});

test('where the rest cannot be counted, what changed is looked for by itself', async () => {
  const { load, answer } = await loading();
  await load();
  await answer({ ...STATUS, view: 'changes', complete: false, touched: null });
  await answer({ kind: 'failed', retryable: true });
  expect(asked).toMatchObject([{ key: 'macro-changes', payload: { touched: null } }]);
  asked.length = 0;
});
