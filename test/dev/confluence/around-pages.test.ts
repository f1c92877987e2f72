import { aConfluence, type TestConfluence, written } from './a-confluence';
import { aComment, adf, aPage, aWorld } from './a-world';

let confluence: TestConfluence;
beforeEach(() => {
  confluence = aConfluence(
    aWorld(
      aPage('1010', 'Plan', {
        body: adf('Ship it, then ship it again'),
        properties: [{ id: '7', key: 'team', value: 'blue' }],
        comments: [
          aComment('3001', 'First'),
          aComment('3002', 'Answer', { parentCommentId: '3001', authorId: 'ada' }),
          aComment('3003', 'Why?', { inline: { markerRef: 'm-1', selection: 'Ship', resolved: false } }),
        ],
        attachments: [
          {
            id: '4001',
            title: 'plan.png',
            mediaType: 'image/png',
            fileSizeBytes: 12,
            fileId: 'f-1',
            authorId: 'ada',
            createdAt: 0,
            comment: '',
          },
        ],
      }),
    ),
  );
});

const page = '/wiki/api/v2/pages/1010';
const content = '/wiki/rest/api/content/1010';

describe('properties', () => {
  test('a property is written once, changed with its next version, and removed', async () => {
    const ada = confluence.as('ada');
    const made = await ada.post(`${page}/properties`, { key: 'lockstep.page', value: { issueId: '1' } });
    expect(made.body).toMatchObject({
      key: 'lockstep.page',
      value: { issueId: '1' },
      version: { number: 1 },
    });
    const one = `${page}/properties/${made.body.id}`;
    expect((await ada.post(`${page}/properties`, { key: 'lockstep.page', value: 2 })).status).toBe(409);
    expect((await ada.put(one, { key: 'lockstep.page', value: 2, version: { number: 1 } })).status).toBe(409);
    expect(
      (await ada.put(one, { key: 'lockstep.page', value: 2, version: { number: 2 } })).body.version.number,
    ).toBe(2);
    expect((await ada.get(`${page}/properties?key=lockstep.page`)).body.results).toMatchObject([
      { value: 2 },
    ]);
    expect((await ada.delete(one)).status).toBe(204);
    expect((await ada.get(one)).status).toBe(404);
    expect((await ada.get(`${page}/properties`)).body.results.map(({ key }) => key)).toEqual(['team']);
  });

  test.each<{ rule: string; given: object; status: number }>([
    { rule: 'no key', given: { value: 1 }, status: 400 },
    { rule: 'no value', given: { key: 'a' }, status: 400 },
    { rule: 'a value over 32 KB', given: { key: 'a', value: 'x'.repeat(32_768) }, status: 400 },
  ])('refused: $rule', async ({ given, status }) => {
    expect((await confluence.as('ada').post(`${page}/properties`, given)).status).toBe(status);
  });

  test('readers read them, editors change them', async () => {
    expect((await confluence.as('rea').get(`${page}/properties/7`)).body).toMatchObject({ value: 'blue' });
    expect((await confluence.as('rea').delete(`${page}/properties/7`)).status).toBe(403);
  });
});

describe('labels', () => {
  test('labels are added in lower case, listed and removed', async () => {
    const ada = confluence.as('ada');
    const added = await ada.post(`${content}/label`, [
      { prefix: 'global', name: 'Spec' },
      { prefix: 'global', name: 'draft' },
    ]);
    expect(added.body.results).toMatchObject([{ name: 'draft' }, { name: 'spec', label: 'spec' }]);
    expect((await ada.delete(`${content}/label/draft`)).status).toBe(204);
    expect((await ada.delete(`${content}/label?name=nothing`)).status).toBe(204);
    const { body } = await ada.get(`${page}/labels`);
    expect(body.results).toMatchObject([{ name: 'spec', prefix: 'global' }]);
    const pages = await ada.get(`/wiki/api/v2/labels/${body.results[0]?.id ?? ''}/pages`);
    expect(pages.body.results.map(({ id }) => id)).toEqual(['1010']);
  });

  test('a label holds no spaces', async () => {
    expect(
      (await confluence.as('ada').post(`${content}/label`, { prefix: 'global', name: 'two words' })).status,
    ).toBe(400);
    expect(
      (await confluence.as('rea').post(`${content}/label`, { prefix: 'global', name: 'fine' })).status,
    ).toBe(403);
  });
});

