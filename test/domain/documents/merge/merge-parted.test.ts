import { type AdfNode } from '../../../../src/domain/documents/adf';
import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { heading, text } from '../../../../src/domain/documents/nodes';
import { table } from '../../../../src/domain/documents/table';
import { asked, list, type MergeRow, p, tasks, withSafeChanges } from './merges';

const framed = (...content: readonly AdfNode[]): AdfNode => ({
  type: 'panel',
  attrs: { panelType: 'info' },
  content,
});
const later = heading(3, text('Later'));
const base = [list('Pay by card', 'Pay by invoice', 'Ship in a day')];
const parted = [list('Pay by card', 'Pay by invoice'), later, list('Ship in a day')];

test.each<MergeRow>([
  { rule: 'alike', base, page: parted, wanted: parted, merged: parted },
  {
    rule: 'alike, with an item in a list of another kind whose words stay empty where it was',
    base: [tasks('Ask Kim', 'Pay by card')],
    page: [list('Ask Kim'), tasks('', 'Pay by card')],
    wanted: [list('Ask Kim'), tasks('', 'Pay by card')],
    merged: [list('Ask Kim'), tasks('', 'Pay by card')],
  },
  {
    rule: 'with other words between, and a point of the second part told anew',
    base: [list('Pay by card', 'Pay by invoice', 'Ship in a day', 'Ship by bike')],
    page: [list('Pay by card', 'Pay by invoice'), later, list('Ship in a day', 'Ship by bike')],
    wanted: [
      list('Pay by card', 'Pay by invoice'),
      p('Shipping:'),
      list('Ship within a day', 'Ship by bike'),
    ],
    merged: [
      list('Pay by card', 'Pay by invoice'),
      p('Shipping:'),
      later,
      list('Ship within a day', 'Ship by bike'),
    ],
  },
  {
    rule: 'into more parts, one of which the issue parts again',
    base: [list('Pay by card', 'Pay by invoice', 'Ship in a day', 'Ship by bike')],
    page: [list('Pay by card'), later, list('Pay by invoice', 'Ship in a day'), later, list('Ship by bike')],
    wanted: [list('Pay by card', 'Pay by invoice'), list('Ship in a day', 'Ship by train', 'Ship by bike')],
    merged: [
      list('Pay by card'),
      list('Pay by invoice'),
      later,
      list('Ship in a day', 'Ship by train'),
      later,
      list('Ship by bike'),
    ],
  },
  {
    rule: 'or took one of its points into a list of their own, too',
    base: [list('Pay by card', 'Pay by invoice in May')],
    page: [list('Ask Ann', 'Pay by card'), later, list('Pay by card', 'Pay by invoice in June')],
    wanted: [list('Pay by card', 'Pay by invoice in June')],
    merged: [list('Ask Ann', 'Pay by card'), later, list('Pay by card', 'Pay by invoice in June')],
  },
])('a list that people parted where the issue parts it itself: $rule', (row) => {
  const merge = mergeSection(row);
  expect(asked(merge)).toEqual(row.asked ?? []);
  expect(withSafeChanges(merge)).toEqual(row.merged);
});

const parts = (...names: readonly string[]): AdfNode =>
  table(
    ['Part', 'Owner'],
    names.map((name) => [[text(`Replace the ${name}`)], [text('Kim')]]),
  );
const rowsOnly = ({ content = [], ...node }: AdfNode): AdfNode => ({ ...node, content: content.slice(1) });
const four = [parts('queue', 'cache', 'index', 'proxy')];
const twoTables = [parts('queue', 'cache'), later, parts('index', 'proxy')];

