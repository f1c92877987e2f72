import fc from 'fast-check';
import { replacePropertyAliases } from '../../../dev/confluence/cql/property-aliases';
import { aConfluence, type TestConfluence, written } from './a-confluence';
import { adf, aPage, aWorld, START } from './a-world';

const DAY = 86_400_000;

let confluence: TestConfluence;
beforeAll(() => {
  confluence = aConfluence(
    aWorld(
      aPage('1010', 'Checkout - Product Spec', {
        labels: ['spec', 'checkout'],
        body: adf('Customers pay by card.', 'Größe und 決済'),
        properties: [{ id: '1', key: 'lockstep.page', value: { issueId: '10001', v: 1 } }],
      }),
      aPage('1011', 'Payments "beta"', {
        parentId: '1010',
        authorId: 'ben',
        createdAt: START + DAY,
        body: adf('Paying with a voucher'),
      }),
    ),
  );
});

async function found(cql: string, who = 'ada'): Promise<readonly string[]> {
  const { status, body } = await confluence
    .as(who)
    .get(`/wiki/rest/api/search?cql=${encodeURIComponent(cql)}`);
  expect({ cql, status }).toEqual({ cql, status: 200 });
  return body.results.map(({ content }) => content.id);
}

test.each<{ cql: string; expected: readonly string[] }>([
  { cql: 'title = "release NOTES"', expected: ['1002'] },
  { cql: 'title ~ "spec checkout" order by id', expected: ['1010'] },
  { cql: 'text ~ "pay" order by id', expected: ['1010', '1011'] },
  { cql: 'text ~ "\\"pay by card\\""', expected: ['1010'] },
  { cql: 'text ~ "vouch*"', expected: ['1011'] },
  { cql: 'siteSearch ~ "grosse OR"', expected: [] },
  { cql: 'text ~ "groesse"', expected: [] },
  { cql: 'text ~ "größe"', expected: ['1010'] },
  { cql: 'text ~ "..."', expected: [] },
  { cql: 'label = "spec" and label in (checkout, other)', expected: ['1010'] },
  { cql: 'label != spec and parent = 1001 order by id', expected: ['1002', '1003'] },
  { cql: 'ancestor = 1001 and not (id in (1002, 1003, 1004)) order by id desc', expected: ['1011', '1010'] },
  { cql: 'space = doc and creator = ben', expected: ['1011'] },
  { cql: 'space.key in ("DOC", "HID") and contributor = currentUser() and title ~ spec', expected: ['1010'] },
  { cql: 'type = blogpost or type = page and id = 1002', expected: ['1002'] },
  { cql: 'created > "2026-01-05"', expected: ['1011'] },
  { cql: 'created = 2026-01-05 and title ~ notes', expected: ['1002'] },
  { cql: 'created >= startOfDay() and lastmodified <= now("-1h")', expected: ['1011'] },
  { cql: 'created >= startOfDay("-1d") and id = 1010', expected: ['1010'] },
  { cql: 'content.property[lockstep.page].issueId = "10001"', expected: ['1010'] },
  { cql: 'content.property[lockstep.page].v > 0', expected: ['1010'] },
  { cql: 'space.title ~ "space d" and title !~ "spec" and parent = 1010', expected: ['1011'] },
])('$cql', async ({ cql, expected }) => {
  expect(await found(cql)).toEqual(expected);
});

test('a field that the app added reads its property', async () => {
  expect((await confluence.as('ada').get('/wiki/rest/api/search?cql=lockstepIssue%3D10001')).status).toBe(
    400,
  );
  replacePropertyAliases(confluence.context.db, [
    { product: 'confluence', propertyKey: 'lockstep.page', path: 'issueId', alias: 'lockstepIssue' },
  ]);
  expect(await found('lockstepIssue = 10001')).toEqual(['1010']);
  expect(await found('lockstepissue in (1, 2)')).toEqual([]);
});

test('nobody finds what they may not read', async () => {
  expect(await found('title = Salaries or title = "Bonus plan" order by id', 'ada')).toEqual([
    '1003',
    '1004',
  ]);
  expect(await found('title = Salaries or title = "Bonus plan"', 'ben')).toEqual([]);
  expect(await found('space = HID', 'ben')).toEqual(['2001']);
  expect(await found('space = HID', 'rea')).toEqual([]);
});

