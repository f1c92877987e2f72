import { aJira, type TestJira } from './a-jira';
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

describe('editing an issue', () => {
  test('writes fields and updates, one changelog entry and its event', async () => {
    const edited = await jira.as(EDITOR).put('/issue/ALFA-2', {
      fields: { summary: 'Better', customfield_10016: 5 },
      update: { labels: [{ add: 'two' }, { remove: 'one' }], fixVersions: [{ add: { name: 'Two' } }] },
    });
    expect(edited.status).toBe(204);
    const { body } = await jira
      .as(EDITOR)
      .get('/issue/ALFA-2?fields=summary,labels,fixVersions,customfield_10016&expand=changelog');
    expect(body['fields']).toMatchObject({
      summary: 'Better',
      labels: ['two'],
      fixVersions: [{ name: 'Two' }],
      customfield_10016: 5,
    });
    const items = [
      { field: 'summary', fieldtype: 'jira', fieldId: 'summary', fromString: 'Issue 2', toString: 'Better' },
      { field: 'Story Points', fieldtype: 'custom', fieldId: 'customfield_10016', toString: '5' },
      { field: 'labels', fieldtype: 'jira', fieldId: 'labels', fromString: 'one', toString: 'two' },
      { field: 'Fix Version', fieldtype: 'jira', fieldId: 'fixVersions', to: '12', toString: 'Two' },
    ];
    expect(body['changelog']?.['histories']).toMatchObject([{ author: { accountId: EDITOR }, items }]);
    expect(jira.events()).toMatchObject([
      {
        type: 'avi:jira:updated:issue',
        payload: { changelog: { items: [{ to: null, from: null }, {}, {}, { to: '12' }] } },
      },
    ]);
  });

  test('is silent when nothing differs', async () => {
    await jira.as(EDITOR).put('/issue/ALFA-2', { fields: { summary: 'Issue 2', labels: ['one'] } });
    expect(jira.events()).toEqual([]);
    expect((await jira.as(EDITOR).get('/issue/ALFA-2/changelog')).body['total']).toBe(0);
  });

  test('changes neither project nor level', async () => {
    const edit = { fields: { project: { key: 'BRAVO' }, issuetype: { name: 'Epic' } } };
    expect((await jira.as(EDITOR).put('/issue/ALFA-2', edit)).body['errors']).toEqual({
      project: "Field 'project' cannot be set. It is not on the appropriate screen, or unknown.",
      issuetype: 'The issue type selected is invalid.',
    });
    expect((await jira.as(EDITOR).put('/issue/ALFA-2', { fields: { issuetype: { id: '11' } } })).status).toBe(
      204,
    );
  });

  test('answers the issue on request', async () => {
    const { status, body } = await jira
      .as(EDITOR)
      .put('/issue/ALFA-2?returnIssue=true', { fields: { summary: 'X' } });
    expect([status, body['fields']?.['summary']]).toEqual([200, 'X']);
  });

  test('tells callers without the permission that no field is on their screen', async () => {
    const { status, body } = await jira.as(READER).put('/issue/ALFA-2', { fields: { summary: 'Mine' } });
    expect(status).toBe(400);
    expect(body['errors']).toEqual({
      summary: "Field 'summary' cannot be set. It is not on the appropriate screen, or unknown.",
    });
  });

  test('silences notifications only for project administrators', async () => {
    const edit = { fields: { summary: 'Quiet' } };
    expect((await jira.as(EDITOR).put('/issue/ALFA-2?notifyUsers=false', edit)).status).toBe(403);
    expect((await jira.as(ADMIN).put('/issue/ALFA-2?notifyUsers=false', edit)).status).toBe(204);
  });

  test('assigns, unassigns and announces it', async () => {
    expect((await jira.as(EDITOR).put('/issue/ALFA-3/assignee', { accountId: ADMIN })).status).toBe(204);
    expect(jira.events().map(({ type }) => type)).toEqual([
      'avi:jira:updated:issue',
      'avi:jira:assigned:issue',
    ]);
    await jira.as(EDITOR).put('/issue/ALFA-3', { fields: { assignee: null } });
    expect((await jira.as(EDITOR).get('/issue/ALFA-3?fields=assignee')).body['fields']).toEqual({
      assignee: null,
    });
  });
});

describe('moving an issue along', () => {
  test('offers what leaves its status, and resolves and reopens', async () => {
    const offered = async (): Promise<unknown> =>
      (await jira.as(EDITOR).get('/issue/ALFA-3/transitions')).body['transitions'];
    expect(await offered()).toMatchObject([
      { id: '11', name: 'Start', to: { statusCategory: { key: 'indeterminate' } } },
    ]);
    const move = (id: string) => jira.as(EDITOR).post('/issue/ALFA-3/transitions', { transition: { id } });
    const fields = async () =>
      (await jira.as(EDITOR).get('/issue/ALFA-3?fields=status,resolution,resolutiondate')).body['fields'];
    expect((await move('13')).status).toBe(400);
    await move('11');
    jira.advance(60_000);
    expect((await move('13')).status).toBe(204);
    expect(await fields()).toMatchObject({ status: { name: 'Done' }, resolution: { name: 'Fixed' } });
    expect(jira.events().at(-1)).toMatchObject({ payload: { jiraEventTypeName: 'issue_resolved' } });
    await move('14');
    expect(await fields()).toMatchObject({
      status: { name: 'To Do' },
      resolution: null,
      resolutiondate: null,
    });
  });

  test('takes a comment along', async () => {
    await jira.as(EDITOR).post('/issue/ALFA-3/transitions', {
      transition: { id: '11' },
      update: { comment: [{ add: { body: text('Going') } }] },
    });
    expect((await jira.as(EDITOR).get('/issue/ALFA-3/comment')).body['comments']).toMatchObject([
      { body: text('Going') },
    ]);
  });

  test('offers nothing to readers', async () => {
    expect((await jira.as(READER).get('/issue/ALFA-3/transitions')).body['transitions']).toEqual([]);
    expect(
      (await jira.as(READER).post('/issue/ALFA-3/transitions', { transition: { id: '11' } })).status,
    ).toBe(400);
    expect((await jira.as(EDITOR).post('/issue/ALFA-3/transitions', {})).status).toBe(400);
  });
});

describe('deleting an issue', () => {
  test('takes sub-tasks only when asked to', async () => {
    expect((await jira.as(ADMIN).delete('/issue/ALFA-2')).status).toBe(400);
    expect((await jira.as(ADMIN).delete('/issue/ALFA-2?deleteSubtasks=true')).status).toBe(204);
    expect((await jira.as(ADMIN).get('/issue/ALFA-5')).status).toBe(404);
    expect(jira.events().map(({ type }) => type)).toEqual([
      'avi:jira:deleted:issue',
      'avi:jira:deleted:issue',
    ]);
  });

  test('needs its permission', async () => {
    expect((await jira.as(EDITOR).delete('/issue/ALFA-3')).status).toBe(403);
  });
});