test.each<MergeRow>([
  {
    rule: 'a row of each part told anew or dropped, and one added behind each',
    base: four,
    page: twoTables,
    wanted: [parts('queue', 'mailer', 'index soon', 'proxy', 'ledger')],
    merged: [parts('queue', 'mailer'), later, parts('index soon', 'proxy', 'ledger')],
  },
  {
    rule: 'all rows of one part dropped, and its table with them',
    base: four,
    page: twoTables,
    wanted: [parts('queue', 'cache')],
    merged: [parts('queue', 'cache'), later],
  },
  {
    rule: 'a row in the part where people put it',
    base: four,
    page: [parts('queue', 'proxy'), later, parts('index', 'cache')],
    wanted: [parts('queue', 'cache at once', 'index', 'proxy')],
    merged: [parts('queue', 'proxy'), later, parts('index', 'cache at once')],
  },
  {
    rule: 'in one part only, where the other has no header and nothing new',
    base: four,
    page: [parts('queue', 'cache'), later, rowsOnly(parts('index', 'proxy'))],
    wanted: [parts('queue', 'cache soon', 'index', 'proxy')],
    merged: [parts('queue', 'cache soon'), later, rowsOnly(parts('index', 'proxy'))],
  },
  {
    rule: 'a row of a part without a header told anew',
    base: four,
    page: [parts('queue', 'cache'), later, rowsOnly(parts('index', 'proxy'))],
    wanted: [parts('queue', 'cache', 'index soon', 'proxy')],
    merged: [parts('queue', 'cache'), later, rowsOnly(parts('index soon', 'proxy'))],
  },
  {
    rule: 'beside a list with the words of a row',
    base: [list('Replace the queue', 'Ask Kim'), ...four],
    page: [list('Replace the queue', 'Ask Kim'), ...twoTables],
    wanted: [list('Replace the queue', 'Ask Ann'), parts('queue', 'cache', 'index', 'proxy soon')],
    merged: [
      list('Replace the queue', 'Ask Ann'),
      parts('queue', 'cache'),
      later,
      parts('index', 'proxy soon'),
    ],
  },
  {
    rule: 'beside a list that says what a row says, which people reworded',
    base: [list('Ask Kim', 'Ask Ann', 'Replace the queue'), ...four],
    page: [list('Ask Kim', 'Ask Ann', 'Take the queue out'), ...twoTables],
    wanted: [list('Ask Kim', 'Ask Ann', 'Replace the old queue'), ...four],
    merged: [list('Ask Kim', 'Ask Ann', 'Take the old queue out'), ...twoTables],
  },
  {
    rule: 'before a list that the issue adds, which says what the rows say and stays one',
    base: four,
    page: twoTables,
    wanted: [...four, list('Replace the queue Kim', 'Replace the index Kim')],
    merged: [...twoTables, list('Replace the queue Kim', 'Replace the index Kim')],
  },
  {
    rule: 'a second table of people with a row of the same part is theirs',
    base: [parts('queue', 'cache')],
    page: [
      parts('queue', 'cache'),
      table(['Part', 'Tested'], [[[text('Replace the queue')], [text('yes')]]]),
    ],
    wanted: [parts('queue soon', 'cache')],
    merged: [
      parts('queue soon', 'cache'),
      table(['Part', 'Tested'], [[[text('Replace the queue')], [text('yes')]]]),
    ],
  },
])('a table that people parted is merged where its rows stand: $rule', (row) => {
  const merge = mergeSection(row);
  expect(asked(merge)).toEqual(row.asked ?? []);
  expect(withSafeChanges(merge)).toEqual(row.merged);
});

/** A list in a frame of the issue's own shares an item with the one below it, which tells nothing of people. */
const inPanel = framed(list('Ask Kim', 'Ship in a day'));

test.each<MergeRow>([
  {
    rule: 'what the issue put into a frame leaves nothing where it was',
    base: [inPanel, list('Ask Kim', 'Pay by card')],
    page: [inPanel, list('Ask Kim', 'Pay by card')],
    wanted: [inPanel, framed(list('Ask Kim', 'Pay by card'))],
    merged: [inPanel, framed(list('Ask Kim', 'Pay by card'))],
  },
  {
    rule: 'what both sides say alike is nothing new',
    base: [list('Ask Kim', 'Pay by card'), inPanel],
    page: [list('Ask Kim today', 'Pay by card'), inPanel],
    wanted: [list('Ask Kim today', 'Pay by card'), inPanel],
    merged: [list('Ask Kim today', 'Pay by card'), inPanel],
  },
])('lists in frames of the issue are no parts that people made: $rule', (row) => {
  const merge = mergeSection(row);
  expect(asked(merge)).toEqual([]);
  expect(withSafeChanges(merge)).toEqual(row.merged);
});
