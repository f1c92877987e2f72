import fc from 'fast-check';
import { type AdminCalls } from '../../src/contract/admin/admin';
import { type FirstRunCalls } from '../../src/contract/admin/first-run';
import { type BreakdownCalls } from '../../src/contract/breakdown/breakdown';
import { type CoverageCalls } from '../../src/contract/breakdown/coverage';
import { type CreateEpicCalls } from '../../src/contract/breakdown/create-epic';
import { type BylineCalls } from '../../src/contract/byline';
import { type IssueCalls } from '../../src/contract/issue';
import { type LinkRebuildCalls } from '../../src/contract/links/link-rebuild';
import { type PanelCalls } from '../../src/contract/panel';
import { type ProjectWorkCalls } from '../../src/contract/project-work';
import { type RelatedCalls } from '../../src/contract/related';
import { type NoticeCalls } from '../../src/contract/reports/notices';
import { type OlderReportsCalls } from '../../src/contract/reports/older-reports';
import { type FiguresCalls } from '../../src/contract/reports/report-figures';
import { type ReportCalls } from '../../src/contract/reports/reports';
import { type TemplateCalls } from '../../src/contract/spec/templates';
import { type StatusMacroCalls } from '../../src/contract/status/status-macro';
import { type StatusReportCalls } from '../../src/contract/status/status-report';
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

/** All calls of the app's contract, whichever module answers them. */
type Calls = AdminCalls &
  BreakdownCalls &
  BylineCalls &
  CoverageCalls &
  CreateEpicCalls &
  FiguresCalls &
  FirstRunCalls &
  IssueCalls &
  LinkRebuildCalls &
  NoticeCalls &
  OlderReportsCalls &
  PanelCalls &
  ProjectWorkCalls &
  RelatedCalls &
  ReportCalls &
  StatusMacroCalls &
  StatusReportCalls &
  TemplateCalls;

type BringsNothing = {
  [Name in keyof Calls]: Calls[Name]['request'] extends Readonly<Record<string, never>> ? Name : never;
}[keyof Calls];

/** By the contract these bring nothing that a schema could be derived from. */
const BRINGS_NOTHING: Readonly<Record<BringsNothing, true>> = {
  'show-issue': true,
  'list-spaces': true,
  'place-hindrance': true,
  'show-spec': true,
  'show-unlink': true,
  'find-claiming-pages': true,
  'refresh-comment': true,
  'check-update': true,
  'page-people': true,
  'show-breakdown': true,
  'task-types': true,
  'room-rights': true,
  'follow-status-report': true,
  'epic-places': true,
  'show-specs': true,
  'show-jobs': true,
  'show-reports': true,
  'show-first-run': true,
  'dismiss-first-run': true,
  'show-notices': true,
  'show-templates': true,
  'list-space-templates': true,
  'show-pause': true,
  'show-status-map': true,
  'show-health': true,
  'list-places': true,
  'clean-up-self-test': true,
  'show-page': true,
  'ignore-copy': true,
};

test('a call that brings something by its contract holds it against a schema', async () => {
  const calls = await app.known();
  const named = (keys: readonly string[]) => [...new Set(keys)].toSorted();
  expect(named(calls.map(({ key }) => key))).toEqual(named(app.defined));
  const unchecked = calls.flatMap(({ key, schema }) => (schema === undefined ? [key] : []));
  expect(named(unchecked)).toEqual(named(Object.keys(BRINGS_NOTHING)));
});

test('what no frame calls is tried by tests of its own', () => {
  expect(app.withoutFrame).toEqual([
    'byline-properties',
    'export-macro',
    'on-product-event',
    'on-tick',
    'consume-reports',
  ]);
});

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
