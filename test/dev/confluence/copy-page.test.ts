import { aConfluence, type TestConfluence } from './a-confluence';
import { adf, aPage, aWorld } from './a-world';

const marked = {
  ...adf(),
  content: [
    {
      type: 'paragraph',
      content: [
        {
          type: 'text',
          text: 'Said',
          marks: [{ type: 'annotation', attrs: { id: 'm-1', annotationType: 'inlineComment' } }],
        },
      ],
    },
  ],
};

let confluence: TestConfluence;
beforeEach(() => {
  confluence = aConfluence(
    aWorld(
      aPage('1010', 'Plan', {
        body: marked,
        labels: ['spec'],
        properties: [{ id: '1', key: 'lockstep.page', value: { pageId: '1010' } }],
        restrictions: { update: { userIds: ['ada', 'ben'], groupIds: [] } },
      }),
    ),
  );
});

const copy = (change: object, who = 'ada') =>
  confluence.as(who).post('/wiki/rest/api/content/1010/copy', {
    destination: { type: 'parent_page', value: '1002' },
    ...change,
  });

test('a copy is a page of its own with the text, without comments, and says where it is from', async () => {
  const made = await copy({ pageTitle: 'Plan B' });
  expect(made).toMatchObject({ status: 200, body: { type: 'page', title: 'Plan B' } });
  const { body } = await confluence
    .as('ada')
    .get(`/wiki/api/v2/pages/${made.body.id}?body-format=atlas_doc_format&include-properties=true`);
  expect(body).toMatchObject({ parentId: '1002', version: { number: 1 }, properties: { results: [] } });
  expect(body.body['atlas_doc_format']?.value).toBe(JSON.stringify(adf('Said')));
  expect(confluence.events()).toMatchObject([
    { type: 'avi:confluence:copied:page', payload: { originContentId: '1010' } },
  ]);
});

test('properties, labels and restrictions come along when they are asked for', async () => {
  const made = await copy({ copyProperties: true, copyLabels: true, copyPermissions: true });
  const { body } = await confluence
    .as('ada')
    .get(`/wiki/api/v2/pages/${made.body.id}?include-labels=true&include-properties=true`);
  expect(body).toMatchObject({
    title: 'Copy of Plan',
    labels: { results: [{ name: 'spec' }] },
    properties: { results: [{ key: 'lockstep.page', value: { pageId: '1010' } }] },
  });
  const restricted = await confluence.as('ada').get(`/wiki/rest/api/content/${made.body.id}/restriction`);
  expect(JSON.stringify(restricted.body)).toContain('ben');
});

test('a copy goes below the home page of a space, or over a page that is there', async () => {
  const inSpace = await copy({ destination: { type: 'space', value: 'DOC' }, pageTitle: 'One' });
  expect((await confluence.as('ada').get(`/wiki/api/v2/pages/${inSpace.body.id}`)).body).toMatchObject({
    parentId: '1001',
  });
  const over = await copy({ destination: { type: 'existing_page', value: '1002' }, pageTitle: 'Two' });
  expect(over.body.id).toBe('1002');
  expect((await confluence.as('ada').get('/wiki/api/v2/pages/1002')).body).toMatchObject({
    title: 'Two',
    version: { number: 2 },
  });
});

test.each([
  { rule: 'a title in use', given: { pageTitle: 'Release notes' }, who: 'ada', status: 400 },
  { rule: 'a reader', given: {}, who: 'rea', status: 403 },
  {
    rule: 'a parent that hides',
    given: { destination: { type: 'parent_page', value: '2001' } },
    who: 'ada',
    status: 404,
  },
  {
    rule: 'a place of another kind',
    given: { destination: { type: 'shelf', value: '1' } },
    who: 'ada',
    status: 400,
  },
  {
    rule: 'a space that is not there',
    given: { destination: { type: 'space', value: 'NO' } },
    who: 'ada',
    status: 404,
  },
])('copy refused: $rule', async ({ given, who, status }) => {
  expect((await copy(given, who)).status).toBe(status);
});

test('a copy may be given a text of its own', async () => {
  const made = await copy({ body: { storage: { representation: 'storage', value: '<p>Mine</p>' } } });
  const { body } = await confluence.as('ada').get(`/wiki/api/v2/pages/${made.body.id}?body-format=storage`);
  expect(body.body['storage']?.value).toBe('<p>Mine</p>');
});
