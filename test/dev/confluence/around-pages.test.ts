import { aConfluence, type TestConfluence } from './a-confluence';
import { adf, aPage, aWorld } from './a-world';

let confluence: TestConfluence;
beforeEach(() => {
  confluence = aConfluence(
    aWorld(
      aPage('1010', 'Plan', {
        body: adf('Ship it, then ship it again'),
        properties: [{ id: '7', key: 'team', value: 'blue' }],
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
    expect(
      (await confluence.as('rea').get('/wiki/api/v2/labels?sort=-name')).body.results.map(
        (label) => label.name,
      ),
    ).toEqual(['spec', 'release', 'draft']);
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
    expect((await confluence.as('ada').get(`${content}/restriction`)).body.results).toHaveLength(2);
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
