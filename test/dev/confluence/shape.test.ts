import { confluenceOperations } from '../../../dev/confluence/operations';
import { aConfluence, type TestConfluence, written } from './a-confluence';
import { adf, aPage, aWorld } from './a-world';

let confluence: TestConfluence;
beforeEach(() => {
  confluence = aConfluence(
    aWorld(
      aPage('1010', 'Plan', {
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
      aPage('1011', 'Notes'),
    ),
  );
});

/** Both versions of the API have an operation `createSpace`. */
test('every operation has one row', () => {
  const ids = confluenceOperations.map(
    ({ operationId, path }) => `${path.startsWith('/wiki/api/v2/') ? 'v2' : 'v1'} ${operationId}`,
  );
  const endpoints = confluenceOperations.map(({ method, path }) => `${method} ${path}`);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(endpoints).size).toBe(endpoints.length);
});

test('an operation that is not there is named', async () => {
  const { status, body } = await confluence.as('ada').get('/wiki/api/v2/whiteboards/1');
  expect(status).toBe(501);
  expect(body.errors[0]?.title).toContain('getWhiteboardById');
});

test('files are known by what they are called', async () => {
  const ada = confluence.as('ada');
  expect((await ada.get('/wiki/api/v2/pages/1010/attachments?filename=plan.png')).body.results).toMatchObject(
    [{ id: 'att4001', fileId: 'f-1' }],
  );
  expect((await ada.get('/wiki/api/v2/attachments')).body.results).toHaveLength(1);
  expect((await ada.get('/wiki/api/v2/attachments/att4001')).body).toMatchObject({ pageId: '1010' });
  expect((await confluence.as(null).get('/wiki/api/v2/attachments/att4001')).status).toBe(404);
});

test.each([
  'blogposts',
  'spaces/100/blogposts',
  'pages/1010/likes/users',
  'tasks',
  'spaces/100/labels',
  'spaces/100/content/labels',
  'spaces/100/properties',
])('%s is an empty list', async (path) => {
  expect((await confluence.as('ada').get(`/wiki/api/v2/${path}`)).body.results).toEqual([]);
});

test('templates and likes are none', async () => {
  for (const kind of ['page', 'blueprint']) {
    expect((await confluence.as('ada').get(`/wiki/rest/api/template/${kind}`)).body.results).toEqual([]);
  }
  expect((await confluence.as('ada').get('/wiki/api/v2/pages/1010/likes/count')).body).toEqual({ count: 0 });
});

test('ids are told what they are, unless they hide', async () => {
  const ask = (who: string) =>
    confluence
      .as(who)
      .post('/wiki/api/v2/content/convert-ids-to-types', { contentIds: ['1003', '1010', '4001', '9'] });
  expect((await ask('ada')).body.results).toEqual({ '1003': 'page', '1010': 'page', '4001': 'attachment' });
  expect((await ask('ben')).body.results).toEqual({ '1010': 'page', '4001': 'attachment' });
});

test('a body is converted for reading', async () => {
  const ada = confluence.as('ada');
  const started = await ada.post(
    '/wiki/rest/api/contentbody/convert/async/export_view',
    written(adf('Hi & bye')),
  );
  const { asyncId } = started.body as unknown as { readonly asyncId: string };
  expect((await ada.get(`/wiki/rest/api/contentbody/convert/async/${asyncId}`)).body).toMatchObject({
    status: 'COMPLETED',
    value: '<p>Hi &amp; bye</p>',
  });
  expect((await ada.get('/wiki/rest/api/contentbody/convert/async/no')).status).toBe(404);
});

test('a new space begins with a home page and is its maker’s alone', async () => {
  const made = await confluence.as('ben').post('/wiki/api/v2/spaces', {
    name: 'Fresh start',
    key: 'NEW',
    description: { value: 'Why', representation: 'plain' },
  });
  expect(made).toMatchObject({ status: 201, body: { key: 'NEW', name: 'Fresh start' } });
  expect(
    (await confluence.as('ben').post('/wiki/api/v2/pages', { spaceId: made.body.id, title: 'First' })).status,
  ).toBe(200);
  expect((await confluence.as('ada').get(`/wiki/api/v2/spaces/${made.body.id}`)).status).toBe(404);
  expect((await confluence.as('ada').post('/wiki/api/v2/spaces', { name: 'Other', key: 'new' })).status).toBe(
    400,
  );
});

test('a page is put before, behind and below others', async () => {
  const move = (position: string, target: string) =>
    confluence.as('ada').put(`/wiki/rest/api/content/1011/move/${position}/${target}`);
  const children = async (id: string) =>
    (await confluence.as('ben').get(`/wiki/api/v2/pages/${id}/children`)).body.results.map(
      (child) => child.id,
    );
  await move('before', '1002');
  expect(await children('1001')).toEqual(['1011', '1002', '1010']);
  await move('after', '1010');
  expect(await children('1001')).toEqual(['1002', '1010', '1011']);
  await move('append', '1010');
  expect(await children('1010')).toEqual(['1011']);
  expect((await move('beside', '1010')).status).toBe(400);
});

test('an old version comes back as a new one', async () => {
  const ada = confluence.as('ada');
  await ada.put('/wiki/api/v2/pages/1010', {
    id: '1010',
    status: 'current',
    title: 'Plan B',
    body: written(adf('Two')),
    version: { number: 2 },
  });
  const restore = (versionNumber: number) =>
    ada.post('/wiki/rest/api/content/1010/version', {
      operationKey: 'restore',
      params: { versionNumber, message: 'Back', restoreTitle: true },
    });
  expect((await restore(1)).body).toMatchObject({ number: 3, message: 'Back' });
  const page = await ada.get('/wiki/api/v2/pages/1010?body-format=atlas_doc_format');
  expect(page.body).toMatchObject({
    title: 'Plan',
    body: { atlas_doc_format: { value: JSON.stringify(adf('About Plan')) } },
  });
  expect((await restore(9)).status).toBe(400);
});
