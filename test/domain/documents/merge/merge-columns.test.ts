import { type AdfNode } from '../../../../src/domain/documents/adf';
import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { text } from '../../../../src/domain/documents/nodes';
import { table } from '../../../../src/domain/documents/table';
import { asked, type MergeRow, withSafeChanges } from './merges';

type Row = readonly string[];

const columns = (names: Row, ...rows: readonly Row[]): AdfNode =>
  table(
    names,
    rows.map((row) => row.map((words) => [text(words)])),
  );

const NAMES = ['Name', 'State'];
const base = [columns(NAMES, ['Export', 'open'], ['Import', 'open'])];
const wanted = [columns(NAMES, ['Export', 'done'], ['Import', 'open'], ['Print', 'open'])];

/** An empty paragraph says no word. */
const EMPTY = '';

test.each<MergeRow>([
  {
    rule: 'added at the end',
    base,
    page: [columns(['Name', 'State', 'Owner'], ['Export', 'open', 'Kim'], ['Import', 'open', 'Ann'])],
    wanted,
    merged: [
      columns(
        ['Name', 'State', 'Owner'],
        ['Export', 'done', 'Kim'],
        ['Import', 'open', 'Ann'],
        ['Print', 'open', EMPTY],
      ),
    ],
  },
  {
    rule: 'added between, with much to read',
    base,
    page: [
      columns(
        ['Name', 'Notes', 'State'],
        ['Export', 'Kim has asked the bank about it and waits for what they say', 'open'],
        ['Import', 'Ann will know more about it when she is back in the office', 'open'],
      ),
    ],
    wanted,
    merged: [
      columns(
        ['Name', 'Notes', 'State'],
        ['Export', 'Kim has asked the bank about it and waits for what they say', 'done'],
        ['Import', 'Ann will know more about it when she is back in the office', 'open'],
        ['Print', EMPTY, 'open'],
      ),
    ],
  },
  {
    rule: 'put into another order',
    base,
    page: [columns(['State', 'Name'], ['open', 'Export'], ['open', 'Import'])],
    wanted,
    merged: [columns(['State', 'Name'], ['done', 'Export'], ['open', 'Import'], ['open', 'Print'])],
  },
  {
    rule: 'named anew',
    base,
    page: [columns(['Name', 'Progress'], ['Export', 'open'], ['Import', 'open'])],
    wanted,
    merged: [columns(['Name', 'Progress'], ['Export', 'done'], ['Import', 'open'], ['Print', 'open'])],
  },
  {
    rule: 'added, and where they wrote what the issue changed',
    base,
    page: [columns(['Name', 'State', 'Owner'], ['Export', 'stuck', 'Kim'], ['Import', 'open', 'Ann'])],
    wanted,
    merged: [
      columns(
        ['Name', 'State', 'Owner'],
        ['Export', 'stuck', 'Kim'],
        ['Import', 'open', 'Ann'],
        ['Print', 'open', EMPTY],
      ),
    ],
    asked: ['replace both-changed Export stuck Kim → Export done Kim'],
  },
  {
    rule: 'added, and nobody knows what the table was',
    base: null,
    page: [columns(['Name', 'State', 'Owner'], ['Export', 'open', 'Kim'])],
    wanted: [columns(NAMES, ['Export', 'done'])],
    merged: [columns(['Name', 'State', 'Owner'], ['Export', 'open', 'Kim'])],
    asked: ['replace no-base Export open Kim → Export done Kim'],
  },
  {
    rule: 'taken out',
    base,
    page: [columns(['Name'], ['Export'], ['Import'])],
    wanted,
    merged: [columns(['Name'], ['Export'], ['Import'], ['Print'])],
  },
  {
    rule: 'taken out and added',
    base: [columns(['Name', 'State', 'Risk'], ['Export', 'open', 'low'], ['Import', 'open', 'low'])],
    page: [columns(['Owner', 'Name', 'Risk'], ['Kim', 'Export', 'low'], ['Ann', 'Import', 'low'])],
    wanted: [columns(['Name', 'State', 'Risk'], ['Export', 'done', 'high'], ['Import', 'open', 'low'])],
    merged: [columns(['Owner', 'Name', 'Risk'], ['Kim', 'Export', 'high'], ['Ann', 'Import', 'low'])],
  },
  {
    rule: 'taken out, and nobody knows what the table was',
    base: null,
    page: [columns(['Name'], ['Export'])],
    wanted: [columns(NAMES, ['Export', 'done'])],
    merged: [columns(['Name'], ['Export'])],
    asked: ['replace no-base Name Export → Name State Export done'],
  },
])('a table of which people have columns $rule is merged cell by cell where it can be', (row) => {
  const merge = mergeSection(row);
  expect(asked(merge)).toEqual(row.asked ?? []);
  expect(JSON.stringify(withSafeChanges(merge)).replaceAll('"attrs":{},', '')).toBe(
    JSON.stringify(row.merged).replaceAll('"attrs":{},', ''),
  );
});

test('columns of people’s own are nothing new to the issue', () => {
  const page = [columns(['Owner', 'Name', 'State'], ['Kim', 'Export', 'open'], ['Ann', 'Import', 'open'])];
  expect(mergeSection({ base, page, wanted: base }).changes).toEqual([]);
});

test('a column that the issue adds where people reworded a cell is asked about with its table', () => {
  const page = [columns(NAMES, ['Export', 'stuck'], ['Import', 'open'])];
  const merge = mergeSection({
    base,
    page,
    wanted: [columns([...NAMES, 'Risk'], ['Export', 'open', 'high'])],
  });
  expect(asked(merge)).toEqual([
    'replace both-changed Name State Export stuck Import open → Name State Risk Export open high',
  ]);
});
