import { createTaskMaker } from '../../../src/adapters/jira/tasks/task-maker';
import { type ProductResponse } from '../../../src/adapters/http/request';
import { aTaskRow } from '../../kit/a-task-row';

const row = (summary: string) => aTaskRow({ summary, criteria: ['c-0a1b2c3d'] });
const order = {
  op: 'op',
  parent: { issueId: '10', projectId: '20' },
  pageId: '30',
  rows: [7, 8, 9].map((n) => ({ n, row: row(` Task ${String(n)} `) })),
};

function jira(status: number, body: unknown, headers: Record<string, string> = {}) {
  const sent: unknown[] = [];
  const maker = createTaskMaker((_operation, _route, init) => {
    sent.push(init?.body);
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return Promise.resolve<ProductResponse>(new Response(text, { status, headers }));
  });
  return { maker, sent };
}

const issue = (n: number) => ({ id: String(n), key: `AB-${String(n)}` });
const refusal = (failedElementNumber: number | undefined, errors: object, status = 400) => ({
  status,
  failedElementNumber,
  elementErrors: { errors, errorMessages: [] },
});
const made = (n: number) => ({ kind: 'made', issueId: String(n), key: `AB-${String(n)}` });

test('each task says which row of which run it is, under its parent', async () => {
  const { maker, sent } = jira(201, { issues: [1, 2, 3].map(issue), errors: [] });
  await maker.create(order);
  expect(sent).toMatchObject([
    {
      issueUpdates: [
        {
          fields: { project: { id: '20' }, parent: { id: '10' }, issuetype: { id: '1' }, summary: 'Task 7' },
          properties: [
            {
              key: 'lockstep.task',
              value: {
                v: 1,
                specIssueId: '10',
                pageId: '30',
                criteria: ['c-0a1b2c3d'],
                order: 7,
                plan: 'op',
              },
            },
          ],
        },
        {},
        {},
      ],
    },
  ]);
});

test.each([
  {
    says: 'a refused row in the middle',
    status: 201,
    body: { issues: [issue(1), issue(2)], errors: [refusal(1, { assignee: 'x' })] },
    rows: [made(1), { kind: 'failed', why: 'assignee', fields: ['assignee'] }, made(2)],
  },
  {
    says: 'a field that has no place in a row',
    status: 201,
    body: { issues: [issue(1), issue(2)], errors: [refusal(2, { customfield_1: 'x' })] },
    rows: [made(1), made(2), { kind: 'failed', why: 'other-field', fields: ['customfield_1'] }],
  },
  {
    says: 'the whole call refused',
    status: 400,
    body: { issues: [], errors: [refusal(undefined, {}, 403)] },
    rows: [1, 2, 3].map(() => ({ kind: 'failed', why: 'may-not-create', fields: [] })),
  },
  {
    says: 'nobody known to Jira',
    status: 401,
    body: {},
    rows: [1, 2, 3].map(() => ({ kind: 'failed', why: 'may-not-create', fields: [] })),
  },
])('told row by row: $says', async ({ status, body, rows }) => {
  expect((await jira(status, body).maker.create(order)).rows).toEqual(rows);
});

test.each([
  { says: 'too few issues', status: 201, body: { issues: [issue(1)], errors: [] } },
  { says: 'no JSON', status: 201, body: 'oops' },
  { says: 'something else', status: 200, body: { of: 'nobody' } },
  { says: 'an issue without an id', status: 201, body: { issues: [issue(1), issue(2), {}], errors: [] } },
])('after an answer of $says nobody knows what was made', async ({ status, body }) => {
  await expect(jira(status, body).maker.create(order)).rejects.toMatchObject({ mayHaveHappened: true });
});

test.each([
  { headers: { 'x-ratelimit-nearlimit': 'true' }, isLimitNear: true },
  { headers: {}, isLimitNear: false },
])('a limit is near: $isLimitNear', async ({ headers, isLimitNear }) => {
  const { maker } = jira(201, { issues: [1, 2, 3].map(issue), errors: [] }, headers);
  expect((await maker.create(order)).isLimitNear).toBe(isLimitNear);
});
