import { type ChangedLinkView } from '../../src/contract/links/link-rebuild';

let answers: object[] = [];
const asked: unknown[] = [];

// The bridge looks for its host when it is imported.
(globalThis as { __bridge?: unknown }).__bridge = {
  callBridge: (
    method: string,
    payload: { readonly payload: { readonly from: { readonly at: string } | null } },
  ) => {
    if (method !== 'invoke') return Promise.resolve();
    asked.push(payload.payload.from?.at ?? null);
    return answers.length > 0 ? Promise.resolve(answers.shift()) : Promise.reject(new Error('no answer'));
  },
};

const aLink = (n: number): ChangedLinkView => ({
  issue: { issueId: String(n), key: `BOOK-${String(n)}`, summary: n % 2 === 0 ? 'Fares' : 'Seats' },
  page: { title: `Page ${String(n)}`, path: '/x' },
  life: [{ what: n % 3 === 0 ? 'page-trashed' : 'page-renamed', at: null, next: [] }],
});

const aPart = (numbers: readonly number[], next: string | null) => ({
  kind: 'link-news',
  changed: numbers.map(aLink),
  next: next === null ? null : { at: next },
  pages: 'known',
});

async function desk(...given: readonly object[]) {
  const { createNewsDesk } = await import('../../static/project-page/links/news-desk');
  asked.length = 0;
  answers = [...given];
  const made = createNewsDesk();
  await made.load();
  return { made, ids: () => made.news.value?.changed.map(({ issue }) => issue?.issueId) };
}

test('a part is read at first, and all that is left once somebody wants it', async () => {
  const { made, ids } = await desk(aPart([1, 2], '50'), aPart([2, 3], '100'), aPart([4], null));
  expect([ids(), asked]).toEqual([['1', '2'], [null]]);
  await made.showAll();
  expect([ids(), asked]).toEqual([
    ['1', '2', '3', '4'],
    [null, '50', '100'],
  ]);
});

test('what happened last stands first, from whichever part it came', async () => {
  const happened = (n: number, at: number) => ({
    ...aLink(n),
    life: [{ what: 'page-renamed' as const, at, next: [] }],
  });
  const latest = { ...aPart([], 'start'), changed: [happened(1, 900), happened(2, 400)] };
  const rest = { ...aPart([], null), changed: [happened(3, 100), happened(4, 700)] };
  const { made, ids } = await desk(latest, rest);
  await made.showAll();
  expect(ids()).toEqual(['1', '4', '2', '3']);
});

test('after a step all that was shown is read again', async () => {
  const { made, ids } = await desk(aPart([1], '50'), aPart([2], null), aPart([2], '50'), aPart([3], null));
  await made.showAll();
  await made.load();
  expect([ids(), asked]).toEqual([
    ['2', '3'],
    [null, '50', null, '50'],
  ]);
});

test('where a part does not come back what was read stays, and it can be tried again', async () => {
  const { made, ids } = await desk(aPart([1], '50'));
  await made.showAll();
  expect([ids(), made.trouble.value]).toEqual([['1'], { kind: 'lost' }]);
  answers = [aPart([2], null)];
  await made.showAll();
  expect([ids(), made.trouble.value]).toEqual([['1', '2'], null]);
});

test.each([
  { text: '', expected: [1, 2, 3] },
  { text: 'book-2', expected: [2] },
  { text: 'SEATS', expected: [1, 3] },
  { text: 'trash', expected: [3] },
  { text: 'seats renamed', expected: [1] },
  { text: 'page 3', expected: [3] },
  { text: 'nowhere', expected: [] },
])('a change is found by its words: $text', async ({ text, expected }) => {
  const { matching } = await import('../../static/project-page/links/matching');
  expect(matching([1, 2, 3].map(aLink), text)).toEqual(expected.map(aLink));
});
