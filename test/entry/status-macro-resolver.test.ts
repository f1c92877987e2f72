import { asyncTraces } from '../../src/adapters/log/async-traces';
import { forgeResolver } from '../../src/adapters/forge/resolver';
import { createStatusMacroHandlers } from '../../src/entry/resolvers/status-macro';
import { PlatformError } from '../../src/ports/platform-error';
import { createFindEpics } from '../../src/usecases/status/find-epics';
import { createSummariseScope } from '../../src/usecases/status/summarise-scope';
import { anIssue } from '../kit/an-issue';
import { FakeIssueSearch } from '../kit/fake-issue-search';

const epic = anIssue({ issueId: '500', key: 'ABC-5', summary: 'Sign in by phone' });
const stuck = (n: number) => anIssue({ issueId: String(n), key: `ABC-${String(n)}`, flagged: true });

let issues: FakeIssueSearch;
let failure: Error | null;
beforeEach(() => {
  issues = new FakeIssueSearch([epic, ...Array.from({ length: 7 }, (_, n) => stuck(n + 1))]);
  failure = null;
});

interface Given {
  readonly key?: string;
  readonly payload?: unknown;
  readonly config?: unknown;
  readonly macro?: unknown;
  readonly accountId?: string;
  readonly license?: object;
}

function call({ key = 'macro-status', payload, config, macro, accountId = 'ann', license }: Given) {
  const siteFields = () =>
    failure === null
      ? Promise.resolve({ flaggedFieldId: null, blockingLinkTypeIds: [], statusMap: {} })
      : Promise.reject(failure);
  const resolve = forgeResolver(
    createStatusMacroHandlers({
      log: { info: () => undefined, error: () => undefined },
      traces: asyncTraces,
      invocationId: () => 'inv-1',
      summariseScope: createSummariseScope({ issues, siteFields, clock: { now: () => 0 } }),
      findEpics: createFindEpics({ byKey: () => Promise.resolve(null), byText: () => Promise.resolve([]) }),
    }),
  );
  return resolve(
    { call: { functionKey: key, payload }, context: { extension: { type: 'macro', config, macro } } },
    { installContext: 'ari:cloud:jira::site/cloud-1', principal: { accountId }, license },
  );
}

const EPIC = { source: 'epic', epicId: '500', epicKey: 'OLD-1', jql: '', v: '1' };

test('the page’s own setting is counted; of the blocked issues the first five come along', async () => {
  const answer = await call({ config: EPIC });
  expect(answer).toMatchObject({
    kind: 'status',
    epic: { key: 'ABC-5', summary: 'Sign in by phone' },
    total: 7,
    groups: { completed: 0, inProgress: 0, blocked: 7, toDo: 0 },
    complete: true,
    asOf: '1970-01-01T00:00:00.000Z',
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
])('set to $rule, the macro says that it is not set up and asks nobody', async ({ config }) => {
  expect(await call({ config })).toEqual({ kind: 'not-configured' });
  expect(issues.asked).toEqual([]);
});

test.each<{ rule: string; given: Given; kind: string }>([
  { rule: 'an anonymous reader', given: { accountId: 'unidentified' }, kind: 'anonymous' },
  { rule: 'a reader without licence', given: { license: { active: false } }, kind: 'unlicensed' },
])('$rule gets a calm answer from a path that reads nothing', async ({ given, kind }) => {
  expect(await call({ config: EPIC, ...given })).toEqual({ kind });
  expect(issues.asked).toEqual([]);
});

test('Jira’s words about a query go to who sets it, not to who reads it', async () => {
  issues.refusal = ['Field "secret" does not exist (line 1, character 1).'];
  const config = { source: 'jql', jql: 'secret = 1' };
  expect(await call({ config })).toEqual({ kind: 'query-refused', messages: [] });
  expect(await call({ payload: { config } })).toEqual({ kind: 'query-refused', messages: issues.refusal });
});

test('in the editor’s settings it answers with what is set, without reading Jira', async () => {
  expect(await call({ config: EPIC, macro: { isConfiguring: true } })).toEqual({
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
