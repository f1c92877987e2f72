import { newEpic } from '../spec/generate';
import { ADMIN, AppSite, ENGINEER, macroFrame, MANAGER } from '../kit';

jest.setTimeout(120_000);

let site: AppSite;

beforeAll(async () => {
  site = await AppSite.open();
});
afterAll(() => site.end());

const tried = (jql: string) => macroFrame(site, MANAGER, {}).call('macro-status', { config: configOf(jql) });
const shown = (jql: string) => macroFrame(site, MANAGER, configOf(jql)).call('macro-status', {});
const configOf = (jql: string) => ({ source: 'jql', epicId: '', epicKey: '', jql, v: '1' });

test.each([
  { rule: 'ends too early', jql: 'project = BOOK AND' },
  { rule: 'names no field', jql: 'colour = red' },
  { rule: 'leaves its quotes open', jql: 'summary ~ "ferry' },
  { rule: 'is no query', jql: '); DROP TABLE issues' },
])('a query that $rule is explained in Jira’s words to who sets it, and not to readers', async ({ jql }) => {
  const answer = await tried(jql);
  expect(answer).toMatchObject({ kind: 'query-refused' });
  expect(answer.kind === 'query-refused' && answer.messages.join(' ')).toMatch(/\w+ \w+/);
  expect(await shown(jql)).toEqual({ kind: 'query-refused', messages: [] });
});

test.each([
  { rule: 'ends within a bracket', jql: 'project = BOOK AND (', words: /^(?!.*ORDER)(?!.*line)/ },
  { rule: 'has an order after a mistake', jql: 'project = BOOK AND ( ORDER BY key', words: /character 22\)/ },
  { rule: 'has a mistake in its order', jql: 'project = BOOK ORDER BY colour', words: /'colour'/ },
  { rule: 'closes a bracket too many', jql: 'project = BOOK)', words: /character 15\)/ },
  { rule: 'begins with blanks', jql: '  \n project = BOOK )', words: /\(line 2, character 17\)/ },
  { rule: 'is of several lines', jql: 'project = BOOK\nAND (a )', words: /\(line 2, character 8\)/ },
  { rule: 'leaves a quote open', jql: 'summary ~ "ferry', words: /'ferry'/ },
  { rule: 'holds a comment', jql: 'project = BOOK -- ours', words: /got '--'.*character 16\)/ },
  { rule: 'has characters of four bytes', jql: 'summary ~ "🚀" )', words: /got '\)'.*character 16\)/ },
])('what Jira says of a query that $rule names what was typed, where it stands', async ({ jql, words }) => {
  const answer = await tried(jql);
  if (answer.kind !== 'query-refused') throw new Error(answer.kind);
  expect(answer.messages.join(' ')).toMatch(words);
});

test('a query with an order of its own is counted', async () => {
  expect(await tried('project = BOOK ORDER BY created')).toMatchObject({ kind: 'status' });
});

test('a query that finds nothing counts nothing', async () => {
  const answer = await shown('project = BOOK AND summary ~ "zeppelin" ORDER BY created');
  expect(answer).toMatchObject({
    kind: 'status',
    epic: null,
    total: 0,
    complete: true,
    groups: { completed: 0, inProgress: 0, blocked: 0, toDo: 0 },
    blocked: [],
  });
});

test.each(['', '   '])('a query that is none is as good as no setting', async (jql) => {
  expect(await shown(jql)).toEqual({ kind: 'not-configured' });
});

test('a query that is too long does not run: nothing of it is counted', async () => {
  const jql = `project = BOOK AND id != ${'1'.repeat(2_000)}`;
  expect(await shown(jql)).toEqual({ kind: 'query-refused', messages: [] });
});

describe('of what is below an epic that its reader may not see', () => {
  beforeAll(async () => {
    const hidden = await newEpic(site, 'Merger');
    const { body } = await site.rest(ADMIN, 'GET', `/rest/api/3/issue/${hidden.id}/editmeta`);
    const { fields } = body as { fields: { security: { allowedValues: readonly { id: string }[] } } };
    const security = { id: fields.security.allowedValues[0]?.id };
    for (let made = 0; made < 160; made += 40) {
      const stories = Array.from({ length: 40 }, () => ({
        fields: {
          ...{ project: { key: 'BOOK' }, issuetype: { name: 'Story' }, parent: { id: hidden.id } },
          ...{ summary: 'A step of it', labels: ['of-the-merger'] },
        },
      }));
      const { status } = await site.rest(ADMIN, 'POST', '/rest/api/3/issue/bulk', { issueUpdates: stories });
      expect(status).toBe(201);
    }
    await site.rest(ADMIN, 'PUT', `/rest/api/3/issue/${hidden.id}`, { fields: { security } });
  });

  test('more than can be named one by one open as they were counted, as without an epic', async () => {
    const config = { ...configOf('project = BOOK AND created >= -1d'), v: '2', view: 'epics' };
    const answer = await macroFrame(site, ENGINEER, config).call('macro-status', { whole: true });
    if (answer.kind !== 'status') throw new Error(answer.kind);
    const without = answer.epics.find(({ kind }) => kind === 'without');
    const path = '/rest/api/3/search/approximate-count';
    const { body } = await site.rest(ENGINEER, 'POST', path, { jql: without?.query ?? '' });
    expect(without?.total).toBeGreaterThanOrEqual(160);
    expect(body).toEqual({ count: without?.total });
  });
});
