import { aConfluence, type TestConfluence } from './a-confluence';
import { aGrant, aPage, aSpace, aWorld } from './a-world';

let confluence: TestConfluence;
beforeEach(() => {
  const world = aWorld(
    aPage('1010', 'Plan'),
    aPage('1011', 'Chapter', { parentId: '1010' }),
    aPage('3001', 'Other home', { spaceId: '300', parentId: null }),
    aPage('3002', 'Release notes', { spaceId: '300', parentId: '3001' }),
  );
  const other = aSpace('300', 'OTH', '3001', [
    aGrant('team', 'read', 'space'),
    aGrant('chiefs', 'create', 'page'),
  ]);
  confluence = aConfluence({
    ...world,
    confluence: { ...world.confluence, spaces: [...world.confluence.spaces, other] },
  });
});

const move = (who: string, pageId: string, target: string) =>
  confluence.as(who).put(`/wiki/rest/api/content/${pageId}/move/append/${target}`);
const read = async (pageId: string) => (await confluence.as('ada').get(`/wiki/api/v2/pages/${pageId}`)).body;

test('a page moves to another space with what stands below it, and says where it was', async () => {
  expect((await move('ada', '1010', '3001')).status).toBe(200);
  expect(await read('1010')).toMatchObject({ spaceId: '300', parentId: '3001' });
  expect(await read('1011')).toMatchObject({ spaceId: '300', parentId: '1010' });
  expect(confluence.events()).toMatchObject([
    {
      type: 'avi:confluence:moved:page',
      payload: { content: { space: { key: 'OTH' } }, prevContent: { space: { key: 'DOC' } } },
    },
  ]);
});

test('a title that is taken over there stops the move', async () => {
  expect((await move('ada', '1002', '3001')).status).toBe(400);
  expect(await read('1002')).toMatchObject({ spaceId: '100' });
});

test('who may not write over there does not move a page there', async () => {
  expect((await move('ben', '1010', '3001')).status).toBe(403);
});

test('a page is not moved below itself', async () => {
  expect((await move('ada', '1010', '1011')).status).toBe(400);
});
