import { aConfluence, type TestConfluence, written } from './a-confluence';
import { adf, aPage, aWorld } from './a-world';

let confluence: TestConfluence;
beforeEach(() => {
  confluence = aConfluence(aWorld(aPage('1010', 'Plan')));
});

const pages = '/wiki/api/v2/pages';
const events = () =>
  confluence.events().map(({ type, payload }) => ({
    event: type.replace('avi:confluence:', '').replace(':page', ''),
    subType: (payload['content'] as { readonly subType?: string }).subType,
  }));
const write = (id: string, number: number, title: string) =>
  confluence.as('ada').put(`${pages}/${id}`, {
    id,
    status: 'current',
    title,
    body: written(adf(`Text ${String(number)}`)),
    version: { number },
  });

test('a live doc says that it was begun, started and changed, in words of its own', async () => {
  const { body } = await confluence
    .as('ada')
    .post(pages, { spaceId: '100', title: 'Live plan', subtype: 'live', body: written(adf('Now')) });
  expect(body).toMatchObject({ subtype: 'live', version: { number: 1 } });
  await write(body.id, 2, 'Live plan');
  await write(body.id, 3, 'Live plan');
  expect(events()).toEqual(
    ['initialized', 'started', 'snapshotted'].map((event) => ({ event, subType: 'live' })),
  );
  expect((await confluence.as('ada').get(`${pages}/${body.id}/versions`)).body.results).toHaveLength(3);
});

test('a page becomes a live doc and a page again, without a version', async () => {
  const convert = (subtype: string, who = 'ada') =>
    confluence.as(who).post('/wiki/__ui/pages/1010/convert', { subtype });
  expect((await convert('live', 'rea')).status).toBe(403);
  expect((await convert('live')).status).toBe(204);
  expect((await confluence.as('ada').get(`${pages}?subtype=live`)).body.results).toMatchObject([
    { id: '1010', subtype: 'live', version: { number: 1 } },
  ]);
  expect((await convert('live')).status).toBe(400);
  expect((await convert('page')).status).toBe(204);
  expect(events()).toEqual([
    { event: 'initialized', subType: 'live' },
    { event: 'published', subType: undefined },
  ]);
});

test('a page is converted to a page or a live doc, to nothing else', async () => {
  const answer = await confluence.as('ada').post('/wiki/__ui/pages/1010/convert', { subtype: 'whiteboard' });
  expect(answer.status).toBe(400);
});
