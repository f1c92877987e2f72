import { NOBODY_LEFT } from '../../src/domain/status/status-moves';
import { asyncTraces } from '../../src/adapters/log/async-traces';
import { forgeResolver } from '../../src/adapters/forge/resolver';
import { type MacroStatusView } from '../../src/contract/status/status-macro';
import { createStatusMacroHandlers } from '../../src/entry/resolvers/status/status-macro';
import { type IssueFacts } from '../../src/domain/status/issue-facts';
import { PlatformError } from '../../src/ports/platform-error';
import { createStatusStagesHandlers } from '../../src/entry/resolvers/status/status-stages';
import { createShowStages } from '../../src/usecases/status/show-stages';
import { createShowChanges } from '../../src/usecases/status/show-changes';
import { createSummariseScope } from '../../src/usecases/status/summarise-scope';
import { anIssue } from '../kit/an-issue';
import { FakeIssueSearch } from '../kit/fakes/fake-issue-search';
import { findScopesIn } from '../kit/fakes/fake-scopes';

const epic = anIssue({ issueId: '500', key: 'ABC-5', summary: 'Sign in by phone' });
const stuck = (n: number) => anIssue({ issueId: String(n), key: `ABC-${String(n)}`, flagged: true });

const DAY_MS = 86_400_000;
const NOW = 100 * DAY_MS;
const clock = { now: () => NOW };

let issues: FakeIssueSearch;
let failure: Error | null;
let storageReads: number;
let changelogsOf: readonly string[];
beforeEach(() => {
  storageReads = 0;
  changelogsOf = [];
  issues = new FakeIssueSearch([epic, ...Array.from({ length: 7 }, (_, n) => stuck(n + 1))]);
  failure = null;
});

interface Given {
  readonly key?: string;
  readonly payload?: unknown;
  readonly config?: unknown;
  readonly macro?: unknown;
  readonly extension?: object;
  readonly accountId?: string;
  readonly license?: object;
}

function call({
  key = 'macro-status',
  payload,
  config,
  macro,
  extension,
  accountId = 'ann',
  license,
}: Given) {
  const siteFields = () => {
    storageReads += 1;
    return failure === null
      ? Promise.resolve({ flaggedFieldId: null, blockingLinkTypeIds: [], statusMap: {} })
      : Promise.reject(failure);
  };
  const findReopened = (found: readonly IssueFacts[]) => {
    changelogsOf = found.map(({ issueId }) => issueId);
    return Promise.resolve({ ...NOBODY_LEFT, within: new Set(['2']) });
  };
  const deps = {
    log: { info: () => undefined, error: () => undefined },
    traces: asyncTraces,
    invocationId: () => 'inv-1',
  };
  const resolve = forgeResolver({
    ...createStatusStagesHandlers({ ...deps, showStages: createShowStages({ issues, siteFields, clock }) }),
    ...createStatusMacroHandlers({
      ...deps,
      clock,
      summariseScope: createSummariseScope({ issues, siteFields, clock }),
      showChanges: createShowChanges({ issues, siteFields, findReopened, clock }),
      findScopes: findScopesIn([epic]),
    }),
  });
  return resolve(
    {
      call: { functionKey: key, payload },
      context: { extension: extension ?? { type: 'macro', config, macro } },
    },
    { installContext: 'ari:cloud:jira::site/cloud-1', principal: { accountId }, license },
  );
}

/** A setting that the first version of Lockstep wrote. */
const EPIC = { source: 'epic', epicId: '500', epicKey: 'OLD-1', jql: '', v: '1' };

test('the page’s own setting is counted; of the blocked issues the first five come along', async () => {
  const answer = await call({ config: EPIC });
  expect(answer).toMatchObject({
    kind: 'status',
    epic: { key: 'ABC-5', summary: 'Sign in by phone' },
    total: 7,
    groups: { completed: 0, inProgress: 0, blocked: 7, toDo: 0 },
    complete: true,
    asOf: '1970-04-11T00:00:00.000Z',
  });
  expect((answer as { blocked: unknown[] }).blocked).toHaveLength(5);
  expect(issues.asked.map(({ pace }) => pace)).toEqual(['first']);
});

