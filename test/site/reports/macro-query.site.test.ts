import { AppSite, macroFrame, MANAGER } from '../kit';

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

test.each(['', '   ', 'x'.repeat(2_001)])('a query that is none is as good as no setting', async (jql) => {
  expect(await shown(jql)).toEqual({ kind: 'not-configured' });
});
