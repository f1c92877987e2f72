import { type HistoryEntry } from '../../src/contract/links/history';
import { inRuns } from '../../static/common/history/runs';

const PAGE = { kind: 'page', title: 'Spec', path: '/wiki/x' } as const;

const anEntry = (entry: Partial<HistoryEntry>): HistoryEntry => ({
  at: 1,
  act: 'link-page',
  by: { kind: 'you' },
  askedBy: null,
  cause: 'click',
  run: 'a',
  page: PAGE,
  pageVersion: null,
  ...entry,
});

test('what one click wrote is one thing, told in the order of the work', () => {
  const runs = inRuns([
    anEntry({ at: 9, act: 'update-page', run: 'b' }),
    anEntry({ at: 3, act: 'comment' }),
    anEntry({ at: 2, act: 'create-page' }),
  ]);
  expect(runs.map(({ at, entries }) => [at, entries.map(({ act }) => act)])).toEqual([
    [9, ['update-page']],
    [3, ['create-page', 'comment']],
  ]);
});

test('a click that is cut by the end of a page of entries is one again when the next has come', () => {
  const newer = [anEntry({ at: 3, act: 'comment' })];
  const older = [anEntry({ at: 2, act: 'create-page' })];
  expect(inRuns([...newer, ...older])).toHaveLength(1);
});

test('two people are two, even under one name of a click', () => {
  const other = { kind: 'person', name: 'Bob' } as const;
  expect(inRuns([anEntry({}), anEntry({ by: other })])).toHaveLength(2);
});

test('what was written on a page stands with it, and each page is named once', () => {
  const index = { kind: 'page', title: 'Weekly updates', path: '/wiki/y' } as const;
  const [run] = inRuns([
    anEntry({ act: 'mark-page' }),
    anEntry({ act: 'comment', page: null }),
    anEntry({ act: 'update-page', page: index }),
    anEntry({ act: 'create-page' }),
    anEntry({ act: 'create-page', page: index }),
  ]);
  expect(run?.parts.map(({ page, entries }) => [page, entries.map(({ act }) => act)])).toEqual([
    [index, ['create-page', 'update-page', 'comment']],
    [PAGE, ['create-page', 'mark-page']],
  ]);
});

test('what names no page stands with the first one', () => {
  const [run] = inRuns([anEntry({}), anEntry({ act: 'comment', page: null })]);
  expect(run?.parts).toHaveLength(1);
});