test('asked for the whole, it counts to the end', async () => {
  await call({ config: EPIC, payload: { whole: true } });
  expect(issues.asked.map(({ pace }) => pace)).toEqual(['at-once']);
});

test.each<{ rule: string; config: unknown }>([
  { rule: 'nothing', config: undefined },
  { rule: 'an unknown source', config: { source: 'everything' } },
  { rule: 'an epic id that is JQL', config: { ...EPIC, epicId: '1 OR project IS NOT EMPTY' } },
  { rule: 'an epic without id', config: { ...EPIC, epicId: '' } },
  { rule: 'an empty query', config: { source: 'jql', jql: '   ' } },
  { rule: 'a query beyond reason', config: { source: 'jql', jql: 'a'.repeat(2_001) } },
  { rule: 'a list', config: [] },
  { rule: 'a project id that is JQL', config: { source: 'project', projectId: '1) OR (1 = 1' } },
  { rule: 'a version without its project', config: { source: 'version', versionId: '8' } },
  { rule: 'a version that is a name', config: { source: 'version', projectId: '7', versionId: '2.0' } },
  { rule: 'a sprint that is a function', config: { source: 'sprint', sprintId: 'openSprints()' } },
  { rule: 'numbers where text is kept', config: { source: 'project', projectId: 7 } },
])('set to $rule, the macro says that it is not set up and asks nobody', async ({ config }) => {
  expect(await call({ config })).toEqual({ kind: 'not-configured' });
  expect(issues.asked).toEqual([]);
});

test.each<{ rule: string; given: Given; kind: string }>([
  { rule: 'an anonymous reader', given: { accountId: 'unidentified' }, kind: 'anonymous' },
  { rule: 'a reader without licence', given: { license: { active: false } }, kind: 'unlicensed' },
])('$rule gets a calm answer from a path that reads nothing', async ({ given, kind }) => {
  for (const key of ['macro-status', 'macro-stages', 'macro-changes', 'find-scopes'])
    expect(await call({ key, config: EPIC, ...given })).toEqual({ kind });
  expect({ asked: issues.asked, storageReads }).toEqual({ asked: [], storageReads: 0 });
});

test('Jira’s words about a query go to who sets it, not to who reads it', async () => {
  issues.refusal = ['Field "secret" does not exist (line 1, character 1).'];
  const config = { source: 'jql', jql: 'secret = 1' };
  expect(await call({ config })).toEqual({ kind: 'query-refused', messages: [] });
  expect(await call({ payload: { config } })).toEqual({ kind: 'query-refused', messages: issues.refusal });
});

test('in the editor’s settings it answers with what is set, without reading Jira', async () => {
  expect(await call({ config: EPIC, macro: { isConfiguring: true } })).toMatchObject({
    kind: 'configure',
    config: EPIC,
  });
  expect(await call({ macro: { isConfiguring: true } })).toEqual({ kind: 'configure', config: null });
  expect(issues.asked).toEqual([]);
});

test('a failure is typed and says nothing of the product’s', async () => {
  failure = new PlatformError('throttled', 'secret detail', 1_000);
  expect(await call({ config: EPIC })).toEqual({
    kind: 'failed',
    reason: 'throttled',
    retryable: true,
    retryAfterMs: 1_000,
  });
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'unknown'])(
  '%s is no call',
  async (key) => {
    await expect(call({ key })).rejects.toThrow('no such definition');
  },
);

test.each<{ rule: string; config: object; jql: string }>([
  { rule: 'direct children, as set by the first version', config: EPIC, jql: 'id = 500 OR parent = 500' },
  { rule: 'a project', config: { source: 'project', projectId: '7' }, jql: 'project = 7' },
  {
    rule: 'a version',
    config: { source: 'version', projectId: '7', versionId: '8' },
    jql: 'project = 7 AND fixVersion = 8',
  },
  { rule: 'a sprint', config: { source: 'sprint', sprintId: '9', boardId: '3' }, jql: 'sprint = 9' },
])('it asks Jira for $rule', async ({ config, jql }) => {
  await call({ config });
  expect(issues.asked).toEqual([{ pace: 'first', jql }]);
});

