import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { asked, type Blocks, columns, type MergeRow, withSafeChanges } from './merges';

const NAMES = ['Name', 'State'];
const base = [columns(NAMES, ['Export', 'open'], ['Import', 'open'])];
const wanted = [columns(NAMES, ['Export', 'done'], ['Import', 'open'], ['Print', 'open'])];

/** Tables without attributes, in a cell of the one kind as in one of the other. */
const bare = (blocks: Blocks): string =>
  JSON.stringify(blocks).replaceAll('"attrs":{},', '').replaceAll('tableHeader', 'tableCell');

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
    asked: ['insert removed-here → Export – State: done', 'insert removed-here → Print – State: open'],
  },
  {
    rule: 'taken out and added',
    base: [columns(['Name', 'State', 'Risk'], ['Export', 'open', 'low'], ['Import', 'open', 'low'])],
    page: [columns(['Owner', 'Name', 'Risk'], ['Kim', 'Export', 'low'], ['Ann', 'Import', 'low'])],
    wanted: [columns(['Name', 'State', 'Risk'], ['Export', 'done', 'high'], ['Import', 'open', 'low'])],
    merged: [columns(['Owner', 'Name', 'Risk'], ['Kim', 'Export', 'high'], ['Ann', 'Import', 'low'])],
    asked: ['insert removed-here → Export – State: done'],
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
  expect(bare(withSafeChanges(merge))).toBe(bare(row.merged));
});

test('columns of people’s own are nothing new to the issue', () => {
  const page = [columns(['Owner', 'Name', 'State'], ['Kim', 'Export', 'open'], ['Ann', 'Import', 'open'])];
  expect(mergeSection({ base, page, wanted: base }).changes).toEqual([]);
});

const THREE = ['Name', 'State', 'Goal'];
const three = [columns(THREE, ['Export', 'open', 'in May'], ['Import', 'open', 'in June'])];

test.each<MergeRow>([
  {
    rule: 'named anew, where people have a column and a row of their own',
    base: three,
    page: [
      columns(
        [...THREE, 'Owner'],
        ['Export', 'open', 'in May', 'Kim'],
        ['Import', 'stuck', 'in June', 'Ann'],
        ['Print', 'open', 'never', 'Tom'],
      ),
    ],
    wanted: [
      columns(['Name', 'State', 'Target'], ['Export', 'open', 'in May'], ['Import', 'open', 'in June']),
    ],
    merged: [
      columns(
        ['Name', 'State', 'Target', 'Owner'],
        ['Export', 'open', 'in May', 'Kim'],
        ['Import', 'stuck', 'in June', 'Ann'],
        ['Print', 'open', 'never', 'Tom'],
      ),
    ],
  },
  {
    rule: 'named anew as people did otherwise',
    base: three,
    page: [columns(['Name', 'State', 'Aim'], ['Export', 'open', 'in May'], ['Import', 'stuck', 'in June'])],
    wanted: [
      columns(['Name', 'State', 'Target'], ['Export', 'done', 'in May'], ['Import', 'open', 'in June']),
    ],
    merged: [columns(['Name', 'State', 'Aim'], ['Export', 'done', 'in May'], ['Import', 'stuck', 'in June'])],
    asked: ['replace both-changed Name State Aim → Name State Target'],
  },
  {
    rule: 'added, where people have a column and a row of their own and reworded a cell',
    base,
    page: [
      columns(
        ['Owner', ...NAMES],
        ['Kim', 'Export', 'stuck'],
        ['Ann', 'Import', 'open'],
        ['Tom', 'Print', 'open'],
      ),
    ],
    wanted: [columns([...NAMES, 'Risk'], ['Export', 'open', 'high'], ['Import', 'open', 'low'])],
    merged: [
      columns(
        ['Owner', ...NAMES, 'Risk'],
        ['Kim', 'Export', 'stuck', 'high'],
        ['Ann', 'Import', 'open', 'low'],
        ['Tom', 'Print', 'open', EMPTY],
      ),
    ],
  },
  {
    rule: 'added in front, and a row dropped and one added with it',
    base,
    page: [columns(NAMES, ['Export', 'stuck'], ['Import', 'open'])],
    wanted: [columns(['No', ...NAMES], ['1', 'Export', 'open'], ['2', 'Print', 'done'])],
    merged: [columns(['No', ...NAMES], ['1', 'Export', 'stuck'], ['2', 'Print', 'done'])],
  },
  {
    rule: 'added as people did, too',
    base,
    page: [columns([...NAMES, 'Risk'], ['Export', 'open', 'low'], ['Import', 'open', 'low'])],
    wanted: [columns([...NAMES, 'Risk'], ['Export', 'open', 'high'], ['Import', 'open', 'low'])],
    merged: [columns([...NAMES, 'Risk'], ['Export', 'open', 'low'], ['Import', 'open', 'low'])],
    asked: ['replace both-changed Export open low → Export open high'],
  },
  {
    rule: 'dropped, where people have a column of their own and reworded another cell',
    base: three,
    page: [
      columns(
        [...THREE, 'Owner'],
        ['Export', 'open', 'in July', 'Kim'],
        ['Import', 'open', 'in June', 'Ann'],
      ),
    ],
    wanted: [columns(['Name', 'Goal'], ['Export', 'in May'], ['Import', 'in June'])],
    merged: [
      columns(
        [...THREE, 'Owner'],
        ['Export', 'open', 'in July', 'Kim'],
        ['Import', 'open', 'in June', 'Ann'],
      ),
    ],
    asked: [
      'replace changed-here Name State Goal Owner Export open in July Kim Import open in June Ann → Name Goal Owner Export in July Kim Import in June Ann',
    ],
  },
  {
    rule: 'dropped in front of the others',
    base: three,
    page: [columns(THREE, ['Export', 'open', 'in July'], ['Import', 'open', 'in June'])],
    wanted: [columns(['State', 'Goal'], ['open', 'in May'], ['done', 'in June'])],
    merged: [columns(THREE, ['Export', 'open', 'in July'], ['Import', 'open', 'in June'])],
    asked: [
      'replace changed-here Name State Goal Export open in July Import open in June → State Goal open in July done in June',
    ],
  },
  {
    rule: 'dropped, and people reworded a cell of it',
    base: three,
    page: [columns(THREE, ['Export', 'stuck', 'in July'], ['Import', 'open', 'in June'])],
    wanted: [columns(['Name', 'Goal'], ['Export', 'in May'], ['Import', 'in June'])],
    merged: [columns(THREE, ['Export', 'stuck', 'in July'], ['Import', 'open', 'in June'])],
    asked: [
      'replace changed-here Name State Goal Export stuck in July Import open in June → Name Goal Export in July Import in June',
    ],
  },
  {
    rule: 'dropped, and people wrote a row of their own',
    base: three,
    page: [
      columns(THREE, ['Export', 'open', 'in May'], ['Import', 'open', 'in June'], ['Print', 'open', 'never']),
    ],
    wanted: [columns(['Name', 'Goal'], ['Export', 'in May'], ['Import', 'in June'])],
    merged: [
      columns(THREE, ['Export', 'open', 'in May'], ['Import', 'open', 'in June'], ['Print', 'open', 'never']),
    ],
    asked: [
      'replace changed-here Name State Goal Export open in May Import open in June Print open never → Name Goal Export in May Import in June Print never',
    ],
  },
])('a column of the issue is $rule: the rest of the table stays as people have it', (row) => {
  const merge = mergeSection(row);
  expect(asked(merge)).toEqual(row.asked ?? []);
  expect(bare(withSafeChanges(merge))).toBe(bare(row.merged));
});
