import { answerGuess } from '../../../dev/confluence/refusals';
import { aConfluence, type TestConfluence, written } from './a-confluence';
import { adf, aWorld } from './a-world';

let confluence: TestConfluence;
beforeEach(() => {
  confluence = aConfluence(aWorld());
});

const spec = { spaceId: '100', title: 'Checkout - Product Spec', body: written(adf('Hello')) };
const pages = '/wiki/api/v2/pages';

test('a page comes below the home page and is read back as it was written', async () => {
  const created = await confluence.as('ada').post(pages, spec);
  expect(created.status).toBe(200);
  expect(created.body).toMatchObject({
    spaceId: '100',
    parentId: '1001',
    status: 'current',
    version: { number: 1 },
  });
  const read = await confluence.as('ada').get(`${pages}/${created.body.id}?body-format=atlas_doc_format`);
  expect(read.body.body['atlas_doc_format']).toEqual(spec.body);
  expect(confluence.events()).toMatchObject([
    {
      type: 'avi:confluence:created:page',
      payload: { atlassianId: 'ada', content: { id: created.body.id, space: { id: 100, key: 'DOC' } } },
    },
  ]);
});

test('its links lead to it', async () => {
  const { body } = await confluence.as('ada').post(pages, { ...spec, title: 'A & B / ü' });
  expect(body._links).toMatchObject({
    base: 'http://site.test/wiki',
    webui: `/spaces/DOC/pages/${body.id}/A+%26+B+%2F+%C3%BC`,
  });
});

test('the body may stand under the name of its representation', async () => {
  const { status } = await confluence
    .as('ada')
    .post(pages, { ...spec, body: { atlas_doc_format: spec.body } });
  expect(status).toBe(200);
});

test('storage format is read as the editor’s document, people with their names', async () => {
  const write = (title: string, value: string) =>
    confluence.as('ada').post(pages, { ...spec, title, body: { representation: 'storage', value } });
  const created = await write(
    'Simple',
    '<h2>Why</h2><p>It is <strong>fast</strong> &amp; small.</p><ul><li>One</li></ul>',
  );
  const read = await confluence.as('ada').get(`${pages}/${created.body.id}?body-format=storage`);
  expect(read.body.body['storage']?.value).toBe(
    '<h2>Why</h2><p>It is <strong>fast</strong> &amp; small.</p><ul><li><p>One</p></li></ul>',
  );
  const macro = await write(
    'Macro',
    '<ac:structured-macro ac:name="toc" /><p><ac:link><ri:user ri:account-id="ben" /></ac:link></p>',
  );
  const { body } = await confluence.as('ada').get(`${pages}/${macro.body.id}?body-format=atlas_doc_format`);
  expect(JSON.parse(body.body['atlas_doc_format']?.value ?? '')).toMatchObject({
    content: [
      { type: 'extension', attrs: { extensionKey: 'toc' } },
      { content: [{ type: 'mention', attrs: { id: 'ben', text: '@ben' } }] },
    ],
  });
  expect((await write('Broken', '<p>')).status).toBe(400);
});

test.each<{ rule: string; given: object; status: number }>([
  { rule: 'no space', given: { spaceId: undefined }, status: 400 },
  { rule: 'a space that is not there', given: { spaceId: '999' }, status: 404 },
  { rule: 'a space that hides from the writer', given: { spaceId: '200' }, status: 404 },
  { rule: 'no title', given: { title: ' ' }, status: 400 },
  { rule: 'a title of 256 characters', given: { title: 'x'.repeat(256) }, status: 400 },
  { rule: 'a title with half a character', given: { title: 'x\ud800' }, status: 400 },
  { rule: 'a title with NUL', given: { title: 'x\0y' }, status: 400 },
  { rule: 'a title in use, whatever its case', given: { title: 'release NOTES' }, status: 400 },
  { rule: 'a parent in another space', given: { parentId: '2001' }, status: 404 },
  { rule: 'a parent that is not there', given: { parentId: '999' }, status: 404 },
  {
    rule: 'text that is no JSON',
    given: { body: { representation: 'atlas_doc_format', value: 'hello' } },
    status: 400,
  },
  {
    rule: 'a document outside the schema',
    given: { body: written({ version: 1, type: 'doc', content: [{ type: 'hologram' }] }) },
    status: 400,
  },
  { rule: 'a body over 5 MB', given: { body: written(adf('x'.repeat(5 * 1024 * 1024))) }, status: 413 },
  { rule: 'wiki markup', given: { body: { representation: 'wiki', value: 'h1. Hi' } }, status: 501 },
])('refused: $rule', async ({ given, status }) => {
  const answer = await confluence.as('ada').post(pages, { ...spec, ...given });
  expect(answer.status).toBe(status);
  expect(answer.body.errors).toEqual([expect.objectContaining({ status })]);
  expect(confluence.events()).toEqual([]);
});

test('a taken title is answered with the other likely status when the site is told so', async () => {
  answerGuess(confluence.context, 'title-taken', true);
  const { status, body } = await confluence.as('ada').post(pages, { ...spec, title: 'Release notes' });
  expect({ status, code: body.errors[0]?.code }).toEqual({ status: 409, code: 'CONFLICT' });
});

test('who only reads a space creates nothing there; who has no licence reads nothing', async () => {
  expect((await confluence.as('rea').post(pages, spec)).status).toBe(403);
  expect((await confluence.as(null).post(pages, spec)).status).toBe(404);
  expect((await confluence.as('jon').get(`${pages}/1002`)).status).toBe(403);
});

test('the app needs the scope as well as the permission', async () => {
  expect((await confluence.app('app').post(pages, spec)).status).toBe(401);
  expect((await confluence.app('app', 'write:page:confluence').post(pages, spec)).status).toBe(200);
  expect(
    (await confluence.app('user:rea', 'write:page:confluence').post(pages, { ...spec, title: 'x' })).status,
  ).toBe(403);
});

test('a draft may go without a title and shows itself to its author alone', async () => {
  const { body } = await confluence.as('ada').post(pages, { spaceId: '100', status: 'draft' });
  expect((await confluence.as('ada').get(`${pages}/${body.id}?get-draft=true`)).status).toBe(200);
  expect((await confluence.as('ada').get(`${pages}/${body.id}`)).status).toBe(404);
  expect((await confluence.as('ben').get(`${pages}/${body.id}?get-draft=true`)).status).toBe(404);
});

test('a private page is readable by its author alone', async () => {
  const { body } = await confluence.as('ada').post(`${pages}?private=true`, spec);
  expect((await confluence.as('ada').get(`${pages}/${body.id}`)).status).toBe(200);
  expect((await confluence.as('ben').get(`${pages}/${body.id}`)).status).toBe(404);
});

test('what is below a restricted page hides with it', async () => {
  expect((await confluence.as('ada').get(`${pages}/1004`)).status).toBe(200);
  expect((await confluence.as('ben').get(`${pages}/1004`)).status).toBe(404);
});
