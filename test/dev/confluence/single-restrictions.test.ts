import { aConfluence, type TestConfluence } from './a-confluence';
import { aPage, aWorld } from './a-world';

let confluence: TestConfluence;
beforeEach(() => {
  confluence = aConfluence(aWorld(aPage('1010', 'Plan')));
});

const path = (who: string, operation = 'read') =>
  `/wiki/rest/api/content/1010/restriction/byOperation/${operation}/${who}`;
const reads = async (who: string) => (await confluence.as(who).get('/wiki/api/v2/pages/1010')).status === 200;

test('people and groups are named one by one, and only they read the page then', async () => {
  const ada = confluence.as('ada');
  expect((await ada.put(path('user?accountId=ada'))).status).toBe(200);
  expect(await reads('ben')).toBe(false);
  expect((await ada.put(path('byGroupId/readers'))).status).toBe(200);
  expect([await reads('ben'), await reads('rea')]).toEqual([false, true]);
  expect((await ada.get(path('byGroupId/readers'))).status).toBe(200);
  expect((await ada.delete(path('byGroupId/readers'))).status).toBe(200);
  expect(await reads('rea')).toBe(false);
  expect((await ada.get(path('byGroupId/readers'))).status).toBe(404);
  expect(new Set(confluence.events().map(({ type }) => type))).toEqual(
    new Set(['avi:confluence:permissions_updated:page']),
  );
});

test('an open page names nobody, and is open again when its last name is gone', async () => {
  const ada = confluence.as('ada');
  expect((await ada.get(path('user?accountId=ada'))).status).toBe(404);
  await ada.put(path('user?accountId=ada'));
  await ada.delete(path('user?accountId=ada'));
  expect(await reads('ben')).toBe(true);
});

test.each([
  { rule: 'locking oneself out', who: 'ada', to: 'user?accountId=ben', status: 400 },
  { rule: 'by a reader', who: 'rea', to: 'user?accountId=rea', status: 403 },
  { rule: 'for somebody who is not there', who: 'ada', to: 'user?accountId=nobody', status: 404 },
  { rule: 'for a group that is not there', who: 'ada', to: 'byGroupId/nobodies', status: 404 },
])('a restriction is refused: $rule', async ({ who, to, status }) => {
  expect((await confluence.as(who).put(path(to, 'update'))).status).toBe(status);
  expect(await reads('ben')).toBe(true);
});

test('only reading and updating can be restricted', async () => {
  expect((await confluence.as('ada').put(path('user?accountId=ada', 'delete'))).status).toBe(400);
});
