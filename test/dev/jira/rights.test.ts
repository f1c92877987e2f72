import { aJira, type TestJira, textOf } from './a-jira';
import { ADMIN, APP, aWorld, EDITOR, GONE, NOW, READER, UNLICENSED } from './a-world';

let jira: TestJira;
beforeAll(() => {
  jira = aJira(aWorld(), NOW);
});

const HIDDEN = {
  errorMessages: ['Issue does not exist or you do not have permission to see it.'],
  errors: {},
};
const basic = (credentials: string) =>
  jira.with({ authorization: `Basic ${Buffer.from(credentials).toString('base64')}` });

describe('who asks', () => {
  test('is told by e-mail and API token', async () => {
    expect((await basic('admin@example.com:admin').get('/myself')).body).toMatchObject({
      accountId: ADMIN,
      active: true,
    });
  });

  test.each([
    ['a wrong token', () => basic('admin@example.com:nope'), 401],
    ['a deactivated account', () => basic('gone@example.com:gone'), 401],
    [
      'a deactivated account behind the app',
      () => jira.app(`user:${GONE}`, 'read:jira-work', 'read:jira-user'),
      401,
    ],
    ['a wrong bearer', () => jira.with({ authorization: 'Bearer x' }), 401],
    ['an account without Jira', () => basic('wiki@example.com:wiki'), 403],
    ['an account without Jira, on the pages', () => jira.as(UNLICENSED), 403],
    ['nobody', () => jira.as(null), 401],
  ] as const)('is refused for %s', async (_, client, status) => {
    expect((await client().get('/myself')).status).toBe(status);
  });
});

test('whom a site admin removes keeps a name and does nothing more, and nobody else removes anybody', async () => {
  const removing = aJira(aWorld(), NOW);
  const path = `/user?accountId=${EDITOR}`;
  expect((await removing.as(READER).delete(path)).status).toBe(403);
  expect((await removing.as(ADMIN).delete('/user?accountId=nobody')).status).toBe(404);
  expect((await removing.as(EDITOR).get('/myself')).status).toBe(200);
  expect((await removing.as(ADMIN).delete(path)).status).toBe(204);
  expect((await removing.as(EDITOR).get('/myself')).status).toBe(401);
  expect((await removing.as(ADMIN).get(path)).body).toMatchObject({ active: false });
});

