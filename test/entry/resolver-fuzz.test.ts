import fc from 'fast-check';
import Resolver from '@forge/resolver';
import type * as Valibot from 'valibot';
import { type AppHost } from '../kit/app-host/app-host';
import { startAppHost } from '../kit/app-host/load-app';
import { HOSTILE, mutated } from '../kit/fuzz/hostile';
import { valuesOf } from '../kit/fuzz/from-schema';
import { parsed } from '../kit/fuzz/parsed';
import { isWrite } from '../kit/product-calls';
import { projectNamed } from '../site/spec/generate';
import { ADMIN, AUDITOR, CONTRACTOR, DIRECTOR, type IssueName, MANAGER, type Viewer } from '../site/kit';

jest.setTimeout(180_000);

/** Listens to what payloads are held against, so that a call's own schema says what to try it with. */
jest.mock('valibot', () => {
  const actual = jest.requireActual<typeof Valibot>('valibot');
  const heard = jest.requireActual<{ parsed: unknown[] }>('../kit/fuzz/parsed');
  return {
    ...actual,
    safeParse: (schema: Parameters<typeof actual.safeParse>[0], input: unknown) => {
      const result = actual.safeParse(schema, input);
      heard.parsed.push({ schema, input, success: result.success });
      return result;
    },
  };
});

const SEED = 20_260_301;
const PAYLOADS = 60;

let host: AppHost;
let hidden: IssueName & { readonly summary: string };
let book: IssueName;
/** Every key that any resolver of the app defines. */
const defined = new Set<string>();

beforeAll(async () => {
  const define = jest.spyOn(Resolver.prototype, 'define');
  host = await startAppHost();
  for (const [key] of define.mock.calls) defined.add(key);
  define.mockRestore();
  book = await projectNamed(host, 'BOOK');
  hidden = await restrictedEpic();
});
afterAll(() => host.close());

/** The demo world's epic that only the leadership sees. */
async function restrictedEpic() {
  const jql = 'project = BOOK AND level IS NOT EMPTY AND hierarchyLevel = 1';
  const { body } = await host.rest(DIRECTOR, 'POST', '/rest/api/3/search/jql', { jql, fields: ['summary'] });
  const [found] = (body as { issues: readonly (IssueName & { fields: { summary: string } })[] }).issues;
  if (found === undefined) throw new Error('The demo world hides no epic.');
  return { id: found.id, key: found.key, summary: found.fields.summary };
}

interface Asked {
  readonly text: string;
  readonly log: readonly string[];
  readonly writes: readonly unknown[];
  readonly calls: number;
  /** Whether the payload had the form that the call expects; `null` for a call that reads none. */
  readonly valid: boolean | null;
  readonly schema: unknown;
}

const modules = (): readonly string[] =>
  [...host.manifest.modules.values()]
    .filter(({ properties }) => 'resolver' in properties)
    .map(({ key }) => key);

/** Where any frame of ours stands, all at once. */
const place = (more: object = {}) => ({
  issue: { id: hidden.id, key: 'WEB-1' },
  project: { id: book.id, key: 'BOOK' },
  content: { id: '65537' },
  config: { source: 'epic', epicId: hidden.id, epicKey: 'WEB-1' },
  macro: { isConfiguring: true },
  ...more,
});

interface Question {
  readonly moduleKey: string;
  readonly key: string;
  readonly payload?: unknown;
  readonly extension?: unknown;
}

async function ask(viewer: Viewer, question: Question): Promise<Asked> {
  const { moduleKey, key: functionKey, payload = {}, extension = place() } = question;
  // Storage counts what is asked of it in a minute.
  host.time.advance(60_000);
  const [from, logged] = [host.wire.length, host.log.length];
  parsed.length = 0;
  const context = { siteUrl: host.url, locale: 'en-GB', timezone: 'Europe/London', extension };
  const { text } = await host.post(viewer, 'invoke', { moduleKey, functionKey, payload, context });
  const wire = host.wire.slice(from);
  const own = parsed.find(({ input }) => isMarked(input));
  return {
    text,
    log: host.log.slice(logged),
    writes: wire.filter((call) => call.product !== 'kvs' && isWrite(call) && call.status < 300),
    calls: wire.filter(({ product }) => product !== 'kvs').length,
    valid: own?.success ?? null,
    schema: own?.schema,
  };
}

