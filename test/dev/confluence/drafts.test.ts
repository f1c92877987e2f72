import { aConfluence, type TestClient, type TestConfluence, written } from './a-confluence';
import { adf, aPage, aWorld } from './a-world';

let confluence: TestConfluence;
beforeEach(() => {
  confluence = aConfluence(aWorld(aPage('1010', 'Plan', { body: adf('Published words') })));
});

const page = '/wiki/api/v2/pages/1010';
const save = (text: string, change: object = {}) => ({
  id: '1010',
  status: 'draft',
  title: 'Plan, better',
  body: written(adf(text)),
  version: { number: 1 },
  ...change,
});
const read = async (client: TestClient, query: string) => {
  const { status, body } = await client.get(`${page}?body-format=atlas_doc_format${query}`);
  if (status !== 200) return { status };
  return { status, shown: body.status, title: body.title, text: body.body['atlas_doc_format']?.value };
};
const textOf = (text: string): string => JSON.stringify(adf(text));

test('a draft stands beside the published page, which stays as it was', async () => {
  const ada = confluence.as('ada');
  const saved = await ada.put(page, save('My words'));
  expect(saved).toMatchObject({ status: 200, body: { status: 'draft', title: 'Plan, better' } });
  const published = { status: 200, shown: 'current', title: 'Plan', text: textOf('Published words') };
  const draft = { status: 200, shown: 'draft', title: 'Plan, better', text: textOf('My words') };
  expect(await read(ada, '')).toEqual(published);
  expect(await read(ada, '&get-draft=true')).toEqual(draft);
  expect(await read(ada, '&status=draft')).toEqual(draft);
  expect(confluence.events()).toEqual([]);
});

test('all who may edit the page share its draft; a reader does not learn of it', async () => {
  await confluence.as('ada').put(page, save('Ours'));
  expect((await read(confluence.as('ben'), '&get-draft=true')).text).toBe(textOf('Ours'));
  expect((await read(confluence.as('rea'), '&get-draft=true')).text).toBe(textOf('Published words'));
  expect((await read(confluence.as('rea'), '&status=draft')).status).toBe(404);
});

test('without a draft the page itself is given, or nothing to who wants a draft alone', async () => {
  const ada = confluence.as('ada');
  expect((await read(ada, '&get-draft=true')).shown).toBe('current');
  expect((await read(ada, '&status=draft')).status).toBe(404);
});

test('a new version keeps the draft that somebody has open', async () => {
  await confluence.as('ben').put(page, save('Half a thought'));
  const version = { number: 2 };
  await confluence.as('ada').put(page, save('News', { status: 'current', title: 'Plan', version }));
  expect((await read(confluence.as('ben'), '&get-draft=true')).text).toBe(textOf('Half a thought'));
  expect((await read(confluence.as('ben'), '')).text).toBe(textOf('News'));
});

test('a later save takes the place of the draft, and discarding it leaves the page', async () => {
  const ada = confluence.as('ada');
  await ada.put(page, save('First'));
  await ada.put(page, save('Second', { version: { number: 2 } }));
  expect((await read(ada, '&get-draft=true')).text).toBe(textOf('Second'));
  expect((await confluence.as('rea').delete(`${page}?draft=true`)).status).toBe(403);
  expect((await ada.delete(`${page}?draft=true`)).status).toBe(204);
  expect((await read(ada, '&get-draft=true')).text).toBe(textOf('Published words'));
  expect((await ada.delete(`${page}?draft=true`)).status).toBe(404);
});

test('a draft with a number from nowhere is refused', async () => {
  expect((await confluence.as('ada').put(page, save('x', { version: { number: 7 } }))).status).toBe(409);
});

test('an unpublished page is discarded as a draft, and only as one', async () => {
  const ada = confluence.as('ada');
  const { body } = await ada.post('/wiki/api/v2/pages', { spaceId: '100', status: 'draft', title: 'Idea' });
  const idea = `/wiki/api/v2/pages/${body.id}`;
  expect((await ada.delete(idea)).status).toBe(404);
  expect((await ada.delete(`${idea}?draft=true`)).status).toBe(204);
  expect((await ada.get(`${idea}?get-draft=true`)).status).toBe(404);
});

test('an inline comment made meanwhile marks the draft too, so that publishing does not lose it', async () => {
  const ada = confluence.as('ada');
  await ada.put(page, save('Published words, and more'));
  await confluence.as('ben').post('/wiki/api/v2/inline-comments', {
    pageId: '1010',
    body: written(adf('Which?')),
    inlineCommentProperties: {
      textSelection: 'words',
      textSelectionMatchCount: 1,
      textSelectionMatchIndex: 0,
    },
  });
  expect((await read(ada, '&get-draft=true')).text).toContain('"annotation"');
});

test('a purged page takes its draft along', async () => {
  const ada = confluence.as('ada');
  await ada.put(page, save('Gone soon'));
  await ada.delete(page);
  await ada.delete(`${page}?purge=true`);
  expect((await read(ada, '&get-draft=true')).status).toBe(404);
});

test('the editor learns from which version a draft was begun', async () => {
  await confluence.as('ben').put(page, save('Begun from the first'));
  const version = { number: 2 };
  await confluence.as('ada').put(page, save('News', { status: 'current', title: 'Plan', version }));
  await confluence.as('ben').put(page, save('Still from the first'));
  const answer = await confluence.as('ada').get('/wiki/__ui/pages/1010/draft');
  expect(answer.body).toEqual({ baseVersion: 1, authorId: 'ben' });
  expect((await confluence.as('rea').get('/wiki/__ui/pages/1010/draft')).status).toBe(404);
});
