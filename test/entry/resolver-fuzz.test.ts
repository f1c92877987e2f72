import fc from 'fast-check';
import { type Asked, EveryCall, marked, NO_SUCH_CALL, shown } from '../kit/fuzz/every-call';
import { HOSTILE, mutated } from '../kit/fuzz/hostile';
import { valuesOf } from '../kit/fuzz/from-schema';
import type * as Listening from '../kit/fuzz/listening';
import { ADMIN, CONTRACTOR, MANAGER } from '../site/kit';

jest.setTimeout(180_000);

jest.mock('valibot', () => jest.requireActual<typeof Listening>('../kit/fuzz/listening').listening);

const SEED = 20_260_301;
const PAYLOADS = 60;

let app: EveryCall;

beforeAll(async () => {
  app = await EveryCall.start();
});
afterAll(() => app.host.close());

const faultsOf = (asked: Asked): readonly string[] => [
  ...app.faultsOf(asked),
  ...(asked.text.includes(app.hidden.summary) ? ['what the viewer may not see'] : []),
];

test('every call of every module bears every payload, and writes nothing for who may not', async () => {
  const calls = await app.known();
  expect(calls.length).toBeGreaterThan(20);
  const wrong: unknown[] = [];
  const neverValid = new Set(calls.filter(({ schema }) => schema !== undefined).map(({ key }) => key));
  for (const { moduleKey, key, schema } of calls) {
    const values = schema === undefined ? fc.constantFrom<unknown>({}, ...HOSTILE) : valuesOf(schema);
    const payloads = [
      ...fc.sample(values, { numRuns: PAYLOADS / 3, seed: SEED }),
      ...fc.sample(mutated(values), { numRuns: PAYLOADS, seed: SEED }),
    ];
    for (const payload of payloads) {
      const asked = await app.ask(CONTRACTOR, { moduleKey, key, payload: marked(payload) });
      if (asked.valid === true) neverValid.delete(key);
      const faults = [...faultsOf(asked), ...asked.writes.map(shown)];
      if (faults.length > 0)
        wrong.push({ moduleKey, key, payload: shown(payload), faults, text: asked.text.slice(0, 300) });
    }
  }
  expect(wrong).toEqual([]);
  expect([...neverValid]).toEqual([]);
});

test('a payload that is not of the call’s form is refused before anything is asked of a product', async () => {
  const wrong: unknown[] = [];
  for (const { moduleKey, key, schema } of await app.known()) {
    if (schema === undefined) continue;
    for (const payload of fc.sample(mutated(valuesOf(schema)), { numRuns: PAYLOADS / 2, seed: SEED + 1 })) {
      const asked = await app.ask(MANAGER, { moduleKey, key, payload: marked(payload) });
      if (asked.valid !== false) continue;
      const refused = asked.text.includes('"reason":"invalid-request"') && asked.calls === 0;
      if (!refused) wrong.push({ moduleKey, key, payload: shown(payload), text: asked.text.slice(0, 200) });
    }
  }
  expect(wrong).toEqual([]);
});

const VIEWS = ['generate', 'update', 'adopt', 'unlink', 'history', '__proto__', 'constructor', ''];

test('every call bears every place that a frame may claim to stand in', async () => {
  const wrong: unknown[] = [];
  const places: readonly unknown[] = [
    ...HOSTILE,
    ...VIEWS.map((view) => app.place({ modal: { view } })),
    ...HOSTILE.map((id) =>
      app.place({ issue: { id }, project: { id }, content: { id }, config: { epicId: id } }),
    ),
    ...HOSTILE.map((config) => app.place({ config, modal: config })),
  ];
  for (const { moduleKey, key } of await app.known()) {
    for (const extension of places) {
      const asked = await app.ask(CONTRACTOR, { moduleKey, key, extension });
      const faults = [...faultsOf(asked), ...asked.writes.map(shown)];
      if (faults.length > 0) wrong.push({ moduleKey, key, place: shown(extension), faults });
    }
  }
  expect(wrong).toEqual([]);
});

test('no module answers for another, and none for a name of every object', async () => {
  const calls = await app.known();
  const answered = [];
  for (const moduleKey of app.modules) {
    for (const key of ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', '']) {
      const { text } = await app.ask(ADMIN, { moduleKey, key, payload: { secret: 'echo' } });
      if (!text.includes(NO_SUCH_CALL) || text.includes('echo')) answered.push({ moduleKey, key });
    }
  }
  expect(answered).toEqual([]);
  const ofAdmin = calls.filter(({ moduleKey }) => moduleKey === 'admin-page').map(({ key }) => key);
  expect(
    calls.filter(({ moduleKey, key }) => moduleKey === 'issue-context' && ofAdmin.includes(key)),
  ).toEqual([]);
});
