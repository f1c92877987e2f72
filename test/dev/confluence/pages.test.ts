import { aConfluence, adfOf, type TestConfluence } from './a-confluence';

let confluence: TestConfluence;
beforeAll(async () => {
  confluence = await aConfluence();
});
afterAll(() => confluence.close());

test('a page is created below the home page and read back as it was stored', async () => {
  const created = await confluence.as('ada').post('/wiki/api/v2/pages', {
    spaceId: '100',
    title: 'Checkout - Product Spec',
    body: { representation: 'atlas_doc_format', value: adfOf('Hello') },
  });
  expect(created.status).toBe(200);
  expect(created.body).toMatchObject({ spaceId: '100', parentId: '1001', status: 'current', version: { number: 1 } });
  const read = await confluence.as('ada').get(`/wiki/api/v2/pages/${String(created.body.id)}?body-format=atlas_doc_format`);
  expect(read.body.body.atlas_doc_format.value).toBe(adfOf('Hello'));
});

test('spaces are listed for those who may see them', async () => {
  const forAda = await confluence.as('ada').get('/wiki/api/v2/spaces?keys=DOC,HID');
  expect(forAda.body.results.map((space: { key: string }) => space.key)).toEqual(['DOC']);
});