test('to any depth, the first answer is a lower bound as long as something may stand below', async () => {
  const answer = await call({ config: { ...EPIC, depth: 'all' } });
  expect(answer).toMatchObject({ kind: 'status', total: 7, complete: false });
});

test.each<{ rule: string; set: object; expected: object }>([
  { rule: 'nothing set', set: {}, expected: { view: 'summary', compact: false } },
  { rule: 'a view that no version knows', set: { view: 'pie' }, expected: { view: 'summary' } },
  {
    rule: 'by epic, compact',
    set: { view: 'epics', size: 'compact' },
    expected: { view: 'epics', compact: true },
  },
])('the look: $rule', async ({ set, expected }) => {
  expect(await call({ config: { ...EPIC, ...set } })).toMatchObject(expected);
});

test('by epic, the largest comes first, what has none and the epics last, and what is left out is counted', async () => {
  const parents = Array.from({ length: 24 }, (_, n) => ({
    issueId: String(1_000 + n),
    key: `TOP-${String(n)}`,
    summary: 'Above',
    hierarchyLevel: 1,
  }));
  const below = parents.map((parent, n) =>
    anIssue({ issueId: String(n + 1), key: `LOW-${String(n)}`, parent }),
  );
  const loose = Array.from({ length: 3 }, (_, n) => anIssue({ issueId: String(n + 101), category: 'done' }));
  const second = anIssue({ issueId: '200', parent: parents[23] ?? null, flagged: true });
  issues = new FakeIssueSearch([...below, ...loose, second, anIssue({ issueId: '300', hierarchyLevel: 1 })]);
  const answer = (await call({
    config: { source: 'jql', jql: 'type = Bug', view: 'epics' },
  })) as MacroStatusView;
  expect(answer.epics).toHaveLength(22);
  expect(answer.epics.slice(20)).toMatchObject([
    { kind: 'without', epic: null, total: 3, groups: { completed: 3 } },
    { kind: 'epics', epic: null, total: 1, query: 'id IN (300)' },
  ]);
  expect(answer.epics[0]).toEqual({
    kind: 'below',
    epic: { key: 'TOP-23', summary: 'Above' },
    total: 2,
    groups: { completed: 0, inProgress: 0, blocked: 1, toDo: 1 },
    query: 'id IN (24, 200)',
    childrenOnly: false,
    parts: [],
  });
  expect(answer.moreEpics).toEqual({ count: 4, query: 'id IN (1019, 1020, 1021, 1022)' });
});

test('by stage, each status is told by its name and opens its issues', async () => {
  const many = Array.from({ length: 151 }, (_, n) =>
    anIssue({
      issueId: String(n + 1),
      key: `ABC-${String(n + 1)}`,
      statusId: '31',
      statusName: 'In Prüfung',
      category: 'indeterminate',
      categoryChangedAt: NOW - n * DAY_MS,
    }),
  );
  issues = new FakeIssueSearch([...many, anIssue({ issueId: '900', statusId: '1', statusName: 'Neu' })]);
  const config = { source: 'project', projectId: '7' };
  expect(await call({ key: 'macro-stages', config })).toMatchObject({
    kind: 'stages',
    stages: [
      { stage: 'toDo', total: 1, statuses: [{ name: 'Neu', count: 1, query: 'id IN (900)', parts: [] }] },
      {
        stage: 'review',
        total: 151,
        statuses: [{ name: 'In Prüfung', count: 151, query: '(project = 7) AND status IN (31)', parts: [] }],
      },
    ],
    ages: { inProgress: { medianDays: 75, oldest: { key: 'ABC-151', days: 150 } }, blocked: null },
  });
});

