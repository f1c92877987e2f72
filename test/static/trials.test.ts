import { type MacroConfig } from '../../src/contract/status/status-macro';
import { asked, withBrowser, withoutBrowser } from '../kit/bridge-calls';

beforeAll(withBrowser);
afterAll(withoutBrowser);
beforeEach(() => {
  jest.useFakeTimers();
  asked.length = 0;
});
afterEach(() => {
  jest.useRealTimers();
});

const STATUS = { kind: 'status', view: 'summary', compact: false, complete: true, total: 3 };
const REFUSED = { kind: 'query-refused', messages: ['(line 1, character 3)'] };

const passed = (ms: number) => jest.advanceTimersByTimeAsync(ms);

/** Settings of a query, which somebody types. */
async function settings() {
  const { configOf, draftOf } = await import('../../static/common/status/settings/draft');
  const { refusalOf } = await import('../../static/common/status/settings/refusal');
  const { createTrials } = await import('../../static/common/status/settings/trials');
  let jql = '';
  const config = (): MacroConfig | null => configOf({ ...draftOf(null), source: 'jql', jql });
  const trials = createTrials(config);
  return {
    ...trials,
    put: (text: string): void => {
      jql = text;
    },
    type: async (text: string, ms = 600): Promise<void> => {
      jql = text;
      trials.typed();
      await passed(ms);
    },
    refusal: () => refusalOf(trials.trial.value, { source: 'jql', jql }),
  };
}

const answer = async (given: object): Promise<void> => {
  asked.shift()?.answer(given);
  await passed(0);
};

const queries = () => asked.map(({ payload }) => (payload as { config: MacroConfig }).config.jql);

test('a query is tried a moment after its last key, and not at each of them', async () => {
  const { type } = await settings();
  for (const text of ['p', 'pr', 'project = B', 'project = BO']) await type(text, 200);
  expect(queries()).toEqual([]);
  await passed(400);
  expect(queries()).toEqual(['project = BO']);
});

test('whoever leaves the field does not wait for it', async () => {
  const { type, now } = await settings();
  await type('project = BOOK', 0);
  now();
  await passed(0);
  expect(queries()).toEqual(['project = BOOK']);
  await passed(600);
  expect(queries()).toEqual(['project = BOOK']);
});

test.each<{ rule: string; then: string }>([
  { rule: 'left as it is', then: 'project = BOOK' },
  { rule: 'with blanks and lines behind it', then: 'project = BOOK \n' },
])('nothing is asked about the same query: $rule', async ({ then }) => {
  const { type, now } = await settings();
  await type('project = BOOK');
  await answer(STATUS);
  await type(then);
  now();
  await passed(600);
  expect(queries()).toEqual([]);
});

test('nothing is asked about no query, and no preview stays of what was there before', async () => {
  const { type, trial } = await settings();
  await type('project = BOOK');
  await answer(STATUS);
  await type('  ');
  expect([queries(), trial.value]).toEqual([[], null]);
});

test('one question is open at a time, and of those that wait only the newest is asked', async () => {
  const { type, trial } = await settings();
  for (const text of ['project = A', 'project = AB', '', 'project = ABC', 'project = ABCD']) await type(text);
  expect(queries()).toEqual(['project = A']);
  await answer({ ...STATUS, total: 1 });
  expect(queries()).toEqual(['project = ABCD']);
  await answer({ ...STATUS, total: 4 });
  expect(trial.value?.loader.shown.value).toMatchObject({ total: 4 });
});

test('an answer about an earlier query is not told of a later one', async () => {
  const { type, trial, refusal } = await settings();
  await type('project = =');
  await type('project = BOOK');
  await answer(REFUSED);
  expect([trial.value?.loader.shown.value, refusal()]).toEqual([null, null]);
  await answer(STATUS);
  expect([trial.value?.loader.shown.value, refusal()]).toEqual([STATUS, null]);
});

test('what Jira says of a query stands until it is another one', async () => {
  const { type, put, refusal } = await settings();
  await type('project = =');
  await answer(REFUSED);
  expect(refusal()).toBe('(line 1, character 3)');
  put('project = B');
  expect(refusal()).toBeNull();
});

test('of a large scope the rest is counted only once nobody has typed for a while', async () => {
  const { type } = await settings();
  const start = { ...STATUS, complete: false, total: 100 };
  await type('project = A');
  await answer(start);
  await type('project = AB');
  await answer(start);
  await passed(1_900);
  expect(asked).toEqual([]);
  await passed(200);
  expect(asked.map(({ payload }) => payload)).toMatchObject([
    { whole: true, config: { jql: 'project = AB' } },
  ]);
});

test('such a count, once it is left, holds up nobody', async () => {
  const { type, trial } = await settings();
  await type('project = A');
  await answer({ ...STATUS, complete: false });
  await passed(2_000);
  await type('project = AB');
  expect(queries()).toEqual(['project = A', 'project = AB']);
  await answer({ ...STATUS, total: 9 });
  expect(trial.value?.loader.shown.value).toBeNull();
});

test('what is chosen is counted to its end at once', async () => {
  const { put, now } = await settings();
  put('project = A');
  now();
  await passed(0);
  await answer({ ...STATUS, complete: false });
  expect(asked.map(({ payload }) => payload)).toMatchObject([{ whole: true }]);
});

test('who closes the settings leaves nothing to be asked', async () => {
  const { type, end } = await settings();
  await type('project = A', 300);
  end();
  await passed(600);
  expect(asked).toEqual([]);
});
