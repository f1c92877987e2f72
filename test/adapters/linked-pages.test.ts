import { createLinkedPages } from '../../src/adapters/confluence/linked-pages';
import { type ProductRequest } from '../../src/adapters/http/request';

const list = (...results: readonly object[]) => ({ results, size: results.length });
const shownTo = (user: unknown, group: unknown) => ({ read: { restrictions: { user, group } } });
const OPEN = shownTo(list(), list());

const aPage = (given: object = {}) => ({
  id: '7',
  title: 'Harbour fees',
  space: { id: 1 },
  version: { when: '2026-03-04T06:00:00Z' },
  ancestors: [{ id: '5' }],
  body: { atlas_doc_format: { value: '{"type":"doc","content":[]}' } },
  restrictions: OPEN,
  _links: { webui: '/spaces/PROD/pages/7' },
  ...given,
});

/** A search for the linked pages, and then one for what is above them. */
function answering(page: object, above: readonly object[]): ProductRequest {
  const answers = [[page], above];
  return () => Promise.resolve(new Response(JSON.stringify({ results: answers.shift() ?? [] })));
}

const OPEN_ABOVE = [{ id: '5', restrictions: OPEN }];

test('a linked page that everybody in the space reads is open to a report there', async () => {
  const { pages, withheld } = await createLinkedPages(answering(aPage(), OPEN_ABOVE)).openIn('1', ['7']);
  expect(pages.map(({ pageId }) => pageId)).toEqual(['7']);
  expect(withheld).toBe(0);
});

test.each<{ rule: string; page?: object; above?: readonly object[] }>([
  { rule: 'in another space', page: { space: { id: 2 } } },
  { rule: 'in a space that is not told', page: { space: undefined } },
  { rule: 'shown to one person', page: { restrictions: shownTo(list({ accountId: 'ann' }), list()) } },
  { rule: 'shown to one group', page: { restrictions: shownTo(list(), list({ id: 'g1' })) } },
  {
    rule: 'shown to people who are not named',
    page: { restrictions: shownTo({ results: [], size: 3 }, list()) },
  },
  { rule: 'shown to groups that are not listed', page: { restrictions: shownTo(list(), { size: 0 }) } },
  { rule: 'whose restrictions are not told', page: { restrictions: undefined } },
  {
    rule: 'below one shown to a group',
    above: [{ id: '5', restrictions: shownTo(list(), list({ id: 'g1' })) }],
  },
  { rule: 'below one whose restrictions are not told', above: [{ id: '5' }] },
  { rule: 'below one that the app does not find', above: [] },
  { rule: 'below an open one and one that is not', page: { ancestors: [{ id: '5' }, { id: '6' }] } },
])('a linked page $rule is withheld, and counted', async ({ page, above = OPEN_ABOVE }) => {
  const linked = createLinkedPages(answering(aPage(page), above));
  expect(await linked.openIn('1', ['7'])).toEqual({ pages: [], withheld: 1 });
});
