import { aConfluence, type TestConfluence } from './a-confluence';
import { adf, aPage, aWorld } from './a-world';

let confluence: TestConfluence;
beforeEach(() => {
  confluence = aConfluence(
    aWorld(
      aPage('1010', 'Plan', {
        body: adf('Ship it, then ship it again'),
      }),
    ),
  );
});

const page = '/wiki/api/v2/pages/1010';

describe('people', () => {
  test('everybody is told who they are', async () => {
    expect((await confluence.as('ada').get('/wiki/rest/api/user/current')).body).toMatchObject({
      type: 'known',
      accountId: 'ada',
    });
    expect((await confluence.as(null).get('/wiki/rest/api/user/current')).body).toMatchObject({
      type: 'anonymous',
    });
    expect((await confluence.as('ada').get('/wiki/rest/api/user/anonymous')).body).toMatchObject({
      type: 'anonymous',
    });
    expect((await confluence.as('old').get('/wiki/rest/api/user/current')).status).toBe(401);
  });

  test('people and groups are looked up', async () => {
    const ada = confluence.as('ada');
    expect((await ada.get('/wiki/rest/api/user?accountId=ben')).body).toMatchObject({ displayName: 'ben' });
    expect((await ada.get('/wiki/rest/api/user?accountId=nobody')).status).toBe(404);
    expect((await ada.get('/wiki/rest/api/user/bulk?accountId=ben,rea')).body.results).toHaveLength(2);
    expect(
      (await ada.post('/wiki/api/v2/users-bulk', { accountIds: ['ben', 'nobody'] })).body.results,
    ).toMatchObject([{ accountId: 'ben' }]);
    expect((await ada.get('/wiki/rest/api/user/memberof?accountId=ben')).body.results).toMatchObject([
      { id: 'hidden' },
      { id: 'team' },
    ]);
    expect((await ada.get('/wiki/rest/api/group/team/membersByGroupId?limit=2')).body.results).toHaveLength(
      2,
    );
    expect((await ada.get('/wiki/rest/api/group')).body.results).toHaveLength(4);
    expect((await ada.get('/wiki/rest/api/group/by-id?id=team')).body).toMatchObject({ name: 'Team' });
  });
});

describe('spaces', () => {
  test('those that one may see are listed, filtered and ordered', async () => {
    const keys = async (query: string, who: string | null = 'ben') =>
      (await confluence.as(who).get(`/wiki/api/v2/spaces${query}`)).body.results.map(({ key }) => key);
    expect(await keys('')).toEqual(['DOC', 'HID']);
    expect(await keys('', 'rea')).toEqual(['DOC']);
    expect(await keys('', null)).toEqual([]);
    expect(await keys('?sort=-key&limit=1')).toEqual(['HID']);
    expect(await keys('?keys=HID,NONE&type=global&status=current')).toEqual(['HID']);
    expect(await keys('?ids=100')).toEqual(['DOC']);
    expect(await keys('?labels=x')).toEqual([]);
    expect((await confluence.as('ben').get('/wiki/api/v2/spaces?type=odd')).status).toBe(400);
  });

  test('a space that is made for everybody shows itself to people who are not logged in', async () => {
    const anyone = (operation: string, targetType: string) => ({
      operation: { operation, targetType },
      anonymousAccess: true,
      unlicensedAccess: false,
    });
    const make = (key: string, permissions: unknown) =>
      confluence.as('ada').post('/wiki/rest/api/space', { key, name: key, permissions });
    expect(await make('OPEN', [anyone('read', 'space')])).toMatchObject({
      status: 200,
      body: { key: 'OPEN' },
    });
    await make('SHUT', [{ ...anyone('read', 'space'), anonymousAccess: false }]);
    expect((await make('ODD', [anyone('fly', 'space')])).status).toBe(400);
    const seen = await confluence.as(null).get('/wiki/api/v2/spaces');
    expect(seen.body.results.map(({ key }) => key)).toEqual(['OPEN']);
    const [space] = seen.body.results;
    const written = await confluence
      .as(null)
      .post('/wiki/api/v2/pages', { spaceId: space?.id, title: 'A visitor’s' });
    expect(written.status).toBeGreaterThanOrEqual(400);
    expect((await confluence.as('rea').get('/wiki/api/v2/spaces')).body.results).toHaveLength(2);
  });

  test('a page says what may be done with it', async () => {
    const operations = async (who: string) => {
      const { body } = await confluence.as(who).get(`${page}/operations`);
      return body.operations.map(({ operation, targetType }) => `${operation} ${targetType}`);
    };
    expect(await operations('rea')).toEqual(['read page']);
    expect(await operations('ada')).toEqual(
      expect.arrayContaining(['update page', 'delete page', 'create comment']),
    );
  });

  test('a space says what may be done there', async () => {
    const { body } = await confluence
      .as('rea')
      .get(
        '/wiki/api/v2/spaces/100?include-operations=true&include-permissions=true&description-format=plain',
      );
    expect(body).toMatchObject({
      key: 'DOC',
      homepageId: '1001',
      description: { plain: { value: 'About DOC' } },
      operations: { results: [{ operation: 'read', targetType: 'space' }] },
    });
    expect((await confluence.as('rea').get('/wiki/api/v2/spaces/100/operations')).body).toEqual({
      operations: [{ operation: 'read', targetType: 'space' }],
    });
    expect(
      (await confluence.as('rea').get('/wiki/api/v2/spaces/100/permissions?limit=2')).body.results,
    ).toHaveLength(2);
    expect((await confluence.as('rea').get('/wiki/api/v2/spaces/200')).status).toBe(404);
  });

  test('who administers a space puts it away and takes it back, and nobody else does', async () => {
    const current = async () =>
      (await confluence.as('ada').get('/wiki/api/v2/spaces?status=current')).body.results.map(
        ({ key }) => key,
      );
    const put = async (who: string, body: object) =>
      (await confluence.as(who).put('/wiki/rest/api/space/DOC', body)).status;
    expect(await put('ada', { status: 'archived' })).toBe(200);
    expect(await current()).not.toContain('DOC');
    expect(await put('ada', { status: 'current' })).toBe(200);
    expect(await current()).toContain('DOC');
    expect(await put('ada', { status: 'gone' })).toBe(400);
    expect(await put('ada', { name: ' ' })).toBe(400);
    expect(await put('rea', { status: 'archived' })).toBe(404);
  });

  test('its pages are listed, from the root on request', async () => {
    expect(
      (await confluence.as('rea').get('/wiki/api/v2/spaces/100/pages?depth=root')).body.results.map(
        ({ id }) => id,
      ),
    ).toEqual(['1001']);
    expect(
      (await confluence.as('rea').get('/wiki/api/v2/spaces/100/pages?title=Plan&body-format=storage')).body
        .results,
    ).toMatchObject([{ body: { storage: { value: '<p>Ship it, then ship it again</p>' } } }]);
  });
});
