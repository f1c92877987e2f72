import { type AdfNode } from '../../../../src/domain/documents/adf';
import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { applyChanges } from '../../../../src/domain/documents/merge/section-merge';
import { bulletList, smartLink, text } from '../../../../src/domain/documents/nodes';
import {
  asked,
  type Blocks,
  columns,
  inShort,
  items,
  list,
  type MergeRow,
  p,
  points,
  task,
  taskList,
  withSafeChanges,
} from './merges';

const A = p('Customers wait for their invoices too long');

test.each<MergeRow>([
  {
    rule: 'a new item is added to the list that people added to',
    base: items('Pay by card', 'Pay by invoice'),
    page: items('Pay by card', 'Pay by invoice', 'Pay in cash'),
    wanted: items('Pay by card', 'Pay by mail', 'Pay by invoice'),
    merged: items('Pay by card', 'Pay by mail', 'Pay by invoice', 'Pay in cash'),
  },
  {
    rule: 'items of both kinds of change live in one list',
    base: items('Pay by card at once', 'Pay by invoice in a month', 'Third'),
    page: items('Pay by card at once, please', 'Pay by invoice in a month', 'Third'),
    wanted: items('Pay by card at once', 'Pay by invoice in two months', 'Third'),
    merged: items('Pay by card at once, please', 'Pay by invoice in two months', 'Third'),
  },
  {
    rule: 'an item that the issue drops goes, what people added stays',
    base: items('First', 'Second'),
    page: items('First', 'Second', 'Mine'),
    wanted: items('First'),
    merged: items('First', 'Mine'),
  },
  {
    rule: 'a list that the issue drops keeps what people added',
    base: [A, list('First', 'Second')],
    page: [A, list('First', 'Second', 'Mine')],
    wanted: [A],
    merged: [A, list('Mine')],
  },
  {
    rule: 'an item is the same while it links the same issue',
    base: [bulletList([[text('blocks '), smartLink('https://s.example/browse/A-1')]])],
    page: [
      bulletList([
        [text('blocks '), smartLink('https://s.example/browse/A-1'), text(' until the summer ends')],
      ]),
    ],
    wanted: [bulletList([[text('is blocked by '), smartLink('https://s.example/browse/A-1')]])],
    merged: [
      bulletList([
        [text('is blocked by '), smartLink('https://s.example/browse/A-1'), text(' until the summer ends')],
      ]),
    ],
  },
])('lists: $rule', ({ base, page, wanted, merged, asked: expected = [] }) => {
  const merge = mergeSection({ base, page, wanted });
  expect(asked(merge)).toEqual(expected);
  expect(withSafeChanges(merge)).toEqual(merged);
});

const nested = (words: string, ...inner: readonly string[]): AdfNode => ({
  type: 'bulletList',
  content: [{ type: 'listItem', content: [p(words), list(...inner)] }],
});

test('a list that the issue numbers keeps what people put into it, also for who takes the issue’s', () => {
  const merge = mergeSection({
    base: items('First', 'Second step', 'Third step'),
    page: items('First', 'Mine', 'Second step', 'Third step at last'),
    wanted: [numbered(...points(list('First', 'Second step soon', 'Third step')))],
  });
  expect(asked(merge)).toHaveLength(1);
  const { blocks } = applyChanges(merge, new Set(merge.changes.map(({ id }) => id)));
  expect(blocks).toEqual([
    numbered(...points(list('First', 'Mine', 'Second step soon', 'Third step at last'))),
  ]);
});

const withCode = (words: string, code: string): AdfNode => ({
  type: 'bulletList',
  content: [{ type: 'listItem', content: [p(words), { type: 'codeBlock', content: [text(code)] }] }],
});

const numbered = (...content: Blocks): AdfNode => ({ type: 'orderedList', attrs: { order: 1 }, content });

test.each<MergeRow>([
  {
    rule: 'numbered',
    base: items('First', 'Second'),
    page: [numbered(...points(list('Second', 'First', 'Mine')))],
    wanted: items('First', 'Second within a day', 'Third'),
    merged: [numbered(...points(list('Second within a day', 'Third', 'First', 'Mine')))],
  },
  {
    rule: 'into tasks, of which some are done',
    base: items('Ask the bank', 'Call'),
    page: [taskList(task('1', 'DONE', 'Ask the bank'), task('2', 'TODO', 'Call'))],
    wanted: items('Ask the bank again', 'Call', 'Write'),
    merged: [
      taskList(
        task('1', 'DONE', 'Ask the bank again'),
        task('2', 'TODO', 'Call'),
        task('l-1', 'TODO', 'Write'),
      ),
    ],
  },
  {
    rule: 'into tasks, where the issue has fallen silent',
    base: items('Ask the bank', 'Call'),
    page: [taskList(task('1', 'DONE', 'Ask the bank'), task('2', 'TODO', 'Call'))],
    wanted: [],
    merged: [taskList(task('1', 'DONE', 'Ask the bank'))],
    asked: ['remove changed-here Ask the bank →'],
  },
  {
    rule: 'into tasks, which cannot hold the code that the issue says in a point',
    base: items('Ask the bank'),
    page: [taskList(task('1', 'DONE', 'Ask the bank'))],
    wanted: [withCode('Ask the bank', 'In writing')],
    merged: [taskList(task('1', 'DONE', 'Ask the bank'))],
    asked: ['replace both-changed Ask the bank → Ask the bank In writing'],
  },
  {
    rule: 'back into points, which Lockstep wrote as tasks',
    base: [taskList(task('1', 'TODO', 'Ask the bank'))],
    page: items('Ask the bank', 'Mine'),
    wanted: [taskList(task('1', 'TODO', 'Ask the bank'), task('2', 'TODO', 'Call'))],
    merged: items('Ask the bank', 'Call', 'Mine'),
  },
  {
    rule: 'numbered, and nobody knows what it was',
    base: null,
    page: [numbered(...points(list('First')))],
    wanted: items('First', 'Second'),
    merged: [numbered(...points(list('First')))],
    asked: ['insert no-base → Second'],
  },
])('a list that people have made $rule stays one, item by item', ({ asked: expected = [], ...versions }) => {
  const merge = mergeSection(versions);
  expect(asked(merge)).toEqual(expected);
  expect(withSafeChanges(merge)).toEqual(versions.merged);
});

