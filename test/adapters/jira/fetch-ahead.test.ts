import { fetchAhead } from '../../../src/adapters/jira/search/fetch-ahead';

const ids = (from: number, count: number) => Array.from({ length: count }, (_, n) => String(from + n));

/** Remembers what was fetched, in the order in which it began. */
function fetching(mostAtOnce: number) {
  const began: (readonly string[])[] = [];
  const ahead = fetchAhead((some) => {
    began.push(some);
    return Promise.resolve(some);
  }, mostAtOnce);
  return { ahead, sizes: () => began.map(({ length }) => length) };
}

test('what the first page found is being fetched while the second is read', async () => {
  const { ahead, sizes } = fetching(1_000);
  ahead.take(ids(1, 5_000));
  expect(sizes()).toEqual([1_000, 1_000, 1_000, 1_000, 1_000]);
  ahead.take(ids(5_001, 2_500));
  expect(await ahead.all()).toEqual(ids(1, 7_500));
});

test.each([
  { rule: 'pages that fill no fetch', pages: [40, 40, 40], sizes: [100, 20] },
  { rule: 'pages that fill more than one', pages: [250, 130], sizes: [100, 100, 100, 80] },
  { rule: 'a page that fills exactly one', pages: [100], sizes: [100] },
  { rule: 'nothing', pages: [0], sizes: [] },
])('there are no more fetches than the ids need: $rule', async ({ pages, sizes }) => {
  const read = fetching(100);
  let from = 1;
  for (const count of pages) {
    read.ahead.take(ids(from, count));
    from += count;
  }
  expect(await read.ahead.all()).toHaveLength(from - 1);
  expect(read.sizes()).toEqual(sizes);
});

test('an issue that moves from one page to the next is fetched once', async () => {
  const { ahead } = fetching(100);
  ahead.take(['1', '2', '2']);
  ahead.take(['2', '3']);
  expect(await ahead.all()).toEqual(['1', '2', '3']);
});

test('a fetch that fails is told when all are asked for, and ends nothing before', async () => {
  const ahead = fetchAhead<string>(() => Promise.reject(new Error('Jira is away')), 1);
  ahead.take(['1']);
  await ahead.settled();
  await expect(ahead.all()).rejects.toThrow('Jira is away');
});
