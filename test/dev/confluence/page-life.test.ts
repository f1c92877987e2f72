import { aConfluence, type TestConfluence, written } from './a-confluence';
import { adf, aPage, aWorld } from './a-world';
import { followOther } from '../../../dev/confluence/habits';

let confluence: TestConfluence;
beforeEach(() => {
  confluence = aConfluence(
    aWorld(
      aPage('1010', 'Plan'),
      aPage('1011', 'Chapter', { parentId: '1010' }),
      aPage('1012', 'Part', { parentId: '1011' }),
    ),
  );
});

const pages = '/wiki/api/v2/pages';
const next = (number: number, change: object = {}) => ({
  id: '1010',
  status: 'current',
  title: 'Plan',
  body: written(adf('Second')),
  version: { number, message: 'why' },
  ...change,
});
const types = () => confluence.events().map(({ type }) => type);

test('an update is a new version, and the old one stays readable', async () => {
  expect((await confluence.as('ben').put(`${pages}/1010`, next(2))).body.version).toMatchObject({
    number: 2,
    message: 'why',
    authorId: 'ben',
  });
  const old = await confluence.as('ada').get(`${pages}/1010?version=1&body-format=atlas_doc_format`);
  expect(old.body).toMatchObject({ status: 'historical', version: { number: 1 } });
  expect(old.body.body['atlas_doc_format']?.value).toBe(JSON.stringify(adf('About Plan')));
  const versions = await confluence.as('ada').get(`${pages}/1010/versions?body-format=atlas_doc_format`);
  expect(versions.body.results).toMatchObject([{ number: 2 }, { number: 1, page: { title: 'Plan' } }]);
  expect((await confluence.as('ada').get(`${pages}/1010/versions/1`)).body).toMatchObject({
    number: 1,
    nextVersion: 2,
  });
  expect(types()).toEqual(['avi:confluence:updated:page']);
});

test('of two writers with the same version the second is told the number', async () => {
  await confluence.as('ben').put(`${pages}/1010`, next(2));
  const late = await confluence.as('ada').put(`${pages}/1010`, next(2));
  expect(late.status).toBe(409);
  expect(late.body.errors[0]?.title).toBe(
    'Version must be incremented when updating a page. Current Version: [2]. Provided version: [2]',
  );
});

test.each<{ rule: string; given: object; status: number }>([
  { rule: 'no version', given: { version: undefined }, status: 400 },
  { rule: 'no body', given: { body: undefined }, status: 400 },
  { rule: 'no status', given: { status: undefined }, status: 400 },
  { rule: 'the id of another page', given: { id: '1002' }, status: 400 },
  { rule: 'another space', given: { spaceId: '200' }, status: 400 },
  { rule: 'a skipped version', given: { version: { number: 3 } }, status: 409 },
  { rule: 'a title in use', given: { title: 'Release notes' }, status: 400 },
  { rule: 'a parent below itself', given: { parentId: '1012' }, status: 400 },
])('update refused: $rule', async ({ given, status }) => {
  expect((await confluence.as('ada').put(`${pages}/1010`, next(2, given))).status).toBe(status);
  expect((await confluence.as('ada').get(`${pages}/1010`)).body.version.number).toBe(1);
});

test('who may read but not edit is refused; who may not read finds nothing', async () => {
  expect((await confluence.as('rea').put(`${pages}/1010`, next(2))).status).toBe(403);
  expect((await confluence.as('ben').put(`${pages}/1003`, next(2, { id: '1003' }))).status).toBe(404);
});

test('blocks that nobody knows survive the update of the page that holds them', async () => {
  const odd = { type: 'hologram', attrs: { beam: 3 } };
  const before = { version: 1 as const, type: 'doc' as const, content: [odd, ...adf('Old').content] };
  confluence = aConfluence(aWorld(aPage('1020', 'Odd', { body: before })), 'service');
  const update = (content: readonly object[], number: number) =>
    confluence
      .as('ada')
      .put(
        `${pages}/1020`,
        next(number, { id: '1020', title: 'Odd', body: written({ version: 1, type: 'doc', content }) }),
      );
  expect((await update([...adf('New').content, odd], 2)).status).toBe(200);
  expect((await update([{ type: 'hologram', attrs: { beam: 4 } }], 3)).status).toBe(400);
});

