import { type AdfNode } from '../../../../src/domain/documents/adf';
import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { applyChanges } from '../../../../src/domain/documents/merge/section-merge';
import { text } from '../../../../src/domain/documents/nodes';
import { asked, type Blocks, items, p, points, task, taskList, withSafeChanges } from './merges';

describe('what becomes one of people’s tasks', () => {
  const list = taskList(task('1', 'DONE', 'Ask the bank'), task('l-1', 'TODO', 'Mine'));
  const base = items('Ask the bank');

  test('gets an id that no other one there has', () => {
    const wanted = items('Ask the bank', 'Call', 'Write');
    const [merged] = withSafeChanges(mergeSection({ base, page: [list], wanted }));
    const ids = points(merged ?? list).map(({ attrs }) => attrs?.['localId']);
    expect([...ids].sort()).toEqual(['1', 'l-1', 'l-2', 'l-3']);
  });

  test('and is known by it at the next update, whatever people made of its words', () => {
    const page = [taskList(task('1', 'DONE', 'Ask the bank'), task('l-2', 'DONE', 'Call them all today'))];
    const wanted = items('Ask the bank', 'Call');
    expect(mergeSection({ base: wanted, page, wanted }).changes).toEqual([]);
  });

  test.each<{ rule: string; item: Blocks; merged: readonly AdfNode[] }>([
    {
      rule: 'is ticked still where its point gets points of its own, which are tasks below it',
      item: [p('Ask the bank'), ...items('Call', 'Write')],
      merged: [
        task('1', 'DONE', 'Ask the bank'),
        {
          type: 'taskList',
          attrs: { localId: 'l-2' },
          content: [task('l-3', 'TODO', 'Call'), task('l-4', 'TODO', 'Write')],
        },
        task('l-1', 'TODO', 'Mine'),
      ],
    },
    {
      rule: 'is ticked still where its point gets a second paragraph, which is a line of it',
      item: [p('Ask the bank'), p('Twice.')],
      merged: [
        {
          ...task('1', 'DONE', ''),
          content: [text('Ask the bank'), { type: 'hardBreak' }, text('Twice.')],
        },
        task('l-1', 'TODO', 'Mine'),
      ],
    },
  ])('$rule', ({ item, merged }) => {
    const wanted = [{ type: 'bulletList', content: [{ type: 'listItem', content: item }] }];
    const merge = mergeSection({ base, page: [list], wanted });
    expect(asked(merge)).toEqual([]);
    const [after] = withSafeChanges(merge);
    expect(points(after ?? list)).toEqual(merged);
    expect(mergeSection({ base: wanted, page: [after ?? list], wanted }).changes).toEqual([]);
  });

  test('takes the id and the tick of the one that a person lets it replace', () => {
    const page = [taskList(task('1', 'DONE', 'Ask two banks'))];
    const merge = mergeSection({ base, page, wanted: items('Ask three banks') });
    expect(asked(merge)).toEqual(['replace both-changed Ask two banks → Ask three banks']);
    const all = new Set(merge.changes.map(({ id }) => id));
    expect(applyChanges(merge, all).blocks).toEqual([taskList(task('1', 'DONE', 'Ask three banks'))]);
  });

  test.each<{ rule: string; page: AdfNode; localId: string }>([
    {
      rule: 'is named after the first task where the list has no id',
      page: { type: 'taskList', content: [task('', 'TODO', 'Mine'), task('1', 'DONE', 'Ask the bank')] },
      localId: '1-1',
    },
    {
      rule: 'has no id where no other one has',
      page: taskList(task('', 'DONE', 'Ask the bank')),
      localId: '',
    },
  ])('$rule', ({ page, localId }) => {
    const bare = { ...page, attrs: { localId: '' } };
    const wanted = items('Ask the bank', 'Call');
    const [merged] = withSafeChanges(mergeSection({ base, page: [bare], wanted }));
    expect(points(merged ?? list)).toContainEqual(task(localId, 'TODO', 'Call'));
  });
});

test('a task that people finished gets its new words and stays finished', () => {
  const merge = mergeSection({
    base: [taskList(task('1', 'TODO', 'Ask the bank'), task('2', 'TODO', 'Call'))],
    page: [taskList(task('1', 'DONE', 'Ask the bank'), task('2', 'TODO', 'Call'))],
    wanted: [taskList(task('1', 'TODO', 'Write to all banks'), task('2', 'TODO', 'Call'))],
  });
  expect(withSafeChanges(merge)).toEqual([
    taskList(task('1', 'DONE', 'Write to all banks'), task('2', 'TODO', 'Call')),
  ]);
});