describe('what is seen', () => {
  test.each([
    ['an issue of a hidden project', 'BRAVO-7'],
    ['an issue with a security level', 'ALFA-6'],
    ['an issue that does not exist', 'ALFA-99'],
    ['no issue at all', 'constructor'],
  ])('%s looks like any missing one', async (_, key) => {
    const { status, body } = await jira.as(READER).get(`/issue/${key}`);
    expect([status, body]).toEqual([404, HIDDEN]);
    expect((await jira.as(null).get(`/issue/${key}`)).status).toBe(404);
  });

  test('a sub-task has the security level of its parent, also one that comes later, and takes no other', async () => {
    const secret = aJira(aWorld(), NOW);
    const admin = secret.as(ADMIN);
    const sees = async (key: string) => (await secret.as(READER).get(`/issue/${key}`)).status === 200;
    expect(await sees('ALFA-5')).toBe(true);
    const security = { fields: { security: { id: '61' } } };
    expect((await admin.put('/issue/ALFA-5', security)).status).toBe(400);
    expect((await admin.put('/issue/ALFA-2', security)).status).toBe(204);
    expect(await sees('ALFA-5')).toBe(false);
    const fields = { project: { id: '1' }, issuetype: { id: '12' }, parent: { id: '102' }, summary: 'New' };
    const made = await admin.post('/issue', { fields });
    expect(made.status).toBe(201);
    expect(await sees(textOf(made.body, 'key'))).toBe(false);
    await admin.put('/issue/ALFA-2', { fields: { security: null } });
    expect(await sees('ALFA-5')).toBe(true);
  });

  test('members of a security level and people who browse see them', async () => {
    expect((await jira.as(ADMIN).get('/issue/ALFA-6')).status).toBe(200);
    expect((await jira.as(ADMIN).get('/issue/BRAVO-7')).status).toBe(200);
  });

  test('bulk fetch answers in id order and lists what is missing or hidden', async () => {
    const { body } = await jira.as(READER).post('/issue/bulkfetch', {
      issueIdsOrKeys: ['ALFA-3', 'ALFA-6', '101', 'ALFA-3'],
      fields: ['summary'],
    });
    expect(body['issues']).toMatchObject([{ id: '101' }, { id: '103', fields: { summary: 'Issue 3' } }]);
    expect(body['issueErrors']).toEqual([{ id: 'ALFA-6', errorMessage: HIDDEN.errorMessages[0] }]);
  });

  test('projects are listed for those who browse them', async () => {
    const keys = async (accountId: string): Promise<unknown> =>
      ((await jira.as(accountId).get('/project/search')).body['values'] as unknown as { key: string }[]).map(
        ({ key }) => key,
      );
    expect(await keys(READER)).toEqual(['ALFA']);
    expect(await keys(ADMIN)).toEqual(['ALFA', 'BRAVO']);
    expect((await jira.as(READER).get('/project/BRAVO')).body['errorMessages']).toEqual([
      "No project could be found with key 'BRAVO'.",
    ]);
  });

  test('search and reading agree on every issue for everybody', async () => {
    for (const accountId of [ADMIN, EDITOR, READER, null]) {
      const client = jira.as(accountId);
      const { body } = await client.get('/search/jql?jql=created%20is%20not%20empty&maxResults=100');
      const found =
        (body['issues'] as unknown as { id: string }[] | undefined)?.map(({ id }) => Number(id)) ?? [];
      for (let id = 101; id <= 107; id += 1) {
        expect([accountId, id, (await client.get(`/issue/${String(id)}`)).status === 200]).toEqual([
          accountId,
          id,
          found.includes(id),
        ]);
      }
    }
  });
});

describe('what may be done', () => {
  const granted = async (accountId: string, query: string): Promise<unknown> => {
    const { body } = await jira
      .as(accountId)
      .get(`/mypermissions?permissions=BROWSE_PROJECTS,EDIT_ISSUES,ADMINISTER${query}`);
    return Object.entries(body['permissions'] ?? {})
      .filter(([, { havePermission }]) => (havePermission as unknown) === true)
      .map(([key]) => key);
  };

  test('is answered for an issue, a project and the site', async () => {
    expect(await granted(READER, '&issueId=102')).toEqual(['BROWSE_PROJECTS']);
    expect(await granted(EDITOR, '&projectKey=ALFA')).toEqual(['BROWSE_PROJECTS', 'EDIT_ISSUES']);
    expect(await granted(ADMIN, '')).toEqual(['BROWSE_PROJECTS', 'EDIT_ISSUES', 'ADMINISTER']);
  });

  test('is 404 for what is hidden and 400 for what is no permission', async () => {
    expect((await jira.as(READER).get('/mypermissions?permissions=EDIT_ISSUES&issueId=106')).status).toBe(
      404,
    );
    expect((await jira.as(READER).get('/mypermissions?permissions=EDIT_ISSUES&projectId=2')).status).toBe(
      404,
    );
    expect((await jira.as(READER).get('/mypermissions?permissions=FLY')).status).toBe(400);
    expect((await jira.as(READER).get('/mypermissions')).status).toBe(400);
  });

  test('is checked in bulk, leaving out what is hidden', async () => {
    const request = {
      projectPermissions: [
        { permissions: ['BROWSE_PROJECTS', 'EDIT_ISSUES'], issues: [102, 106], projects: [1, 2] },
      ],
    };
    const asReader = await jira.as(READER).post('/permissions/check', request);
    expect(asReader.body).toEqual({
      projectPermissions: [
        { permission: 'BROWSE_PROJECTS', issues: [102], projects: [1] },
        { permission: 'EDIT_ISSUES', issues: [], projects: [] },
      ],
      globalPermissions: [],
    });
    const forOthers = { ...request, accountId: EDITOR };
    expect((await jira.as(READER).post('/permissions/check', forOthers)).status).toBe(403);
    expect(
      (await jira.as(ADMIN).post('/permissions/check', forOthers)).body['projectPermissions'],
    ).toMatchObject([{ issues: [102] }, { issues: [102] }]);
  });
});

