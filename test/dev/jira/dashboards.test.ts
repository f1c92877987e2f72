import { aJira, idOf, type JiraClient, type TestJira } from './a-jira';
import { aWorld, NOW, READER } from './a-world';

const GADGETS = '/dashboard/1/gadget';

let jira: TestJira;
let reader: JiraClient;
beforeEach(() => {
  jira = aJira(aWorld(), NOW);
  reader = jira.as(READER);
});

const gadgetIds = async (): Promise<readonly unknown[]> =>
  ((await reader.get(GADGETS)).body['gadgets'] as unknown as readonly { id: number }[]).map(({ id }) => id);

test('gadgets stand below each other, are moved, and are gone when they are removed', async () => {
  const first = await reader.post(GADGETS, { moduleKey: 'status', title: 'Status', color: 'green' });
  const second = await reader.post(GADGETS, { moduleKey: 'status' });
  expect(first).toMatchObject({
    status: 200,
    body: { moduleKey: 'status', title: 'Status', color: 'green' },
  });
  const ids = [first, second].map(({ body }) => Number(idOf(body)));
  expect(await gadgetIds()).toEqual(ids);
  const position = { 'The row position of the gadget.': 5, 'The column position of the gadget.': 0 };
  expect((await reader.put(`${GADGETS}/${String(ids[0])}`, { position })).status).toBe(204);
  expect(await gadgetIds()).toEqual([...ids].reverse());
  expect((await reader.delete(`${GADGETS}/${String(ids[0])}`)).status).toBe(204);
  expect(await gadgetIds()).toEqual([ids[1]]);
});

test('what a gadget is set to is a property of its item, and goes with it', async () => {
  const gadgetId = idOf((await reader.post(GADGETS, { moduleKey: 'status' })).body);
  const properties = `/dashboard/1/items/${gadgetId}/properties`;
  expect((await reader.put(`${properties}/settings`, { source: 'jql' })).status).toBe(201);
  expect((await reader.put(`${properties}/settings`, { source: 'epic' })).status).toBe(200);
  expect((await reader.get(`${properties}/settings`)).body).toEqual({
    key: 'settings',
    value: { source: 'epic' },
  });
  expect((await reader.get(properties)).body['keys']).toHaveLength(1);
  await reader.delete(`${GADGETS}/${gadgetId}`);
  expect((await reader.get(`${properties}/settings`)).status).toBe(404);
});

test.each<{ rule: string; ask: () => Promise<{ readonly status: number }>; status: number }>([
  { rule: 'another dashboard', ask: () => reader.get('/dashboard/2/gadget'), status: 404 },
  { rule: 'a gadget that is not there', ask: () => reader.delete(`${GADGETS}/99`), status: 404 },
  { rule: 'a gadget that is no number', ask: () => reader.put(`${GADGETS}/1%20OR%201`, {}), status: 404 },
  { rule: 'a gadget without a module', ask: () => reader.post(GADGETS, {}), status: 400 },
  {
    rule: 'no such colour',
    ask: () => reader.post(GADGETS, { moduleKey: 'x', color: 'beige' }),
    status: 400,
  },
  { rule: 'nobody in particular', ask: () => jira.as(null).post(GADGETS, { moduleKey: 'x' }), status: 401 },
])('$rule is refused', async ({ ask, status }) => {
  expect((await ask()).status).toBe(status);
});
