import { aJira, idOf, textOf, type TestJira } from './a-jira';
import { ADMIN, aWorld, EDITOR, NOW, READER } from './a-world';

let jira: TestJira;
beforeEach(() => {
  jira = aJira(aWorld(), NOW);
});

describe('versions', () => {
  test('are made, released and deleted by project administrators, with events', async () => {
    const request = { name: 'Three', projectId: 1, releaseDate: '2026-06-01' };
    expect((await jira.as(EDITOR).post('/version', request)).status).toBe(403);
    const { status, body } = await jira.as(ADMIN).post('/version', request);
    expect([status, body['released'], body['projectId']]).toEqual([201, false, 1]);
    const path = `/version/${idOf(body)}`;
    expect((await jira.as(ADMIN).put(path, { released: true })).body['released']).toBe(true);
    expect((await jira.as(ADMIN).delete(path)).status).toBe(204);
    expect(jira.events().map(({ type }) => type)).toEqual([
      'avi:jira:created:version',
      'avi:jira:updated:version',
      'avi:jira:released:version',
      'avi:jira:deleted:version',
    ]);
  });

  test('have names of their own', async () => {
    const { status, body } = await jira.as(ADMIN).post('/version', { name: 'One', projectId: 1 });
    expect([status, body['errors']]).toEqual([
      400,
      { name: 'A version with this name already exists in this project.' },
    ]);
  });

  test('that are deleted leave their issues or hand them on', async () => {
    await jira.as(EDITOR).put('/issue/ALFA-2', { fields: { fixVersions: [{ name: 'Two' }] } });
    expect((await jira.as(READER).get('/version/12/unresolvedIssueCount')).body).toMatchObject({
      issuesUnresolvedCount: 1,
    });
    await jira.as(ADMIN).delete('/version/12?moveFixIssuesTo=11');
    const { body } = await jira.as(READER).get('/issue/ALFA-2?fields=fixVersions');
    expect(body['fields']?.['fixVersions']).toMatchObject([{ name: 'One' }]);
  });
});

describe('components', () => {
  test('are made, renamed and deleted', async () => {
    const { status, body } = await jira
      .as(ADMIN)
      .post('/component', { name: 'Wheels', project: 'ALFA', leadAccountId: EDITOR });
    expect([status, body['lead']?.['accountId']]).toEqual([201, EDITOR]);
    const path = `/component/${idOf(body)}`;
    await jira.as(EDITOR).put('/issue/ALFA-2', { update: { components: [{ add: { name: 'Wheels' } }] } });
    expect((await jira.as(ADMIN).put(path, { name: 'Tyres' })).body['name']).toBe('Tyres');
    expect((await jira.as(READER).get('/issue/ALFA-2?fields=components')).body['fields']).toMatchObject({
      components: [{ name: 'Tyres' }],
    });
    expect((await jira.as(ADMIN).delete(path)).status).toBe(204);
    expect((await jira.as(READER).get('/issue/ALFA-2?fields=components')).body['fields']).toEqual({
      components: [],
    });
    expect((await jira.as(READER).delete('/component/15')).status).toBe(403);
  });
});

describe('a project', () => {
  test('says its types with their statuses', async () => {
    const { body } = await jira.as(READER).get('/project/ALFA/statuses');
    expect(body).toMatchObject([
      { name: 'Epic', statuses: [{ name: 'To Do' }, { name: 'Doing' }, { name: 'Done' }] },
      { name: 'Task' },
      { name: 'Sub-task', subtask: true },
    ]);
  });

  test('says what the create form needs, to those who may create', async () => {
    const { body } = await jira.as(EDITOR).get('/issue/createmeta/ALFA/issuetypes/11');
    const fields = body['fields'] as unknown as { fieldId: string; required: boolean }[];
    expect(fields.filter(({ required }) => required).map(({ fieldId }) => fieldId)).toEqual([
      'project',
      'summary',
      'issuetype',
      'reporter',
    ]);
    expect((await jira.as(READER).get('/issue/createmeta/ALFA/issuetypes')).body['total']).toBe(0);
    expect((await jira.as(READER).get('/issue/createmeta/ALFA/issuetypes/11')).status).toBe(404);
  });

  test('pages its search and orders by name on request', async () => {
    const { body } = await jira.as(ADMIN).get('/project/search?maxResults=1&orderBy=-name');
    expect(body).toMatchObject({ total: 2, isLast: false, startAt: 0, values: [{ key: 'BRAVO' }] });
    expect(textOf(body, 'nextPage')).toContain('startAt=1');
    const action = await jira.as(READER).get('/project/search?action=create');
    expect(action.body['total']).toBe(0);
  });
});
