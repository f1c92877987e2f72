import fc from 'fast-check';
import { type LeavingCall, TroublePlan } from '../kit/app-host/trouble-plan';
import { EveryCall, type KnownCall, marked, shown } from '../kit/fuzz/every-call';
import { valuesOf } from '../kit/fuzz/from-schema';
import type * as Listening from '../kit/fuzz/listening';
import { ADMIN, issueFrame } from '../site/kit';
import { type Epic, generateSpec, newEpic, orderFor, spaceIdOf } from '../site/spec/generate';

jest.setTimeout(180_000);

jest.mock('valibot', () => jest.requireActual<typeof Listening>('../kit/fuzz/listening').listening);

const SEED = 20_260_302;
/** What takes the spec away, and what ends all other work, leaves the calls after it little to do. */
const LAST = ['unlink-spec', 'pause-site'];
/** Nobody but a product says so. */
const THEIRS = 'Wombat';
const BODIES: readonly string[] = [
  JSON.stringify({ errorMessages: [THEIRS], errors: { summary: THEIRS }, message: THEIRS }),
  JSON.stringify({ errors: [{ status: 400, code: THEIRS, title: THEIRS, detail: THEIRS }] }),
  JSON.stringify({
    id: THEIRS,
    results: [{ id: 7, title: { html: THEIRS } }],
    issues: THEIRS,
    values: [null],
  }),
  `<html>${THEIRS} at Object.${THEIRS} (/app/${THEIRS}.ts:1:2)</html>`,
  'null',
];
const STATUSES = [200, 400, 403, 404, 409, 429, 500];

let app: EveryCall;
let epic: Epic;
let ids: Readonly<Record<string, string>>;
let calls: readonly KnownCall[];
let place: object;

beforeAll(async () => {
  app = await EveryCall.start();
  const spaceId = await spaceIdOf(app.host, 'PROD');
  epic = await newEpic(app.host, 'Bears every refusal');
  const frame = issueFrame(app.host, ADMIN, epic);
  await generateSpec(frame, orderFor(epic, spaceId));
  const shownSpec = await frame.call('show-issue', {});
  if (shownSpec.kind !== 'spec') throw new Error(shownSpec.kind);
  const { pageId } = shownSpec.page;
  const issue = { issueId: epic.id, epicId: epic.id, projectId: epic.projectId };
  ids = { ...issue, pageId, spaceId, parentId: pageId };
  place = app.place({
    issue: epic,
    content: { id: pageId },
    config: real({}, 'config'),
    macro: {},
  });
  const all = await app.known();
  // Modules answer the same call with the same code.
  const once = all.filter(({ key }, n) => all.findIndex((one) => one.key === key) === n);
  calls = once.sort((a, b) => LAST.indexOf(a.key) - LAST.indexOf(b.key));
});
afterAll(() => app.host.close());

const headers = { 'content-type': 'application/json', 'retry-after': '1' };

/** Lets the products answer with a stranger's words from their nth call on. */
function refusing(from: number, status: number, body: string) {
  let asked = 0;
  let refused = 0;
  return {
    get refused() {
      return refused;
    },
    run: ({ kind, send }: LeavingCall): Promise<Response> => {
      if (!/^(jira|confluence) /.test(kind)) return send();
      asked += 1;
      if (asked < from) return send();
      refused += 1;
      return Promise.resolve(new Response(body, { status, headers }));
    },
  };
}

/** What a screen would send that stands where it says it does. */
function real(value: unknown, key = ''): unknown {
  if (key === 'config') return { source: 'epic', epicId: epic.id };
  if (typeof value === 'string') return ids[key] ?? value;
  if (Array.isArray(value)) return value.map((each) => real(each, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, real(inner, name)]));
}

/** Jira's remarks on a query are for the person who is typing it. */
const READS_REMARKS = new Set(['macro-status', 'macro-changes', 'preview-report', 'find-scopes']);

/** They ask no product, or only for what nobody has begun or set here. */
const ASKS_NOBODY = [
  'add-report',
  'change-report',
  'continue-spec',
  'preview-report',
  'rank-tasks',
  'turn-on-report',
  'undo-tasks',
];

interface Trial extends Pick<KnownCall, 'moduleKey' | 'key'> {
  readonly from: number;
  readonly status: number;
  readonly body: string;
  readonly payload: unknown;
}

async function tried({ from, status, body, ...question }: Trial) {
  const trouble = refusing(from, status, body);
  app.host.plan = trouble;
  const asked = await app.ask(ADMIN, { ...question, extension: place });
  app.host.plan = TroublePlan.none();
  const isRemark = status === 400 && READS_REMARKS.has(question.key);
  const theirs = asked.text.includes(THEIRS) && !isRemark ? ['words of a product'] : [];
  return { refused: trouble.refused, faults: [...app.faultsOf(asked), ...theirs], text: asked.text };
}

test('no word of a product reaches an answer, whatever it refuses with and at which call', async () => {
  const wrong: unknown[] = [];
  const unasked = new Set(calls.map(({ key }) => key));
  const refusals = [1, 2, 3, 5].flatMap((from) => STATUSES.map((status) => [from, status] as const));
  for (const { moduleKey, key, schema } of calls) {
    const values = schema === undefined ? fc.constant<unknown>({}) : valuesOf(schema);
    for (const [n, [from, status]] of refusals.entries()) {
      const body = BODIES[n % BODIES.length] ?? '';
      const [payload] = fc.sample(values, { numRuns: 1, seed: SEED + n });
      const trial = { moduleKey, key, from, status, body, payload: marked(real(payload)) };
      const { refused, faults, text } = await tried(trial);
      if (refused > 0) unasked.delete(key);
      if (faults.length > 0) wrong.push({ ...trial, payload: shown(payload), faults, text });
    }
  }
  expect(wrong).toEqual([]);
  expect([...unasked].sort()).toEqual(ASKS_NOBODY);
});
