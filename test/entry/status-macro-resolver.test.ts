import { PlatformError } from '../../src/ports/platform-error';
import { FakeIssueSearch } from '../kit/fakes/fake-issue-search';
import { EPIC, type MacroCall, StatusMacroSite } from '../kit/status-macro-site';

let macro: StatusMacroSite;
beforeEach(() => {
  macro = new StatusMacroSite();
});

test('the page’s own setting is counted; of the blocked issues the first five come along', async () => {
  const answer = await macro.call({ config: EPIC });
  expect(answer).toMatchObject({
    kind: 'status',
    epic: { key: 'ABC-5', summary: 'Sign in by phone' },
    total: 7,
    groups: { completed: 0, inProgress: 0, blocked: 7, toDo: 0 },
    complete: true,
    asOf: '1970-04-11T00:00:00.000Z',
  });
  expect((answer as { blocked: unknown[] }).blocked).toHaveLength(5);
  expect(macro.issues.asked.map(({ pace }) => pace)).toEqual(['first']);
});

test('asked for the whole, it counts to the end', async () => {
  await macro.call({ config: EPIC, payload: { whole: true } });
  expect(macro.issues.asked.map(({ pace }) => pace)).toEqual(['at-once']);
});

test('of more than there is time for, what was counted is a lower bound', async () => {
  macro.issues.inTime = 5;
  const answer = await macro.call({ config: EPIC, payload: { whole: true } });
  expect(answer).toMatchObject({ kind: 'status', complete: false });
});

test.each<{ rule: string; config: unknown }>([
  { rule: 'nothing', config: undefined },
  { rule: 'an unknown source', config: { source: 'everything' } },
  { rule: 'an epic id that is JQL', config: { ...EPIC, epicId: '1 OR project IS NOT EMPTY' } },
  { rule: 'an epic without id', config: { ...EPIC, epicId: '' } },
  { rule: 'an empty query', config: { source: 'jql', jql: '   ' } },
  { rule: 'a list', config: [] },
  { rule: 'a project id that is JQL', config: { source: 'project', projectId: '1) OR (1 = 1' } },
  { rule: 'a version without its project', config: { source: 'version', versionId: '8' } },
  { rule: 'a version that is a name', config: { source: 'version', projectId: '7', versionId: '2.0' } },
  { rule: 'a sprint that is a function', config: { source: 'sprint', sprintId: 'openSprints()' } },
  { rule: 'numbers where text is kept', config: { source: 'project', projectId: 7 } },
])('set to $rule, the macro says that it is not set up and asks nobody', async ({ config }) => {
  expect(await macro.call({ config })).toEqual({ kind: 'not-configured' });
  expect(macro.issues.asked).toEqual([]);
});

test('a query that is too long is not cut and not taken for none: it does not run, and nobody is asked', async () => {
  const config = { source: 'jql', jql: `key = ABC-1 OR ${'a'.repeat(2_000)}` };
  expect(await macro.call({ config })).toEqual({ kind: 'query-refused', messages: [] });
  expect(macro.issues.asked).toEqual([]);
});

test.each<{ rule: string; given: MacroCall; kind: string }>([
  { rule: 'an anonymous reader', given: { accountId: 'unidentified' }, kind: 'anonymous' },
  { rule: 'a reader without licence', given: { license: { active: false } }, kind: 'unlicensed' },
])('$rule gets a calm answer from a path that reads nothing', async ({ given, kind }) => {
  for (const key of ['macro-status', 'macro-stages', 'macro-changes', 'find-scopes'])
    expect(await macro.call({ key, config: EPIC, ...given })).toEqual({ kind });
  expect({ asked: macro.issues.asked, storageReads: macro.storageReads }).toEqual({
    asked: [],
    storageReads: 0,
  });
});

test('Jira’s words about a query go to who sets it, not to who reads it', async () => {
  macro.issues.refusal = ['Field "secret" does not exist (line 1, character 1).'];
  const config = { source: 'jql', jql: 'secret = 1' };
  expect(await macro.call({ config })).toEqual({ kind: 'query-refused', messages: [] });
  expect(await macro.call({ payload: { config } })).toEqual({
    kind: 'query-refused',
    messages: macro.issues.refusal,
  });
});