describe('the app', () => {
  test('sees what its own account may, never more', async () => {
    expect((await jira.app('app', 'read:jira-work').get('/issue/ALFA-2')).status).toBe(200);
    expect((await jira.app('app', 'read:jira-work').get('/issue/BRAVO-7')).status).toBe(404);
  });

  test('acts as a user with that user’s rights', async () => {
    const client = jira.app(`user:${READER}`, 'read:jira-work', 'write:jira-work');
    expect((await client.get('/issue/ALFA-6')).status).toBe(404);
    expect((await client.put('/issue/ALFA-2', { fields: { summary: 'X' } })).status).toBe(400);
  });

  test('is told when a scope is missing, before anything else', async () => {
    const { status, body } = await jira.app('app', 'read:jira-user').get('/issue/ALFA-2');
    expect([status, body]).toEqual([401, { code: 401, message: 'Unauthorized; scope does not match' }]);
    expect((await jira.app('app', 'read:issue.property:jira').get('/issue/ALFA-2/properties')).status).toBe(
      200,
    );
  });

  test('marks its own writes in events', async () => {
    jira.events();
    await jira.app('app', 'write:jira-work').put('/issue/ALFA-3', { fields: { summary: 'By the app' } });
    await jira
      .app(`user:${EDITOR}`, 'write:jira-work')
      .put('/issue/ALFA-3', { fields: { summary: 'Through it' } });
    expect(jira.events()).toMatchObject([
      { byApp: true, payload: { atlassianId: APP } },
      { byApp: false, payload: { atlassianId: EDITOR } },
    ]);
  });
});

describe('the router', () => {
  test('names operations that are not part of the site', async () => {
    const { status, body } = await jira.as(ADMIN).post('/issue/ALFA-2/attachments');
    expect([status, body['errorMessages']]).toEqual([501, ['addAttachment is not part of this local site.']]);
  });

  test('answers 404 for unknown paths and 405 for unknown methods', async () => {
    expect((await jira.as(ADMIN).get('/nonsense')).status).toBe(404);
    const { status, headers } = await jira.as(ADMIN).delete('/serverInfo');
    expect([status, headers.get('allow')]).toEqual([405, 'GET']);
  });
});

test('an administrator alone lets a group into a project, and takes it back', async () => {
  const [scheme] = jira.context.db.all<{ id: number }>('SELECT id FROM jira_permission_scheme ORDER BY id');
  const path = `/permissionscheme/${String(scheme?.id)}/permission`;
  const group = jira.context.db.get<{ name: string }>('SELECT name FROM person_group ORDER BY name');
  const grant = { permission: 'BROWSE_PROJECTS', holder: { type: 'group', parameter: group?.name } };
  expect((await jira.as(READER).post(path, grant)).status).toBe(403);
  expect((await jira.as(ADMIN).post(path, { ...grant, permission: 'FLY' })).status).toBe(400);
  const unknown = { ...grant, holder: { type: 'group', parameter: 'nobody knows' } };
  expect((await jira.as(ADMIN).post(path, unknown)).status).toBe(400);
  const made = await jira.as(ADMIN).post(path, grant);
  expect(made).toMatchObject({ status: 201, body: grant });
  const { id } = made.body as unknown as { id: number };
  const own = `${path}/${String(id)}`;
  expect((await jira.as(ADMIN).delete(own)).status).toBe(204);
  expect((await jira.as(ADMIN).delete(own)).status).toBe(400);
});
