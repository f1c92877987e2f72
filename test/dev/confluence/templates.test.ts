import { followOther } from '../../../dev/confluence/habits';
import { aConfluence, type TestConfluence, written } from './a-confluence';
import { adf, aWorld } from './a-world';

let confluence: TestConfluence;
beforeEach(() => {
  const world = aWorld();
  const own = { description: '', labels: [], body: adf('{{issue.summary}}'), authorId: 'ada', createdAt: 0 };
  confluence = aConfluence({
    ...world,
    confluence: {
      ...world.confluence,
      templates: [
        { ...own, id: '5001', spaceId: '100', name: 'Brief' },
        { ...own, id: '5002', spaceId: '200', name: 'Hidden' },
        { ...own, id: '5003', spaceId: null, name: 'For all' },
      ],
    },
  });
});

const templates = '/wiki/rest/api/template';
const brief = (change: object = {}) => ({
  name: 'Notes',
  templateType: 'page',
  body: { storage: { value: '<p>Hello</p>', representation: 'storage' } },
  space: { key: 'DOC' },
  ...change,
});
const names = async (query: string, who = 'rea') =>
  (await confluence.as(who).get(`${templates}/page${query}`)).body.results.map(({ name }) => name);

test('a space has its templates, the site has its own', async () => {
  expect(await names('?spaceKey=DOC')).toEqual(['Brief']);
  expect(await names('')).toEqual(['For all']);
  expect((await confluence.as('rea').get(`${templates}/page?spaceKey=HID`)).status).toBe(403);
});

test('the body comes as storage when it is asked for', async () => {
  const plain = await confluence.as('rea').get(`${templates}/5001`);
  expect(plain.body).toMatchObject({ name: 'Brief', templateType: 'page', space: { key: 'DOC' } });
  expect(plain.body).not.toHaveProperty('body');
  const { body } = await confluence.as('rea').get(`${templates}/5001?expand=body`);
  expect(body.body).toEqual({
    storage: { value: '<p>{{issue.summary}}</p>', representation: 'storage' },
  });
});

test('or as ADF too: nothing says which', async () => {
  followOther(confluence.context, 'template-in-storage-alone', true);
  const { body } = await confluence.as('rea').get(`${templates}/5001?expand=body`);
  expect(body.body['atlas_doc_format']?.value).toBe(JSON.stringify(adf('{{issue.summary}}')));
});

test('a template of a space that hides hides with it', async () => {
  expect((await confluence.as('ben').get(`${templates}/5002`)).status).toBe(200);
  expect((await confluence.as('rea').get(`${templates}/5002`)).status).toBe(403);
});

test('space admins keep the templates of their space', async () => {
  const ada = confluence.as('ada');
  const made = await ada.post(templates, brief());
  expect(made).toMatchObject({ status: 200, body: { name: 'Notes' } });
  const { templateId } = made.body as unknown as { readonly templateId: string };
  const changed = await ada.put(templates, brief({ templateId, name: 'Better notes', space: null }));
  expect(changed.body).toMatchObject({ templateId, name: 'Better notes', space: { key: 'DOC' } });
  expect(await names('?spaceKey=DOC')).toEqual(['Better notes', 'Brief']);
  expect((await ada.delete(`${templates}/${templateId}`)).status).toBe(204);
  expect(await names('?spaceKey=DOC')).toEqual(['Brief']);
});

test.each([
  { rule: 'by somebody who only writes pages', who: 'ben', given: brief(), status: 403 },
  { rule: 'for the site, by a space admin', who: 'ada', given: brief({ space: null }), status: 403 },
  { rule: 'without a name', who: 'ada', given: brief({ name: ' ' }), status: 400 },
  { rule: 'of another type', who: 'ada', given: brief({ templateType: 'blogpost' }), status: 400 },
  { rule: 'without a body', who: 'ada', given: brief({ body: undefined }), status: 400 },
])('a template is not made $rule', async ({ who, given, status }) => {
  expect((await confluence.as(who).post(templates, given)).status).toBe(status);
});

test('a template is written as ADF too', async () => {
  const given = brief({ body: { atlas_doc_format: written(adf('As ADF')) } });
  const { status } = await confluence.as('ada').post(templates, given);
  expect(status).toBe(200);
});