test.each([
  { what: 'a query', config: { source: 'jql', jql: ' labels = deck ORDER BY rank ', name: 'web' } },
  { what: 'a project', config: { source: 'project', projectId: '7', name: 'labels = deck ORDER BY rank' } },
])('it is called by what its author chose: $what', async ({ config }) => {
  expect(await macro.call({ config })).toMatchObject({ name: 'labels = deck ORDER BY rank' });
});

test('in the editor’s settings it answers with what is set, without reading Jira', async () => {
  expect(await macro.call({ config: EPIC, macro: { isConfiguring: true } })).toMatchObject({
    kind: 'configure',
    config: EPIC,
  });
  expect(await macro.call({ macro: { isConfiguring: true } })).toEqual({ kind: 'configure', config: null });
  expect(macro.issues.asked).toEqual([]);
});

test('a failure is typed and says nothing of the product’s', async () => {
  macro.failure = new PlatformError('throttled', 'secret detail', 1_000);
  expect(await macro.call({ config: EPIC })).toEqual({
    kind: 'failed',
    reason: 'throttled',
    retryable: true,
    retryAfterMs: 1_000,
  });
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'unknown'])(
  '%s is no call',
  async (key) => {
    await expect(macro.call({ key })).rejects.toThrow('no such definition');
  },
);

test.each<{ rule: string; config: object; jql: string }>([
  { rule: 'direct children, as set by the first version', config: EPIC, jql: 'id = 500 OR parent = 500' },
  { rule: 'a query', config: { source: 'jql', jql: 'labels = deck ORDER BY rank' }, jql: 'labels = deck' },
  { rule: 'a project', config: { source: 'project', projectId: '7' }, jql: 'project = 7' },
  {
    rule: 'a version',
    config: { source: 'version', projectId: '7', versionId: '8' },
    jql: 'project = 7 AND fixVersion = 8',
  },
  { rule: 'a sprint', config: { source: 'sprint', sprintId: '9', boardId: '3' }, jql: 'sprint = 9' },
])('it asks Jira for $rule', async ({ config, jql }) => {
  await macro.call({ config });
  expect(macro.issues.asked).toEqual([{ pace: 'first', jql }]);
});

test('to any depth, the first answer is a lower bound as long as something may stand below', async () => {
  const answer = await macro.call({ config: { ...EPIC, depth: 'all' } });
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
  expect(await macro.call({ config: { ...EPIC, ...set } })).toMatchObject(expected);
});

test('a gadget keeps its setting in another place, and is edited in place', async () => {
  const gadget = (entryPoint: string) => ({
    type: 'jira:dashboardGadget',
    entryPoint,
    gadgetConfiguration: EPIC,
  });
  expect(await macro.call({ extension: gadget('view') })).toMatchObject({ kind: 'status', total: 7 });
  expect(await macro.call({ extension: gadget('edit') })).toMatchObject({ kind: 'configure', config: EPIC });
});

test.each<{ payload: object; expected: object }>([
  {
    payload: { kind: 'epic', text: 'sign' },
    expected: { kind: 'scopes', found: [{ id: '500', key: 'ABC-5', name: 'Sign in by phone' }] },
  },
  {
    payload: { kind: 'epic', text: '', within: '8' },
    expected: { kind: 'scopes', found: [{ id: '500', key: 'ABC-5', name: 'Of project 8' }] },
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
  expect(await macro.call({ key: 'find-scopes', payload })).toMatchObject(expected);
});

test('what a status is of is named for its viewer alone, whether they see it or not', async () => {
  const aboutFor = async (accountId: string, config: object = EPIC) => {
    const { about } = (await macro.call({ config, accountId })) as { readonly about?: string };
    return about;
  };
  const own = await aboutFor('ann');
  expect(own).toMatch(/^[0-9a-f]{16}$/);
  expect(await aboutFor('ann', { ...EPIC, view: 'changes' })).toBe(own);
  expect(await aboutFor('bob')).not.toBe(own);
  expect(await aboutFor('ann', { ...EPIC, epicId: '501' })).not.toBe(own);
  macro.issues = new FakeIssueSearch([]);
  expect(await macro.call({ config: EPIC, accountId: 'ann' })).toEqual({
    kind: 'epic-not-visible',
    about: own,
  });
});