/** A payload is known again by this key, which no schema of ours has. */
const MARK = 'fuzzed';
const marked = (payload: unknown): unknown =>
  typeof payload === 'object' && payload !== null && !Array.isArray(payload)
    ? { ...payload, [MARK]: true }
    : payload;
const isMarked = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && Object.hasOwn(input, MARK);

const NO_SUCH_CALL = 'Resolver has no such definition.';

/** The calls of the app's modules, found by asking each module for each key. */
async function knownCalls(): Promise<readonly { moduleKey: string; key: string; schema: unknown }[]> {
  const found = [];
  for (const moduleKey of modules()) {
    for (const key of defined) {
      const { text, schema } = await ask(AUDITOR, { moduleKey, key, payload: marked({}) });
      if (!text.includes(NO_SUCH_CALL)) found.push({ moduleKey, key, schema });
    }
  }
  return found;
}

const STACK = /\n?\s+at .+:\d+:\d+|node_modules|\.ts:\d+/;
/** Sentences of the products that their refusals hold. */
const REMOTE = [
  'does not exist or you do not have permission',
  'No project could be found',
  'You do not have permission',
  'INVALID_REQUEST_PARAMETER',
  'errorMessages',
  'Could not parse cql',
];
/** A bug that was turned into an answer names its kind in the log. */
const BUG = /"error":"(?!PlatformError)[A-Z]\w*Error /;

function faultsOf({ text, log }: Asked): readonly string[] {
  const answer = JSON.parse(text) as { readonly result?: { readonly kind?: unknown } };
  const isTyped = typeof answer.result?.kind === 'string';
  return [
    ...(isTyped ? [] : ['no answer of ours']),
    ...(STACK.test(text) ? ['a stack'] : []),
    ...REMOTE.filter((words) => text.includes(words)),
    ...(text.includes(hidden.summary) ? ['what the viewer may not see'] : []),
    ...log.filter((line) => BUG.test(line)),
  ];
}

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 200);

test('every call of every module bears every payload, and writes nothing for who may not', async () => {
  const calls = await knownCalls();
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
      const asked = await ask(CONTRACTOR, { moduleKey, key, payload: marked(payload) });
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
  for (const { moduleKey, key, schema } of await knownCalls()) {
    if (schema === undefined) continue;
    for (const payload of fc.sample(mutated(valuesOf(schema)), { numRuns: PAYLOADS / 2, seed: SEED + 1 })) {
      const asked = await ask(MANAGER, { moduleKey, key, payload: marked(payload) });
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
    ...VIEWS.map((view) => place({ modal: { view } })),
    ...HOSTILE.map((id) =>
      place({ issue: { id }, project: { id }, content: { id }, config: { epicId: id } }),
    ),
    ...HOSTILE.map((config) => place({ config, modal: config })),
  ];
  for (const { moduleKey, key } of await knownCalls()) {
    for (const extension of places) {
      const asked = await ask(CONTRACTOR, { moduleKey, key, extension });
      const faults = [...faultsOf(asked), ...asked.writes.map(shown)];
      if (faults.length > 0) wrong.push({ moduleKey, key, place: shown(extension), faults });
    }
  }
  expect(wrong).toEqual([]);
});

test('no module answers for another, and none for a name of every object', async () => {
  const calls = await knownCalls();
  const answered = [];
  for (const moduleKey of modules()) {
    for (const key of ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', '']) {
      const { text } = await ask(ADMIN, { moduleKey, key, payload: { secret: 'echo' } });
      if (!text.includes(NO_SUCH_CALL) || text.includes('echo')) answered.push({ moduleKey, key });
    }
  }
  expect(answered).toEqual([]);
  const ofAdmin = calls.filter(({ moduleKey }) => moduleKey === 'admin-page').map(({ key }) => key);
  expect(
    calls.filter(({ moduleKey, key }) => moduleKey === 'issue-context' && ofAdmin.includes(key)),
  ).toEqual([]);
});
