import { aJira, type TestJira } from './a-jira';
import { ADMIN, aWorld, EDITOR, NOW, READER } from './a-world';

let jira: TestJira;
beforeEach(() => {
  jira = aJira(aWorld(), NOW);
});

interface Status {
  readonly id: string;
  readonly name: string;
  readonly statusCategory: { readonly key: string };
}

const all = async () => (await jira.as(ADMIN).get('/status')).body as unknown as readonly Status[];

async function started(): Promise<Status> {
  const found = (await all()).find(({ statusCategory }) => statusCategory.key === 'indeterminate');
  if (found === undefined) throw new Error('no status in progress');
  return found;
}

const update = (who: string, ...statuses: readonly object[]) => jira.as(who).put('/statuses', { statuses });

/** Issues of a search, with since when they are in their category and when they changed last. */
async function foundBy(jql: string) {
  const fields = ['statuscategorychangedate', 'updated'];
  const { body } = await jira.as(ADMIN).post('/search/jql', { jql, fields, maxResults: 100 });
  return JSON.stringify(body['issues']);
}

test('an admin moves a status to another category, and its issues are of that at once, unchanged in all else', async () => {
  const { id, name } = await started();
  await jira.as(EDITOR).post('/issue/ALFA-2/transitions', { transition: { id: '11' } });
  jira.events();
  const before = await foundBy(`status = ${id}`);
  expect(before).toContain('statuscategorychangedate');
  jira.advance(60_000);
  expect((await update(ADMIN, { id, name, statusCategory: 'DONE' })).status).toBe(204);
  expect((await jira.as(READER).get(`/status/${id}`)).body['statusCategory']?.['key']).toBe('done');
  expect(await foundBy(`status = ${id} AND statusCategory = Done`)).toBe(before);
  expect(await foundBy(`status = ${id} AND statusCategory != Done`)).toBe('[]');
  expect(jira.events()).toEqual([]);
});

test('it may be renamed and described, and keeps what is not named', async () => {
  const { id, name } = await started();
  await update(ADMIN, { id, name, statusCategory: 'IN_PROGRESS', description: 'Somebody is at it' });
  await update(ADMIN, { id, name: 'Under way', statusCategory: 'IN_PROGRESS' });
  expect((await jira.as(READER).get(`/status/${id}`)).body).toMatchObject({
    name: 'Under way',
    description: 'Somebody is at it',
  });
});

test('nobody else changes a status of the site', async () => {
  const { id, name } = await started();
  const before = await all();
  expect((await update(EDITOR, { id, name, statusCategory: 'DONE' })).status).toBe(401);
  expect(await all()).toEqual(before);
});

test.each([
  { rule: 'an id that is none', change: { id: '999999' } },
  { rule: 'a category that is none', change: { statusCategory: 'BLOCKED' } },
  { rule: 'no name', change: { name: ' ' } },
  { rule: 'too long a name', change: { name: 'x'.repeat(256) } },
])('$rule changes nothing, nor what is asked for beside it', async ({ change }) => {
  const { id, name } = await started();
  const before = await all();
  const wrong = { id, name, statusCategory: 'DONE', ...change };
  expect((await update(ADMIN, { id, name, statusCategory: 'DONE' }, wrong)).status).toBe(400);
  expect(await all()).toEqual(before);
});

test('two statuses have no name in common', async () => {
  const [one, other] = await all();
  const { status } = await update(ADMIN, { id: one?.id, name: other?.name, statusCategory: 'DONE' });
  expect(status).toBe(400);
});

test.each([{}, { statuses: [] }, { statuses: 'all' }])('a request of %j is none', async (body) => {
  expect((await jira.as(ADMIN).put('/statuses', body)).status).toBe(400);
});
