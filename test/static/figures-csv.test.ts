import { type FiguresRow } from '../../src/contract/reports/report-figures';
import { csvOf } from '../../src/domain/kernel/csv';
import '../kit/silent-bridge';
import { type Figures } from '../../static/common/figures/sheet/figures-csv';

/** For somebody in Finland. */
async function sheetOf(figures: Figures) {
  const { viewer } = await import('../../static/common/language/viewer');
  viewer.value = { locale: 'en-US', timeZone: 'Europe/Helsinki' };
  return (await import('../../static/common/figures/sheet/figures-csv')).sheetOf(figures);
}

const QUERY = '(labels = "sea, land") AND project = 10000';
const COMPLETED = 'Came to a status of the category Done between From and To';

const figuresOf = (...rows: readonly FiguresRow[]): Figures => ({
  ...{ kind: 'figures', title: 'Weekly update ABC 2026-11-20', query: QUERY, rows },
  allLevels: false,
  blockingStatuses: [],
  total: rows.length,
  from: Date.parse('2026-11-13T15:00:00Z'),
  to: Date.parse('2026-11-20T15:00:00Z'),
  asOf: Date.parse('2026-11-20T15:01:00Z'),
});

const issue = (summary: string, more: Partial<Extract<FiguresRow, { kind: 'issue' }>> = {}): FiguresRow => ({
  ...{ kind: 'issue', group: 'completed', origin: null, key: 'ABC-1', summary, statusName: 'Done' },
  statusThen: null,
  reasons: [],
  ...more,
});

/** As a spreadsheet reads it by RFC 4180. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const TIMES = ['2026-11-13 17:00', '2026-11-20 17:00', '2026-11-20 17:01'];
const NAMES_OF_TIMES = ['From', 'To', 'As of'].map((name) => `${name} (Europe/Helsinki)`);

test.each([
  { says: 'quotes and commas', summary: 'The "fast" one, again', cell: 'The "fast" one, again' },
  { says: 'a formula, which becomes text', summary: '=HYPERLINK("x")', cell: '\'=HYPERLINK("x")' },
  { says: 'line ends', summary: 'one\r\ntwo', cell: 'one\r\ntwo' },
  { says: 'right-to-left words', summary: '\u202eעברית', cell: '\u202eעברית' },
  { says: 'emoji', summary: '👩🏽‍🚀', cell: '👩🏽‍🚀' },
])('a spreadsheet gets back what an issue is called: $says', async ({ summary, cell }) => {
  const csv = csvOf(await sheetOf(figuresOf(issue(summary))));
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const [names, row] = cellsOf(csv);
  const columns = ['Group', 'Key', 'Summary', 'Status', 'Reason', 'Query', 'Definition'];
  expect(names).toEqual([...columns, ...NAMES_OF_TIMES]);
  expect(row).toEqual(['Completed', 'ABC-1', cell, 'Done', '', QUERY, COMPLETED, ...TIMES]);
});

test('where all levels below an issue were counted, the query says so', async () => {
  const [, row] = await sheetOf({ ...figuresOf(issue('Deep')), query: 'parent = 7', allLevels: true });
  expect(row?.[5]).toBe('parent = 7, and all levels below');
});

test('each figure says what its group counts, and which statuses blocked by the map of then', async () => {
  const figures = {
    ...figuresOf(issue('Stuck', { group: 'blocked' })),
    blockingStatuses: ['On hold', 'Parked'],
  };
  const [names, row] = await sheetOf(figures);
  expect(names?.[6]).toBe('Definition');
  expect(row?.[6]).toMatch(/^Not done, and flagged, .* or in a status that blocks: On hold, Parked$/);
});

test('what a status was called when it was counted stands beside what it is called now', async () => {
  const hidden = { kind: 'hidden', group: 'other', origin: null, reasons: [] } as const;
  const [names, row, unseen] = await sheetOf(figuresOf(issue('One', { statusThen: 'In Prüfung' }), hidden));
  expect([names?.[5], row?.[3], row?.[5], unseen?.[5]]).toEqual([
    'Status when counted',
    'Done',
    'In Prüfung',
    '',
  ]);
});

test('every row says why it is blocked, and of a hidden issue nothing but its group', async () => {
  const [, stuck, hidden] = await sheetOf(
    figuresOf(issue('Stuck', { group: 'blocked', reasons: ['flag', 'link'] }), {
      kind: 'hidden',
      group: 'other',
      origin: null,
      reasons: [],
    }),
  );
  expect(stuck?.slice(0, 5)).toEqual([
    'Blocked',
    'ABC-1',
    'Stuck',
    'Done',
    'flagged; waits for another issue',
  ]);
  expect(hidden?.slice(0, 5)).toEqual(['To do', '', 'not visible to you', '', '']);
});

test('of a sprint it tells how each issue came into it, and those that are in no group', async () => {
  const [names, ...rows] = await sheetOf(
    figuresOf(
      issue('Planned', { origin: 'committed' }),
      issue('Late', { origin: 'added', group: 'removed' }),
    ),
  );
  expect(names?.[1]).toBe('Sprint');
  expect(rows.map((row) => row.slice(0, 2))).toEqual([
    ['Completed', 'Committed at the start'],
    ['Removed during the sprint', 'Added during the sprint'],
  ]);
});

test.each([
  { name: '007', isLike: true },
  { name: '1/2', isLike: true },
  { name: '2026-03-04 10:00', isLike: true },
  { name: '+49 30 1234', isLike: true },
  { name: 'Sprint 7', isLike: false },
  { name: 'フェリー 7', isLike: false },
  { name: '…', isLike: false },
])(
  'whether a spreadsheet may change a name is told of the file: $name, $isLike',
  async ({ name, isLike }) => {
    const { namesLikeNumbers } = await import('../../static/common/figures/sheet/figures-csv');
    expect(namesLikeNumbers(figuresOf(issue('Ferry'), issue(name)))).toBe(isLike);
    expect(namesLikeNumbers(figuresOf(issue('Ferry', { statusName: name })))).toBe(isLike);
  },
);