test.each<{ cql: string; at: number }>([
  { cql: 'title =', at: 8 },
  { cql: 'titel = x', at: 1 },
  { cql: 'constructor = x', at: 1 },
  { cql: 'id = constructor()', at: 6 },
  { cql: 'created > toString()', at: 11 },
  { cql: 'title = "open', at: 9 },
  { cql: 'title ! x', at: 7 },
  { cql: 'type < page', at: 6 },
  { cql: 'created = yesterday', at: 11 },
  { cql: 'created > now("-1x")', at: 11 },
  { cql: 'id = abc', at: 6 },
  { cql: '(id = 1', at: 8 },
  { cql: 'id = 1 id = 2', at: 8 },
  { cql: 'id = 1 order by weight', at: 17 },
  { cql: 'type = hologram', at: 8 },
])('refused with its place: $cql', async ({ cql, at }) => {
  const { status, body } = await confluence
    .as('ada')
    .get(`/wiki/rest/api/search?cql=${encodeURIComponent(cql)}`);
  expect(status).toBe(400);
  expect(body.message).toContain(`at character ${String(at)})`);
});

test('results come in pages that links lead through', async () => {
  const seen: string[] = [];
  let path: string | undefined = '/rest/api/search?cql=space%3DDOC%20order%20by%20id&limit=2';
  while (path !== undefined && seen.length < 20) {
    const { body } = await confluence.as('ada').get(`/wiki${path}`);
    expect(body.totalSize).toBe(6);
    seen.push(...body.results.map(({ content }) => content.id));
    path = body._links.next;
  }
  expect(seen).toEqual(['1001', '1002', '1003', '1004', '1010', '1011']);
});

test('content comes with what expand asks for', async () => {
  const expand =
    'space,version,history,ancestors,metadata.labels,metadata.properties.lockstep.page,body.atlas_doc_format';
  const { body } = await confluence
    .as('ada')
    .get(`/wiki/rest/api/content/search?cql=id%3D1010&expand=${expand}`);
  expect(body.results[0]).toMatchObject({
    space: { id: 100, key: 'DOC' },
    version: { number: 1, by: { accountId: 'ada' } },
    history: { createdBy: { accountId: 'ada' } },
    ancestors: [{ id: '1001' }],
    metadata: { labels: { size: 2 }, properties: { 'lockstep.page': { value: { issueId: '10001' } } } },
    body: { atlas_doc_format: { representation: 'atlas_doc_format' } },
  });
});

test('search sees a change only when the index has caught up', async () => {
  const site = aConfluence(aWorld());
  site.context.lag.searchMs = 2000;
  const search = async () =>
    (await site.as('ada').get('/wiki/rest/api/search?cql=title%20~%20fresh')).body.results.map(
      ({ title }) => title,
    );
  await site
    .as('ada')
    .post('/wiki/api/v2/pages', { spaceId: '100', title: 'Fresh news', body: written(adf('Now')) });
  expect(await search()).toEqual([]);
  site.advance(2000);
  expect(await search()).toEqual(['Fresh news']);
});

test('whatever is typed, the answer is a result or a refusal', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'title',
      'text',
      'space',
      'id',
      'label',
      'created',
      '=',
      '~',
      '!=',
      '(',
      ')',
      'and',
      'or',
      'not',
      'in',
      '"',
      "'",
      '*',
      'now()',
      ',',
      'order by',
      '[',
      'content.property[a].b',
    ),
    fc.string({ maxLength: 6 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const { status } = await confluence
        .as('ada')
        .get(`/wiki/rest/api/search?cql=${encodeURIComponent(pieces.join(' '))}`);
      expect([200, 400]).toContain(status);
    }),
    { numRuns: 300 },
  );
});

test('long queries are answered', async () => {
  expect(await found(Array.from({ length: 1200 }, () => 'id = 1002').join(' or '))).toEqual(['1002']);
  expect(
    await found(`id in (${Array.from({ length: 1200 }, (_, id) => id).join(', ')}) order by id`),
  ).toEqual(['1001', '1002', '1003', '1004', '1010', '1011']);
});
