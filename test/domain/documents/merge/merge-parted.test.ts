import { type AdfNode } from '../../../../src/domain/documents/adf';
import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { heading, text } from '../../../../src/domain/documents/nodes';
import { asked, list, type MergeRow, withSafeChanges } from './merges';

const tasks = (...items: readonly string[]): AdfNode => ({
  type: 'taskList',
  attrs: { localId: 'tasks' },
  content: items.map((words, place) => ({
    type: 'taskItem',
    attrs: { localId: `task-${String(place)}`, state: 'TODO' },
    content: words === '' ? [] : [text(words)],
  })),
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
])('a list that people parted where the issue parts it itself: $rule', (row) => {
  const merge = mergeSection(row);
  expect(asked(merge)).toEqual(row.asked ?? []);
  expect(withSafeChanges(merge)).toEqual(row.merged);
});
