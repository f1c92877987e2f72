import { createLimits, type Limits } from '../../../dev/products/limits/limits';
import { aJira, type JiraAnswer, type JiraClient, type TestJira } from '../jira/a-jira';
import { ADMIN, aWorld } from '../jira/a-world';

const NOW = Date.parse('2026-03-18T10:20:00Z');
const SCOPES = ['read:jira-work', 'write:jira-work', 'read:jira-user'];

let jira: TestJira;
let limits: Limits;
let app: JiraClient;
let person: JiraClient;

beforeEach(() => {
  jira = aJira(aWorld(), NOW);
  limits = jira.limits;
  app = jira.app('app', ...SCOPES);
  person = jira.as(ADMIN);
});

const cost = async (answer: Promise<JiraAnswer>): Promise<string | null> =>
  (await answer).headers.get('x-site-points');

const search = { jql: 'project = ALFA', maxResults: 3, fields: ['summary'] };
const task = { fields: { project: { key: 'ALFA' }, issuetype: { name: 'Task' }, summary: 'One more' } };

test.each<{ what: string; call: () => Promise<JiraAnswer>; points: number }>([
  { what: 'an issue', call: () => app.get('/issue/ALFA-1'), points: 2 },
  { what: 'a search that finds three', call: () => app.post('/search/jql', search), points: 4 },
  {
    what: 'a count',
    call: () => app.post('/search/approximate-count', { jql: 'project = ALFA' }),
    points: 1,
  },
  { what: 'a person', call: () => app.get(`/user?accountId=${ADMIN}`), points: 3 },
  {
    what: 'two permissions',
    call: () => app.get('/mypermissions?permissions=BROWSE_PROJECTS,EDIT_ISSUES'),
    points: 5,
  },
  { what: 'an issue that is made', call: () => app.post('/issue', task), points: 1 },
  {
    what: 'three issues made in bulk',
    call: () => app.post('/issue/bulk', { issueUpdates: [task, task, task] }),
    points: 3,
  },
  { what: 'what is refused', call: () => app.get('/issue/ALFA-99999'), points: 1 },
])('$what costs the app $points', async ({ call, points }) => {
  expect(await cost(call())).toBe(String(points));
});

test('a person’s own calls cost nothing', async () => {
  expect(await cost(person.get('/issue/ALFA-1'))).toBeNull();
  expect(limits.state().jira.used).toBe(0);
});

test('the points of the hour are told by operation, and gone at its end', async () => {
  await app.get('/issue/ALFA-1');
  await app.get('/issue/ALFA-2');
  expect(limits.state().jira).toMatchObject({
    used: 4,
    resetsAt: Date.parse('2026-03-18T11:00:00Z'),
    operations: [{ operationId: 'getIssue', calls: 2, points: 4 }],
  });
  jira.advance(40 * 60_000);
  expect(limits.state().jira).toMatchObject({ used: 0, operations: [] });
});

test('a site that starts again within the hour knows what was used in it, and nothing of the hour before', async () => {
  const again = () =>
    createLimits({ db: jira.context.db, now: jira.context.now, issueIdOf: () => undefined });
  await app.get('/issue/ALFA-1');
  await app.get('/issue/ALFA-2');
  expect(again().state()).toMatchObject({
    jira: { used: 4, operations: [{ operationId: 'getIssue', calls: 2, points: 4 }] },
    confluence: { used: 0 },
  });
  jira.advance(40 * 60_000);
  expect(again().state().jira).toMatchObject({ used: 0, operations: [] });
});

test('an app without points left is refused until the hour is over, and nobody else is', async () => {
  limits.change({ quota: true, pointsAnHour: 4 });
  const near = await app.get('/issue/ALFA-1');
  expect(near.headers.get('ratelimit')).toBe('"global-app-quota";r=2;t=2400');
  await app.get('/issue/ALFA-1');
  const refused = await app.get('/issue/ALFA-1');
  expect([
    refused.status,
    refused.headers.get('retry-after'),
    refused.headers.get('ratelimit-reason'),
    refused.headers.get('x-ratelimit-reset'),
    refused.headers.get('x-ratelimit-nearlimit'),
  ]).toEqual([429, '2400', 'jira-quota-global-based', '2026-03-18T11:00:00.000Z', 'true']);
  expect((await person.get('/issue/ALFA-1')).status).toBe(200);
  jira.advance(40 * 60_000);
  expect((await app.get('/issue/ALFA-1')).status).toBe(200);
});

test('a burst at one endpoint is refused for a second, and other endpoints answer', async () => {
  limits.change({ bursts: true });
  const statuses: number[] = [];
  for (let turn = 0; turn < 151; turn += 1) {
    const { status, headers } = await app.get('/issue/ALFA-1');
    statuses.push(status);
    if (turn < 150) expect(headers.get('x-ratelimit-remaining')).toBe(String(149 - turn));
    if (turn < 150) expect(headers.get('x-ratelimit-nearlimit')).toBe(turn < 120 ? null : 'true');
  }
  expect(statuses.filter((status) => status === 200)).toHaveLength(150);
  const refused = await app.get('/issue/ALFA-2');
  expect([refused.status, refused.headers.get('ratelimit-reason')]).toEqual([429, 'jira-burst-based']);
  expect((await app.get('/issue/ALFA-1/comment')).status).toBe(200);
  jira.advance(1_000);
  expect((await app.get('/issue/ALFA-2')).status).toBe(200);
});

test('one issue takes twenty writes in two seconds and a hundred in thirty, by key or id', async () => {
  limits.change({ issueWrites: true });
  const { body } = await app.get('/issue/ALFA-1?fields=summary');
  const names = ['ALFA-1', body['id'] as unknown as string];
  const write = async (turn: number): Promise<JiraAnswer> =>
    person.put(`/issue/${names[turn % 2] ?? ''}/properties/p`, turn);
  const written = async (): Promise<number> => {
    let count = 0;
    while ((await write(count)).status < 300) count += 1;
    return count;
  };
  expect(await written()).toBe(20);
  const refused = await write(0);
  expect([refused.headers.get('ratelimit-reason'), refused.headers.get('retry-after')]).toEqual([
    'jira-per-issue-on-write',
    '2',
  ]);
  expect((await person.put('/issue/ALFA-2/properties/p', 1)).status).toBe(201);
  for (let turn = 0; turn < 4; turn += 1) {
    jira.advance(2_000);
    expect(await written()).toBe(20);
  }
  jira.advance(2_000);
  expect(await written()).toBe(0);
});

test('nothing is refused until somebody asks for it', async () => {
  limits.change({ pointsAnHour: 1 });
  for (let turn = 0; turn < 25; turn += 1)
    expect((await app.put('/issue/ALFA-1/properties/p', turn)).status).toBeLessThan(300);
});
