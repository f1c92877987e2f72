import { type AdfNode } from '../../../../src/domain/documents/adf';
import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { bulletList, smartLink, text } from '../../../../src/domain/documents/nodes';
import { table } from '../../../../src/domain/documents/table';
import { asked, type Blocks, inShort, list, type MergeRow, p, withSafeChanges } from './merges';

const A = p('Customers wait for their invoices too long');

const items = (...words: readonly string[]): Blocks => [list(...words)];

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
  table(
    ['Name', 'State'],
    cells.map((row) => row.map((words) => [text(words)])),
  );

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

test('a table that got another column is asked about whole', () => {
  const wider = table(['Name', 'State', 'Owner'], [[[text('Export')], [text('open')], [text('Kim')]]]);
  const merge = mergeSection({
    base: [rows(['Export', 'open'])],
    page: [wider],
    wanted: [rows(['Export', 'done'])],
  });
  expect(merge.changes.map(inShort)).toEqual([
    'replace both-changed Name State Owner Export open Kim → Name State Export done',
  ]);
});

const task = (localId: string, state: 'TODO' | 'DONE', words: string): AdfNode => ({
  type: 'taskItem',
  attrs: { localId, state },
  content: [text(words)],
});
const tasks = (...content: readonly AdfNode[]): AdfNode => ({
  type: 'taskList',
  attrs: { localId: 'l' },
  content,
});

test('a task that people finished gets its new words and stays finished', () => {
  const merge = mergeSection({
    base: [tasks(task('1', 'TODO', 'Ask the bank'), task('2', 'TODO', 'Call'))],
    page: [tasks(task('1', 'DONE', 'Ask the bank'), task('2', 'TODO', 'Call'))],
    wanted: [tasks(task('1', 'TODO', 'Write to all banks'), task('2', 'TODO', 'Call'))],
  });
  expect(withSafeChanges(merge)).toEqual([
    tasks(task('1', 'DONE', 'Write to all banks'), task('2', 'TODO', 'Call')),
  ]);
});
