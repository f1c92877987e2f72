import { aJira, type TestJira, textOf } from './a-jira';
import { ADMIN, aWorld, EDITOR, NOW, READER, text } from './a-world';

const task = (fields: Readonly<Record<string, unknown>>) => ({
  fields: { project: { key: 'ALFA' }, issuetype: { name: 'Task' }, summary: 'New', ...fields },
});

let jira: TestJira;
beforeEach(() => {
  jira = aJira(aWorld(), NOW);
});

describe('creating an issue', () => {
  test('gives the next key, the workflow’s first status and the caller as reporter', async () => {
    const { status, body } = await jira
      .as(EDITOR)
      .post('/issue', task({ labels: ['a', 'b'], description: text('Why') }));
    expect([status, body['key']]).toEqual([201, 'ALFA-7']);
    const { body: issue } = await jira
      .as(EDITOR)
      .get(`/issue/ALFA-7?fields=status,reporter,labels,description,priority`);
    expect(issue['fields']).toMatchObject({
      status: { name: 'To Do', statusCategory: { key: 'new' } },
      reporter: { accountId: EDITOR },
      labels: ['a', 'b'],
      description: text('Why'),
      priority: { name: 'Medium' },
    });
  });

  test('sends created:issue with the fields that events carry', async () => {
    await jira.as(EDITOR).post('/issue', task({}));
    const [event] = jira.events();
    expect(event).toMatchObject({
      type: 'avi:jira:created:issue',
      byApp: false,
      payload: {
        atlassianId: EDITOR,
        issue: { key: 'ALFA-7', fields: { summary: 'New', project: { key: 'ALFA' } } },
      },
    });
  });

  test('never gives the id of an issue that was deleted', async () => {
    const made = await jira.as(EDITOR).post('/issue', task({}));
    await jira.as(ADMIN).delete(`/issue/${textOf(made.body, 'id')}`);
    const next = await jira.as(EDITOR).post('/issue', task({}));
    expect(Number(next.body['id'])).toBeGreaterThan(Number(made.body['id']));
  });

  test('keeps properties that come along', async () => {
    await jira.as(EDITOR).post('/issue', { ...task({}), properties: [{ key: 'p', value: { a: 1 } }] });
    const { body } = await jira.as(EDITOR).get('/issue/ALFA-7/properties/p');
    expect(body).toEqual({ key: 'p', value: { a: 1 } });
  });

  test.each<{ rule: string; fields: Record<string, unknown>; errors: Record<string, string> }>([
    {
      rule: 'an empty summary',
      fields: { summary: ' ' },
      errors: { summary: 'You must specify a summary of the issue.' },
    },
    {
      rule: 'no summary',
      fields: { summary: undefined },
      errors: { summary: 'You must specify a summary of the issue.' },
    },
    {
      rule: 'a long summary',
      fields: { summary: 'x'.repeat(256) },
      errors: { summary: 'Summary must be less than 255 characters.' },
    },
    {
      rule: 'a summary of two lines',
      fields: { summary: 'a\nb' },
      errors: { summary: 'The summary is invalid because it contains newline characters.' },
    },
    {
      rule: 'text where ADF belongs',
      fields: { description: 'plain' },
      errors: {
        description: 'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
      },
    },
    {
      rule: 'a label with a space',
      fields: { labels: ['a b'] },
      errors: { labels: "The label 'a b' contains spaces which is invalid." },
    },
    {
      rule: 'an unknown project',
      fields: { project: { key: 'NONE' } },
      errors: { project: 'Specify a valid project ID or key' },
    },
    {
      rule: 'a hidden project',
      fields: { project: { key: 'BRAVO' } },
      errors: { project: 'Specify a valid project ID or key' },
    },
    {
      rule: 'an unknown type',
      fields: { issuetype: { name: 'Wish' } },
      errors: { issuetype: 'Specify a valid issue type' },
    },
    {
      rule: 'a sub-task alone',
      fields: { issuetype: { name: 'Sub-task' } },
      errors: { parentId: 'Issue type is a sub-task but parent issue key or id not specified.' },
    },
    {
      rule: 'a parent of the wrong level',
      fields: { parent: { key: 'ALFA-3' } },
      errors: { parent: 'Given parent work item does not belong to appropriate hierarchy.' },
    },
    {
      rule: 'an impossible day',
      fields: { duedate: '2026-02-30' },
      errors: { duedate: 'Error parsing date string: 2026-02-30' },
    },
    {
      rule: 'an assignee who may not be',
      fields: { assignee: { accountId: READER } },
      errors: { assignee: "User 'ROLF' cannot be assigned issues." },
    },
    {
      rule: 'every wrong field at once',
      fields: { nonsense: 1, priority: { id: '99' } },
      errors: {
        nonsense: "Field 'nonsense' cannot be set. It is not on the appropriate screen, or unknown.",
        priority: 'The priority selected is invalid.',
      },
    },
  ])('refuses $rule', async ({ fields, errors }) => {
    const { status, body } = await jira.as(EDITOR).post('/issue', task(fields));
    expect([status, body]).toEqual([400, { errorMessages: [], errors }]);
    expect(jira.events()).toEqual([]);
  });

  test('needs the permission to create', async () => {
    expect((await jira.as(READER).post('/issue', task({}))).status).toBe(403);
    expect((await jira.as(null).post('/issue', task({}))).status).toBe(401);
  });
});

describe('creating issues in bulk', () => {
  test('creates what it can and tells the others by their place', async () => {
    const issueUpdates = [
      task({}),
      task({ summary: '' }),
      { ...task({}), properties: [{ key: 'big', value: 'x'.repeat(40_000) }] },
      task({ parent: { key: 'ALFA-1' } }),
    ];
    const { status, body } = await jira.as(EDITOR).post('/issue/bulk', { issueUpdates });
    expect(status).toBe(201);
    expect(body['issues']).toMatchObject([{ key: 'ALFA-7' }, { key: 'ALFA-8' }]);
    expect(body['errors']).toMatchObject([
      {
        failedElementNumber: 1,
        elementErrors: { errors: { summary: 'You must specify a summary of the issue.' } },
      },
      { failedElementNumber: 2, status: 400 },
    ]);
    expect(jira.events()).toHaveLength(2);
  });

  test('answers 400 when none could be created, and takes fifty at most', async () => {
    const none = await jira.as(EDITOR).post('/issue/bulk', { issueUpdates: [task({ summary: '' })] });
    expect([none.status, none.body['issues']]).toEqual([400, []]);
    const many = await jira
      .as(EDITOR)
      .post('/issue/bulk', { issueUpdates: Array.from({ length: 51 }, () => task({})) });
    expect(many.status).toBe(400);
  });
});
