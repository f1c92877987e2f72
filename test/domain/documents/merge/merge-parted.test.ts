import { type AdfNode } from '../../../../src/domain/documents/adf';
import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { heading, text } from '../../../../src/domain/documents/nodes';
import { asked, list, type MergeRow, p, withSafeChanges } from './merges';

const tasks = (...items: readonly string[]): AdfNode => ({
  type: 'taskList',
  attrs: { localId: 'tasks' },
  content: items.map((words, place) => ({
    type: 'taskItem',
    attrs: { localId: `task-${String(place)}`, state: 'TODO' },
    content: words === '' ? [] : [text(words)],
  })),
});
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
