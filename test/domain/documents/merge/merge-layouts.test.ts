import { type AdfNode } from '../../../../src/domain/documents/adf';
import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { asked, type Blocks, list, type MergeRow, p, withSafeChanges } from './merges';

const column = (width: number, content: Blocks): AdfNode => ({
  type: 'layoutColumn',
  attrs: { width },
  content,
});
const layout = (...contents: readonly Blocks[]): AdfNode => ({
  type: 'layoutSection',
  content: contents.map((content) => column(50, content)),
});

/** A layout of the template: what the issue says, and room for people beside it. */
const NOTES = [p('Write what the team has to know')];
const base = [layout([p('Pay as you like'), list('Pay by card')], NOTES)];

test.each<MergeRow>([
  {
    rule: 'they filled their own column, and the issue added to the other',
    base,
    page: [layout([p('Pay as you like'), list('Pay by card')], [p('Ask Kim'), list('Mine')])],
    wanted: [layout([p('Pay as you like'), list('Pay by card', 'Pay in cash')], NOTES)],
    merged: [
      layout([p('Pay as you like'), list('Pay by card', 'Pay in cash')], [p('Ask Kim'), list('Mine')]),
    ],
  },
  {
    rule: 'they changed both columns, and the issue changed the same words',
    base,
    page: [layout([p('Pay as you wish'), list('Pay by card')], [p('Ask Kim')])],
    wanted: [layout([p('Pay as you must'), list('Pay by card', 'Pay in cash')], NOTES)],
    merged: [layout([p('Pay as you wish'), list('Pay by card', 'Pay in cash')], [p('Ask Kim')])],
    asked: ['replace both-changed Pay as you wish → Pay as you must'],
  },
  {
    rule: 'nobody knows who wrote what',
    base: null,
    page: [layout([p('Pay as you wish')], [p('Write what the team has to know')])],
    wanted: [layout([p('Pay as you must')], NOTES)],
    merged: [layout([p('Pay as you wish')], NOTES)],
    asked: ['replace no-base Pay as you wish → Pay as you must'],
  },
  {
    rule: 'they made the columns of another width',
    base,
    page: [
      {
        type: 'layoutSection',
        content: [column(66, [p('Pay as you like'), list('Pay by card')]), column(33, [p('Ask Kim')])],
      },
    ],
    wanted: [layout([p('Pay as you like'), list('Pay by card', 'Pay in cash')], NOTES)],
    merged: [
      {
        type: 'layoutSection',
        content: [
          column(66, [p('Pay as you like'), list('Pay by card', 'Pay in cash')]),
          column(33, [p('Ask Kim')]),
        ],
      },
    ],
  },
])(
  'columns of a layout are merged by themselves: $rule',
  ({ base: was, page, wanted, merged, asked: expected = [] }) => {
    const merge = mergeSection({ base: was, page, wanted });
    expect(asked(merge)).toEqual(expected);
    expect(withSafeChanges(merge)).toEqual(merged);
  },
);

test('a column that people put beside ours stays', () => {
  const page = [layout([p('Pay as you like')], NOTES, [p('A third')])];
  const merge = mergeSection({
    base: [layout([p('Pay as you like')], NOTES)],
    page,
    wanted: [layout([p('Pay as you must')], NOTES)],
  });
  expect(asked(merge)).toEqual([]);
  expect(withSafeChanges(merge)).toEqual([layout([p('Pay as you must')], NOTES, [p('A third')])]);
});
