import { buildWorld } from '../../../dev/seed/worlds';
import { aJira, type Body, type JiraClient, type TestJira } from './a-jira';

const NOW = Date.parse('2026-03-18T10:00:00Z');
const AGILE = '/rest/agile/1.0';
const DAY_MS = 86_400_000;

let jira: TestJira;
let lead: JiraClient;

beforeAll(() => {
  jira = aJira(buildWorld('demo', NOW), NOW);
  lead = jira.as(accountOf('admin'));
});

const accountOf = (token: string): string =>
  jira.context.db.get<{ id: string }>('SELECT account_id AS id FROM person WHERE token = ?', [token])?.id ??
  '';

const listOf = (body: Body, member: string): readonly Body[] => body[member] as unknown as readonly Body[];

async function firstId(path: string): Promise<string> {
  const { body } = await lead.get(`${AGILE}${path}`);
  const [first] = body['values'] as unknown as readonly { readonly id: number }[];
  return String(first?.id);
}

const board = (type: string): Promise<string> => firstId(`/board?type=${type}`);

const sprint = async (state: string): Promise<string> =>
  firstId(`/board/${await board('scrum')}/sprint?state=${state}`);

const keysOf = (body: Body): readonly string[] =>
  listOf(body, 'issues').map(({ key }) => key as unknown as string);

async function search(jql: string): Promise<readonly string[]> {
  const { status, body } = await lead.post('/search/jql', { jql, fields: ['key'], maxResults: 1000 });
  expect([status, jql]).toEqual([200, jql]);
  return keysOf(body);
}

async function backlog(): Promise<readonly string[]> {
  return keysOf(
    (await lead.get(`${AGILE}/board/${await board('scrum')}/backlog?fields=key&maxResults=100`)).body,
  );
}

test('each project has the board of its kind, and nobody sees those of hidden projects', async () => {
  const { body } = await lead.get(`${AGILE}/board`);
  expect(listOf(body, 'values').map(({ type }) => type)).toEqual(['scrum', 'kanban', 'simple']);
  expect((await jira.as(null).get(`${AGILE}/board`)).body['total']).toBe(0);
  expect((await jira.as(null).get(`${AGILE}/board/${await board('scrum')}`)).status).toBe(404);
});

test('a year of sprints leads to one that is under way and one that is planned', async () => {
  const states = ['closed', 'active', 'future'].map(async (state) => {
    const path = `${AGILE}/board/${await board('scrum')}/sprint?state=${state}`;
    return listOf((await lead.get(path)).body, 'values').length;
  });
  expect(await Promise.all(states)).toEqual([25, 1, 1]);
  expect((await lead.get(`${AGILE}/board/${await board('kanban')}/sprint`)).status).toBe(400);
});

test('a sprint lists what JQL finds in it', async () => {
  const active = await sprint('active');
  const { body } = await lead.get(`${AGILE}/sprint/${active}/issue?fields=key&maxResults=100`);
  expect(keysOf(body).length).toBeGreaterThan(7);
  expect(keysOf(body).length).toBeLessThan(26);
  expect(keysOf(body)).toEqual(await search(`sprint = ${active} ORDER BY rank`));
  expect(await search(`sprint in openSprints() AND project = BOOK ORDER BY rank`)).toEqual(keysOf(body));
});

test('a board lists its epics, what is in each of them and what is in none, as JQL finds it', async () => {
  const path = `${AGILE}/board/${await board('scrum')}/epic`;
  const epics = listOf((await lead.get(path)).body, 'values');
  const found = await search('project = BOOK AND hierarchyLevel = 1 ORDER BY rank');
  expect(epics.map(({ key }) => key)).toEqual(found.slice(0, 50));
  const open = listOf((await lead.get(`${path}?done=false`)).body, 'values');
  expect(open.every(({ done }) => !done)).toBe(true);
  expect(open.length).toBeLessThan(epics.length);
  const [epic = ''] = found;
  const within = await lead.get(`${path}/${epic}/issue?fields=key&maxResults=100`);
  expect(keysOf(within.body)).toEqual(await search(`parent = ${epic} ORDER BY rank`));
  const none = keysOf((await lead.get(`${path}/none/issue?fields=key&maxResults=100`)).body);
  expect(none).toEqual(
    (await search('project = BOOK AND hierarchyLevel = 0 AND parent IS EMPTY ORDER BY rank')).slice(0, 100),
  );
  expect((await lead.get(`${path}/${none[0] ?? ''}/issue`)).status).toBe(404);
  expect((await jira.as(null).get(path)).status).toBe(404);
});

test('the lists go on by page token to the same end, and a token goes on with its own list alone', async () => {
  const active = await sprint('active');
  const path = `/rest/software/1.0/sprint/${active}/issue?fields=key&maxResults=5`;
  const found: string[] = [];
  let token = '';
  do {
    const next = token === '' ? '' : `&nextPageToken=${token}`;
    const { status, body } = await lead.get(`${path}${next}`);
    expect(status).toBe(200);
    found.push(...keysOf(body));
    token = (body['nextPageToken'] as unknown as string | undefined) ?? '';
    if (token !== '') {
      const other = await lead.get(
        `/rest/software/1.0/board/${await board('scrum')}/backlog?nextPageToken=${token}`,
      );
      expect(other.status).toBe(400);
    }
  } while (token !== '');
  expect(found).toEqual(await search(`sprint = ${active} ORDER BY rank`));
});