describe('comments', () => {
  test('comments on the page are listed, their answers below them', async () => {
    const ada = confluence.as('ada');
    expect(
      (await ada.get(`${page}/footer-comments?body-format=atlas_doc_format`)).body.results,
    ).toMatchObject([{ id: '3001', title: 'Re: Plan', body: { atlas_doc_format: {} } }]);
    expect((await ada.get('/wiki/api/v2/footer-comments/3001/children')).body.results).toMatchObject([
      { id: '3002', parentCommentId: '3001' },
    ]);
    expect((await ada.get(`${page}/inline-comments?resolution-status=open`)).body.results).toMatchObject([
      {
        id: '3003',
        resolutionStatus: 'open',
        properties: { inlineMarkerRef: 'm-1', inlineOriginalSelection: 'Ship' },
      },
    ]);
    expect((await ada.get(`${page}/inline-comments?resolution-status=resolved`)).body.results).toEqual([]);
  });

  test('a comment is written, changed by its author with the next version, and deleted', async () => {
    const ada = confluence.as('ada');
    const made = await ada.post('/wiki/api/v2/footer-comments', {
      pageId: '1010',
      body: written(adf('Good')),
    });
    expect(made).toMatchObject({ status: 201, body: { pageId: '1010', version: { number: 1 } } });
    const one = `/wiki/api/v2/footer-comments/${made.body.id}`;
    const change = { version: { number: 2 }, body: written(adf('Better')) };
    expect((await confluence.as('ben').put(one, change)).status).toBe(403);
    expect((await ada.put(one, change)).body.version.number).toBe(2);
    expect((await ada.put(one, change)).status).toBe(409);
    expect((await ada.get(`${one}?version=1&body-format=atlas_doc_format`)).body.status).toBe('historical');
    expect((await ada.get(`${one}/versions`)).body.results).toMatchObject([{ number: 2 }, { number: 1 }]);
    expect((await ada.get(`${one}/operations`)).body).toMatchObject({
      operations: [{}, { operation: 'update' }, {}],
    });
    expect((await confluence.as('ben').delete(one)).status).toBe(403);
    expect((await ada.delete(one)).status).toBe(204);
    expect(confluence.events().map(({ type }) => type)).toEqual(
      ['created', 'updated', 'deleted'].map((event) => `avi:confluence:${event}:comment`),
    );
  });

  test('an answer stands below its comment and goes with it', async () => {
    const ben = confluence.as('ben');
    const made = await ben.post('/wiki/api/v2/footer-comments', {
      parentCommentId: '3001',
      body: written(adf('Me too')),
    });
    expect(made.body).toMatchObject({ parentCommentId: '3001' });
    await ben.delete('/wiki/api/v2/footer-comments/3001');
    expect((await ben.get(`/wiki/api/v2/footer-comments/${made.body.id}`)).status).toBe(404);
  });

  test('an inline comment needs its text on the page as often as said', async () => {
    const comment = (textSelectionMatchCount: number) =>
      confluence.as('ada').post('/wiki/api/v2/inline-comments', {
        pageId: '1010',
        body: written(adf('Which?')),
        inlineCommentProperties: { textSelection: 'it', textSelectionMatchCount, textSelectionMatchIndex: 0 },
      });
    expect((await comment(2)).body).toMatchObject({
      resolutionStatus: 'open',
      properties: { inlineOriginalSelection: 'it' },
    });
    expect((await comment(1)).status).toBe(400);
  });

  test('who may only read does not comment', async () => {
    const answer = await confluence
      .as('rea')
      .post('/wiki/api/v2/footer-comments', { pageId: '1010', body: written(adf('Hm')) });
    expect(answer.status).toBe(403);
  });
});

describe('restrictions', () => {
  const onlyAda = (operation: string) => ({
    operation,
    restrictions: { user: [{ type: 'known', accountId: 'ada' }], group: [] },
  });

  test('a restricted page hides from others, and opens again', async () => {
    const changed = await confluence.as('ada').put(`${content}/restriction`, [onlyAda('read')]);
    expect(changed.body.results).toMatchObject([
      { operation: 'read', restrictions: { user: { results: [{ accountId: 'ada' }] } } },
      { operation: 'update', restrictions: { user: { results: [] } } },
    ]);
    expect((await confluence.as('ben').get(page)).status).toBe(404);
    await confluence.as('ada').delete(`${content}/restriction`);
    expect((await confluence.as('ben').get(page)).status).toBe(200);
    expect(confluence.events().map(({ type }) => type)).toEqual(
      Array(2).fill('avi:confluence:permissions_updated:page'),
    );
  });

  test('an edit restriction keeps the page readable', async () => {
    await confluence.as('ada').post(`${content}/restriction`, [onlyAda('update')]);
    const check = async (identifier: string, operation: string) => {
      const { body } = await confluence
        .as('ben')
        .post(`${content}/permission/check`, { subject: { type: 'user', identifier }, operation });
      return body.hasPermission;
    };
    expect([
      await check('ben', 'read'),
      await check('ben', 'update'),
      await check('ada', 'update'),
      await check('rea', 'delete'),
    ]).toEqual([true, false, true, false]);
    expect((await confluence.as('ben').get(`${content}/restriction/byOperation`)).body).toMatchObject({
      update: { operation: 'update' },
    });
    expect((await confluence.as('ben').get(`${content}/restriction/byOperation/update`)).status).toBe(200);
    expect((await confluence.as('ben').get(`${content}/restriction/byOperation/nod`)).status).toBe(400);
  });

  test('nobody shuts themselves out, nor names who is not there', async () => {
    const write = (accountId: string) =>
      confluence
        .as('ada')
        .put(`${content}/restriction`, [
          { operation: 'read', restrictions: { user: [{ type: 'known', accountId }] } },
        ]);
    expect((await write('ben')).status).toBe(400);
    expect((await write('nobody')).status).toBe(404);
    expect((await confluence.as('ada').get(page)).status).toBe(200);
    expect((await confluence.as('rea').delete(`${content}/restriction`)).status).toBe(403);
  });
});

describe('people', () => {
  test('everybody is told who they are', async () => {
    expect((await confluence.as('ada').get('/wiki/rest/api/user/current')).body).toMatchObject({
      type: 'known',
      accountId: 'ada',
    });
    expect((await confluence.as(null).get('/wiki/rest/api/user/current')).body).toMatchObject({
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
    expect((await ada.get('/wiki/rest/api/group')).body.results).toHaveLength(3);
    expect((await ada.get('/wiki/rest/api/group/by-id?id=team')).body).toMatchObject({ name: 'Team' });
  });
});

describe('spaces', () => {
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