test('a page moves with what is below it', async () => {
  await confluence
    .as('ada')
    .put(`${pages}/1011`, next(2, { id: '1011', title: 'Chapter', parentId: '1002' }));
  expect(
    (await confluence.as('ada').get(`${pages}/1012/ancestors`)).body.results.map(({ id }) => id),
  ).toEqual(['1001', '1002', '1011']);
  expect(types()).toEqual(['avi:confluence:moved:page', 'avi:confluence:updated:page']);
});

test('the title alone can change', async () => {
  const answer = await confluence
    .as('ada')
    .put(`${pages}/1010/title`, { status: 'current', title: 'Better plan' });
  expect(answer.body).toMatchObject({ title: 'Better plan', version: { number: 2 } });
});

test('a page goes to the trash, comes back as it was, and goes for good', async () => {
  expect((await confluence.as('ada').delete(`${pages}/1010?purge=true`)).status).toBe(400);
  expect((await confluence.as('ada').delete(`${pages}/1010`)).status).toBe(204);
  expect((await confluence.as('ada').get(`${pages}/1010`)).body.status).toBe('trashed');
  expect((await confluence.as('ada').get(`${pages}?id=1010`)).body.results).toEqual([]);
  expect((await confluence.as('ada').put(`${pages}/1010`, next(2))).body).toMatchObject({
    status: 'current',
    version: { number: 1 },
  });
  await confluence.as('ada').delete(`${pages}/1010`);
  expect((await confluence.as('ben').delete(`${pages}/1010?purge=true`)).status).toBe(403);
  expect((await confluence.as('ada').delete(`${pages}/1010?purge=true`)).status).toBe(204);
  expect((await confluence.as('ada').get(`${pages}/1010`)).status).toBe(404);
  expect(types()).toEqual(
    ['trashed', 'restored', 'trashed', 'deleted'].map((event) => `avi:confluence:${event}:page`),
  );
});

test('a page in the trash lends its title, and does not come back while it is used', async () => {
  const ada = confluence.as('ada');
  await ada.delete(`${pages}/1010`);
  const again = { spaceId: '100', title: 'Plan', status: 'current', body: written(adf('New')) };
  const made = await ada.post(pages, again);
  expect(made.status).toBe(200);
  expect((await ada.put(`${pages}/1010`, next(2))).status).toBe(400);
  await ada.delete(`${pages}/${made.body.id}`);
  expect((await ada.put(`${pages}/1010`, next(2))).status).toBe(200);
});

test('or its title stays taken until it is purged: nothing says which', async () => {
  const ada = confluence.as('ada');
  followOther(confluence.context, 'trash-frees-title', true);
  await ada.delete(`${pages}/1010`);
  const again = { spaceId: '100', title: 'Plan', status: 'current', body: written(adf('New')) };
  expect((await ada.post(pages, again)).status).toBe(400);
  await ada.delete(`${pages}/1010?purge=true`);
  expect((await ada.post(pages, again)).status).toBe(200);
});

describe('archiving', () => {
  const archive = (...ids: readonly number[]) =>
    confluence.as('ada').post('/wiki/rest/api/content/archive', { pages: ids.map((id) => ({ id })) });

  test('is a long task after which the page is read, and not edited', async () => {
    const ada = confluence.as('ada');
    const begun = await archive(1010);
    expect(begun.status).toBe(202);
    expect((await ada.get(`/wiki/rest/api/longtask/${begun.body.id}`)).body).toMatchObject({
      finished: true,
      successful: true,
    });
    expect((await ada.get(`${pages}/1010`)).body.status).toBe('archived');
    expect((await ada.put(`${pages}/1010`, next(2))).status).toBe(400);
    expect((await ada.get('/wiki/rest/api/search?cql=title=Plan')).body.results).toEqual([]);
    expect((await confluence.as('ben').get(`/wiki/rest/api/longtask/${begun.body.id}`)).status).toBe(404);
    expect(types()).toEqual(['avi:confluence:archived:page']);
  });

  test('leaves what stands below in the tree, one level up', async () => {
    await archive(1010);
    expect((await confluence.as('ada').get(`${pages}/1011`)).body).toMatchObject({ parentId: '1001' });
  });

  test('ends where somebody restores the page', async () => {
    await archive(1010);
    expect((await confluence.as('rea').post('/wiki/__ui/pages/1010/unarchive')).status).toBe(403);
    expect((await confluence.as('ada').post('/wiki/__ui/pages/1010/unarchive')).status).toBe(204);
    expect((await confluence.as('ada').put(`${pages}/1010`, next(2))).status).toBe(200);
    expect(types()).toEqual(
      ['archived', 'unarchived', 'updated'].map((event) => `avi:confluence:${event}:page`),
    );
  });

  test.each([
    { rule: 'the home page', pages: [{ id: 1001 }], status: 400 },
    { rule: 'a page that is not there', pages: [{ id: 99 }], status: 404 },
    { rule: 'nothing', pages: [], status: 400 },
    { rule: 'something without an id', pages: [{}], status: 400 },
  ])('refuses $rule', async ({ pages: asked, status }) => {
    const answer = await confluence.as('ada').post('/wiki/rest/api/content/archive', { pages: asked });
    expect(answer.status).toBe(status);
  });

  test('needs the permission of its own', async () => {
    const answer = await confluence
      .as('rea')
      .post('/wiki/rest/api/content/archive', { pages: [{ id: 1010 }] });
    expect(answer.status).toBe(403);
  });
});