test('a board and its backlog can be counted', async () => {
  const path = `/rest/software/1.0/board/${await board('scrum')}`;
  const counted = async (of: string): Promise<unknown> =>
    (await lead.get(`${path}/${of}/approximate-count`)).body['count'];
  const { body } = await lead.post('/search/approximate-count', { jql: 'project = BOOK' });
  expect(await counted('issue')).toBe(body['count']);
  const offset = `${AGILE}/board/${await board('scrum')}/backlog?fields=key&maxResults=1`;
  expect(await counted('backlog')).toBe((await lead.get(offset)).body['total']);
});

test('an issue moves from the backlog into a sprint and back, and its history says so', async () => {
  const key = (await backlog())[0] ?? '';
  const active = await sprint('active');
  expect((await lead.post(`${AGILE}/sprint/${active}/issue`, { issues: [key] })).status).toBe(204);
  expect(await search(`sprint = ${active}`)).toContain(key);
  expect(await backlog()).not.toContain(key);
  const { body } = await lead.get(`/issue/${key}/changelog`);
  const last = listOf(body, 'values').at(-1);
  expect(last && listOf(last, 'items')).toMatchObject([{ fieldId: 'customfield_10020', to: active }]);
  await lead.post(`${AGILE}/backlog/issue`, { issues: [key] });
  expect(await backlog()).toContain(key);
});

test('ranks follow the place that is named, and the order of the request', async () => {
  const before = await backlog();
  const [first = '', second = '', third = '', fourth = ''] = before;
  const rank = (body: object) => lead.put(`${AGILE}/issue/rank`, body);
  expect((await rank({ issues: [fourth, third], rankBeforeIssue: first })).status).toBe(204);
  expect((await backlog()).slice(0, 4)).toEqual([fourth, third, first, second]);
  expect((await rank({ issues: [third, fourth], rankAfterIssue: second })).status).toBe(204);
  expect(await backlog()).toEqual(before);
  for (let turn = 0; turn < 40; turn += 1)
    await rank({ issues: [turn % 2 === 0 ? third : second], rankAfterIssue: first });
  expect((await backlog()).slice(0, 4)).toEqual([first, second, third, fourth]);
});

test.each<{ rule: string; body: (keys: readonly string[]) => object; status: number }>([
  { rule: 'no place', body: (keys) => ({ issues: keys.slice(0, 1) }), status: 400 },
  {
    rule: 'two places',
    body: ([a, b]) => ({ issues: [a], rankBeforeIssue: b, rankAfterIssue: b }),
    status: 400,
  },
  {
    rule: 'more than 50',
    body: ([a = '']) => ({ issues: Array.from({ length: 51 }, () => a), rankAfterIssue: a }),
    status: 400,
  },
  {
    rule: 'one of two that is not there',
    body: ([a, b]) => ({ issues: [a, 'BOOK-99999'], rankAfterIssue: b }),
    status: 207,
  },
])('ranking with $rule answers $status', async ({ body, status }) => {
  expect((await lead.put(`${AGILE}/issue/rank`, body(await backlog()))).status).toBe(status);
});

test('a sprint goes from future to active to closed, one at a time', async () => {
  const change = async (id: string, body: object) => lead.post(`${AGILE}/sprint/${id}`, body);
  const [active, future] = [await sprint('active'), await sprint('future')];
  expect((await change(future, { state: 'active' })).status).toBe(400);
  const closed = await change(active, { state: 'closed' });
  expect(closed.body).toMatchObject({ state: 'closed', completeDate: new Date(NOW).toISOString() });
  expect((await change(active, { state: 'active' })).status).toBe(400);
  expect((await change(future, { state: 'active' })).body).toMatchObject({ state: 'active' });
  const [key = ''] = await backlog();
  expect((await lead.post(`${AGILE}/sprint/${active}/issue`, { issues: [key] })).status).toBe(400);
});

test.each<{ rule: string; body: object; status: number }>([
  { rule: 'without a name', body: {}, status: 400 },
  { rule: 'with a name of 31 characters', body: { name: 'x'.repeat(31) }, status: 400 },
  {
    rule: 'that ends before it starts',
    body: { name: 'S', startDate: day(2), endDate: day(1) },
    status: 400,
  },
  { rule: 'with a name', body: { name: 'Sprint of tests', goal: 'All green' }, status: 201 },
])('a sprint $rule answers $status', async ({ body, status }) => {
  const originBoardId = Number(await board('scrum'));
  expect((await lead.post(`${AGILE}/sprint`, { ...body, originBoardId })).status).toBe(status);
});

function day(count: number): string {
  return new Date(NOW + count * DAY_MS).toISOString();
}

test('whoever only reads a project can neither plan nor rank', async () => {
  const reader = jira.as(accountOf('sam'));
  const [one = '', other = ''] = await backlog();
  const moved = await reader.post(`${AGILE}/sprint/${await sprint('active')}/issue`, { issues: [one] });
  const ranked = await reader.put(`${AGILE}/issue/rank`, { issues: [one], rankAfterIssue: other });
  const changed = await reader.post(`${AGILE}/sprint/${await sprint('active')}`, { goal: 'Mine' });
  expect([moved.status, ranked.status, changed.status]).toEqual([403, 207, 403]);
});
