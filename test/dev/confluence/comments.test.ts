import { aConfluence, type TestConfluence, written } from './a-confluence';
import { aComment, adf, aPage, aWorld } from './a-world';
import { followOther } from '../../../dev/confluence/habits';

const marked = (text: string, id: string) => ({
  type: 'text',
  text,
  marks: [{ type: 'annotation', attrs: { id, annotationType: 'inlineComment' } }],
});
const COMMENTED = {
  ...adf(),
  content: [
    {
      type: 'paragraph',
      content: [marked('Ship', 'm-1'), { type: 'text', text: ' it, then ship it again' }],
    },
  ],
} as ReturnType<typeof adf>;

let confluence: TestConfluence;
beforeEach(() => {
  confluence = aConfluence(
    aWorld(
      aPage('1010', 'Plan', {
        body: COMMENTED,
        comments: [
          aComment('3001', 'First'),
          aComment('3002', 'Answer', { parentCommentId: '3001', authorId: 'ada' }),
          aComment('3003', 'Why?', { inline: { markerRef: 'm-1', selection: 'Ship', resolved: false } }),
        ],
      }),
    ),
  );
});

const page = '/wiki/api/v2/pages/1010';

test('comments on the page are listed, their answers below them', async () => {
  const ada = confluence.as('ada');
  expect((await ada.get(`${page}/footer-comments?body-format=atlas_doc_format`)).body.results).toMatchObject([
    { id: '3001', title: 'Re: Plan', body: { atlas_doc_format: {} } },
  ]);
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

interface Body {
  readonly content: readonly {
    readonly content: readonly { readonly text: string; readonly marks?: unknown }[];
  }[];
}

const storedPage = async () => {
  const { body } = await confluence.as('ada').get(`${page}?body-format=atlas_doc_format`);
  return { body, doc: JSON.parse(body.body['atlas_doc_format']?.value ?? '') as Body };
};

const commentAt = async (index: number, textSelection = 'it', count = 2) =>
  confluence.as('ben').post('/wiki/api/v2/inline-comments', {
    pageId: '1010',
    body: written(adf('Which?')),
    inlineCommentProperties: {
      textSelection,
      textSelectionMatchCount: count,
      textSelectionMatchIndex: index,
    },
  });

const markerRef = (answer: { readonly body: unknown }) =>
  (answer.body as { readonly properties: { readonly inlineMarkerRef: string } }).properties.inlineMarkerRef;

const write = async (doc: unknown) => {
  const { body } = await storedPage();
  const version = { number: body.version.number + 1 };
  await confluence
    .as('ada')
    .put(page, { id: '1010', status: 'current', title: 'Plan', body: written(doc), version });
};

test('an inline comment marks its place in the body and makes no version', async () => {
  const made = await commentAt(1);
  const { body, doc } = await storedPage();
  expect(doc.content[0]?.content).toEqual([
    marked('Ship', 'm-1'),
    { type: 'text', text: ' it, then ship ' },
    marked('it', markerRef(made)),
    { type: 'text', text: ' again' },
  ]);
  expect(body.version.number).toBe(1);
});

test('or it makes a version: nothing says which', async () => {
  followOther(confluence.context, 'comment-makes-version', true);
  await commentAt(0);
  expect((await storedPage()).body.version.number).toBe(2);
});

test('what a comment leaves is what the next save leaves, to the byte', async () => {
  confluence = aConfluence(aWorld(aPage('1010', 'Plan', { body: COMMENTED })), 'service');
  await write(COMMENTED);
  await commentAt(1);
  const { doc } = await storedPage();
  await write(doc);
  expect(JSON.stringify((await storedPage()).doc)).toBe(JSON.stringify(doc));
});

test('a selection across styles is marked in each of its parts', async () => {
  const made = await commentAt(0, 'Ship it', 1);
  expect((await storedPage()).doc.content[0]?.content).toMatchObject([
    { text: 'Ship', marks: [{}, { attrs: { id: markerRef(made) } }] },
    { text: ' it', marks: [{ attrs: { id: markerRef(made) } }] },
    { text: ', then ship it again' },
  ]);
});

test('a place beyond the last one is refused', async () => {
  expect((await commentAt(2)).status).toBe(400);
});

test('a comment dangles once its words are gone, and stands again when they are back', async () => {
  const ada = confluence.as('ada');
  const status = async () => (await ada.get('/wiki/api/v2/inline-comments/3003')).body;
  await write(adf('Ship it, then ship it again'));
  expect(await status()).toMatchObject({ resolutionStatus: 'dangling' });
  expect((await ada.get(`${page}/inline-comments?resolution-status=dangling`)).body.results).toHaveLength(1);
  const one = '/wiki/api/v2/inline-comments/3003';
  expect((await ada.put(one, { version: { number: 2 }, resolved: true })).status).toBe(400);
  await write(COMMENTED);
  expect(await status()).toMatchObject({ resolutionStatus: 'open' });
});

test('a deleted comment takes its mark along, others keep theirs', async () => {
  const made = await commentAt(0);
  await confluence.as('ben').delete(`/wiki/api/v2/inline-comments/${made.body.id}`);
  expect((await storedPage()).doc.content[0]?.content).toMatchObject([
    marked('Ship', 'm-1'),
    { text: ' ' },
    { text: 'it' },
    { text: ', then ship it again' },
  ]);
});

test('who may comment settles what others said, but does not reword it', async () => {
  const ada = confluence.as('ada');
  const made = await commentAt(0);
  const one = `/wiki/api/v2/inline-comments/${made.body.id}`;
  expect((await ada.put(one, { version: { number: 2 }, body: written(adf('Other')) })).status).toBe(403);
  expect((await ada.put(one, { version: { number: 2 }, resolved: true })).body).toMatchObject({
    resolutionStatus: 'resolved',
  });
  expect((await ada.put(one, { version: { number: 3 }, resolved: false })).body).toMatchObject({
    resolutionStatus: 'reopened',
  });
  expect((await confluence.as('rea').put(one, { version: { number: 4 }, resolved: true })).status).toBe(403);
});

test('an inline comment is answered, resolved and deleted', async () => {
  const ben = confluence.as('ben');
  const one = '/wiki/api/v2/inline-comments/3003';
  await ben.post('/wiki/api/v2/inline-comments', {
    parentCommentId: '3003',
    body: written(adf('Because')),
  });
  expect((await ben.get(`${one}/children`)).body.results).toMatchObject([{ parentCommentId: '3003' }]);
  const resolved = await ben.put(one, { version: { number: 2 }, resolved: true });
  expect(resolved.body).toMatchObject({ resolutionStatus: 'resolved', resolutionLastModifierId: 'ben' });
  expect((await ben.get(`${one}/versions`)).body.results).toHaveLength(2);
  expect((await ben.get(`${one}/operations`)).status).toBe(200);
  expect((await ben.delete(one)).status).toBe(204);
  expect((await ben.get(one)).status).toBe(404);
  expect((await ben.get('/wiki/api/v2/footer-comments/3003')).status).toBe(404);
});

test('comments of the whole site hide with their pages', async () => {
  const list = async (who: string | null, kind: string) =>
    (await confluence.as(who).get(`/wiki/api/v2/${kind}-comments`)).body.results;
  expect(await list('rea', 'footer')).toHaveLength(2);
  expect(await list('rea', 'inline')).toHaveLength(1);
  expect(await list(null, 'footer')).toEqual([]);
  expect((await confluence.as('rea').get('/wiki/api/v2/inline-comments/3003')).body.id).toBe('3003');
  for (const one of ['footer-comments/3001', 'inline-comments/3003']) {
    expect((await confluence.as('rea').get(`/wiki/api/v2/${one}/likes/count`)).body).toEqual({ count: 0 });
  }
});

test('who may only read does not comment', async () => {
  const answer = await confluence
    .as('rea')
    .post('/wiki/api/v2/footer-comments', { pageId: '1010', body: written(adf('Hm')) });
  expect(answer.status).toBe(403);
});