test('what was below a deleted page moves up', async () => {
  await confluence.as('ada').delete(`${pages}/1010`);
  expect((await confluence.as('ada').get(`${pages}/1011`)).body).toMatchObject({ parentId: '1001' });
});

test('a draft is published as version 1 and only then tells of itself', async () => {
  const { body } = await confluence.as('ada').post(pages, { spaceId: '100', status: 'draft', title: 'Idea' });
  const publish = next(1, { id: body.id, title: 'Idea' });
  expect(
    (await confluence.as('ada').put(`${pages}/${body.id}`, { ...publish, status: 'draft' })).body.status,
  ).toBe('draft');
  expect(types()).toEqual([]);
  expect((await confluence.as('ada').put(`${pages}/${body.id}`, publish)).body).toMatchObject({
    status: 'current',
    version: { number: 1 },
  });
  expect(types()).toEqual(['avi:confluence:created:page']);
});

test('the tree is read level by level, without what hides', async () => {
  const ids = async (path: string, who = 'ben') =>
    (await confluence.as(who).get(`${pages}/${path}`)).body.results.map(({ id }) => id);
  expect(await ids('1001/children')).toEqual(['1002', '1010']);
  expect(await ids('1001/direct-children?sort=-child-position')).toEqual(['1010', '1002']);
  expect(await ids('1001/descendants')).toEqual(['1002', '1010', '1011']);
  expect(await ids('1001/descendants?depth=5', 'ada')).toEqual([
    '1002',
    '1003',
    '1010',
    '1004',
    '1011',
    '1012',
  ]);
});

test('lists come in pages that a cursor leads through', async () => {
  const seen: string[] = [];
  let path: string | undefined = `${pages}?space-id=100&limit=2&sort=-title`;
  while (path !== undefined && seen.length < 20) {
    const { body, headers } = await confluence.as('ada').get(path);
    seen.push(...body.results.map(({ title }) => title));
    path = body._links.next;
    expect(headers['link']?.includes('rel="next"')).toBe(path !== undefined);
  }
  expect(seen).toEqual(['Salaries', 'Release notes', 'Plan', 'Part', 'Home', 'Chapter', 'Bonus plan']);
});

test.each(['limit=0', 'limit=251', 'limit=x', 'id=abc', 'sort=weight', 'cursor=junk', 'body-format=view'])(
  'a list refuses ?%s',
  async (query) => {
    expect((await confluence.as('ada').get(`${pages}?${query}`)).status).toBe(400);
  },
);

test('a page comes with the parts asked for', async () => {
  const { body } = await confluence
    .as('rea')
    .get(`${pages}/1002?include-labels=true&include-operations=true&include-versions=true`);
  expect(body).toMatchObject({
    labels: { results: [{ name: 'release', prefix: 'global' }], meta: { hasMore: false } },
    operations: { results: [{ operation: 'read', targetType: 'page' }] },
    versions: { results: [{ number: 1 }] },
  });
});

test('where reads may be stale, one after a write answers the version before, and none later', async () => {
  const ada = confluence.as('ada');
  await ada.put(`${pages}/1010`, next(2));
  const numbers = async () => {
    const read = await Promise.all([1, 2, 3, 4].map(() => ada.get(`${pages}/1010`)));
    return read.map(({ body }) => body.version.number);
  };
  expect(await numbers()).toEqual([2, 2, 2, 2]);
  confluence.context.lag.staleReadRate = 0.5;
  expect(await numbers()).toEqual([2, 1, 2, 1]);
  confluence.advance(60_000);
  expect(await numbers()).toEqual([2, 2, 2, 2]);
});