test('what changed is counted from the day that the author chose, each list with its query', async () => {
  const at = NOW - 2 * DAY_MS;
  issues = new FakeIssueSearch([
    anIssue({ issueId: '1', key: 'ABC-1', category: 'done', categoryChangedAt: at }),
    anIssue({ issueId: '2', key: 'ABC-2', category: 'indeterminate', categoryChangedAt: at }),
    anIssue({ issueId: '3', key: 'ABC-3', category: 'done', categoryChangedAt: NOW - 40 * DAY_MS }),
  ]);
  const config = { source: 'project', projectId: '7', view: 'changes', since: '14' };
  expect(await call({ key: 'macro-changes', config })).toEqual({
    kind: 'changes',
    since: new Date(NOW - 14 * DAY_MS).toISOString(),
    groups: [
      {
        change: 'completed',
        count: 1,
        issues: [{ key: 'ABC-1', summary: anIssue().summary }],
        query: 'id IN (1)',
        parts: [],
      },
      { change: 'started', count: 0, issues: [], query: null, parts: [] },
      {
        change: 'reopened',
        count: 1,
        issues: [{ key: 'ABC-2', summary: anIssue().summary }],
        query: 'id IN (2)',
        parts: [],
      },
      { change: 'created', count: 0, issues: [], query: null, parts: [] },
    ],
  });
  expect(changelogsOf).toEqual(['1', '2', '3']);
});

test.each<{ rule: string; since: string; days: number }>([
  { rule: 'nothing', since: '', days: 7 },
  { rule: 'ninety days', since: '90', days: 90 },
  { rule: 'days that nobody offered', since: '100000', days: 7 },
  { rule: 'an instant', since: '1970-03-31T00:00:00.000Z', days: 11 },
  { rule: 'an instant to come', since: '2970-03-31T00:00:00.000Z', days: 7 },
  { rule: 'no date at all', since: 'yesterday', days: 7 },
])('set to $rule, it looks back $days days', async ({ since, days }) => {
  const config = { source: 'project', projectId: '7', since };
  const answer = await call({ key: 'macro-changes', config });
  expect(answer).toMatchObject({ since: new Date(NOW - days * DAY_MS).toISOString() });
});

test('a gadget keeps its setting in another place, and is edited in place', async () => {
  const gadget = (entryPoint: string) => ({
    type: 'jira:dashboardGadget',
    entryPoint,
    gadgetConfiguration: EPIC,
  });
  expect(await call({ extension: gadget('view') })).toMatchObject({ kind: 'status', total: 7 });
  expect(await call({ extension: gadget('edit') })).toMatchObject({ kind: 'configure', config: EPIC });
});

test.each<{ payload: object; expected: object }>([
  {
    payload: { kind: 'epic', text: 'sign' },
    expected: { kind: 'scopes', found: [{ id: '500', key: 'ABC-5', name: 'Sign in by phone' }] },
  },
  {
    payload: { kind: 'project', text: ' web ' },
    expected: { found: [{ id: '7', key: 'ABC', name: 'web' }] },
  },
  {
    payload: { kind: 'version', text: '', within: '7' },
    expected: { found: [{ id: '8', key: '', name: 'of 7' }] },
  },
  {
    payload: { kind: 'sprint', text: '', within: '3' },
    expected: { found: [{ id: '9', key: '', name: 'on 3' }] },
  },
  { payload: { kind: 'sprint', text: '' }, expected: { kind: 'failed', reason: 'invalid-request' } },
  { payload: { kind: 'version', text: '' }, expected: { kind: 'failed', reason: 'invalid-request' } },
  { payload: { kind: 'version', text: '', within: '../1' }, expected: { kind: 'failed' } },
  { payload: { kind: 'everything', text: '' }, expected: { kind: 'failed' } },
])('what can be chosen for $payload', async ({ payload, expected }) => {
  expect(await call({ key: 'find-scopes', payload })).toMatchObject(expected);
});