test('a list that the issue has numbered is taken as the issue has it', () => {
  const wanted = [numbered(...points(list('First', 'Second')))];
  const merge = mergeSection({ base: items('First', 'Second'), page: items('First', 'Second'), wanted });
  expect(merge.changes.map(inShort)).toEqual(['replace safe First Second → First Second']);
  expect(withSafeChanges(merge)).toEqual(wanted);
});

test('items of nested lists are merged like others', () => {
  const merge = mergeSection({
    base: [nested('Ways to pay', 'By card', 'By mail')],
    page: [nested('Ways to pay here', 'By card', 'By mail')],
    wanted: [nested('Ways to pay', 'By card', 'By invoice', 'By mail')],
  });
  expect(merge.changes.map(inShort)).toEqual(['insert safe → By invoice']);
  expect(withSafeChanges(merge)).toEqual([nested('Ways to pay here', 'By card', 'By invoice', 'By mail')]);
});

const rows = (...cells: readonly (readonly [string, string])[]): AdfNode =>
  columns(['Name', 'State'], ...cells);

test('rows are merged cell by cell and shown as rows', () => {
  const merge = mergeSection({
    base: [rows(['Export of invoices', 'open'], ['Import of payments', 'open'])],
    page: [rows(['Export of all invoices', 'open'], ['Import of payments', 'open'], ['Mine', 'open'])],
    wanted: [rows(['Export of invoices', 'done'], ['Import of payments', 'open'], ['Refunds', 'open'])],
  });
  expect(merge.changes.map(inShort)).toEqual([
    'replace safe Export of all invoices open → Export of all invoices done',
    'insert safe → Refunds open',
  ]);
  expect(withSafeChanges(merge)).toEqual([
    rows(
      ['Export of all invoices', 'done'],
      ['Import of payments', 'open'],
      ['Refunds', 'open'],
      ['Mine', 'open'],
    ),
  ]);
});

const wide = (words: string): AdfNode => ({
  type: 'tableRow',
  content: [{ type: 'tableCell', attrs: { colspan: 2 }, content: [p(words)] }],
});

test('a row in which people have joined the cells stands between those that are merged', () => {
  const plain = rows(['Export', 'open'], ['Import', 'open']);
  const [head, first, second] = plain.content ?? [];
  const page = {
    ...plain,
    content: [head, first, wide('From here on: ours'), second].filter((row) => row !== undefined),
  };
  const merge = mergeSection({
    base: [plain],
    page: [page],
    wanted: [rows(['Export', 'done'], ['Import', 'open'], ['Refunds', 'open'])],
  });
  expect(merge.changes.map(inShort)).toEqual([
    'replace safe Export open → Export done',
    'insert safe → Refunds open',
  ]);
});

test('a row of which people have joined the cells is merged in the words that stand there', () => {
  const plain = rows(['Export', 'open'], ['Import', 'open']);
  const [head, , second] = plain.content ?? [];
  const page = { ...plain, content: [head, wide('Export open'), second].filter((row) => row !== undefined) };
  const merge = mergeSection({
    base: [plain],
    page: [page],
    wanted: [rows(['Export', 'done'], ['Import', 'open'])],
  });
  expect(merge.changes.map(inShort)).toEqual(['replace safe Export open → Export done']);
});

test.each([
  ['another base', [rows(['Exports', 'open'])]],
  ['no base', null],
])('a row that says the same with an attribute of another tool is nothing new, with %s', (_, base) => {
  const wanted = rows(['Export', 'open']);
  const content = (wanted.content ?? []).map((row) => ({ ...row, attrs: { colour: 'green' } }));
  expect(mergeSection({ base, page: [{ ...wanted, content }], wanted: [wanted] }).changes).toEqual([]);
});

const below = (words: string, ...inner: readonly string[]): AdfNode => ({
  type: 'listItem',
  content: [p(words), list(...inner)],
});

test.each<{ rule: string; own: string; inner: readonly string[]; told: string; left: Blocks }>([
  {
    rule: 'stays in its place with what else is there',
    own: 'Pay by card only',
    inner: ['Pay by mail', 'With a receipt'],
    told: 'remove changed-here Pay by card only →',
    left: items('Pay by mail', 'With a receipt', 'End'),
  },
  {
    rule: 'goes with it where the issue no longer says it',
    own: 'Pay by card',
    inner: ['Pay by hand'],
    told: 'remove changed-here Pay by card Pay by hand →',
    left: items('End'),
  },
])('what people put below a point that the issue drops $rule', ({ own, inner, told, left }) => {
  const page = [{ type: 'bulletList', content: [below(own, ...inner), ...points(list('End'))] }];
  const merge = mergeSection({
    base: items('Pay by card', 'Pay by mail', 'Pay by hand', 'End'),
    page,
    wanted: items('Pay by mail', 'End'),
  });
  expect(asked(merge)).toContain(told);
  expect(withSafeChanges(merge)).toEqual(page);
  expect(applyChanges(merge, new Set(merge.changes.map(({ id }) => id))).blocks).toEqual(left);
});
