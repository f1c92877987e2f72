import { advanceBase } from '../../../../src/domain/documents/merge/advance-base';
import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { applyChanges } from '../../../../src/domain/documents/merge/section-merge';
import { normalForm } from '../../../../src/domain/documents/normal-form';
import { asked, type Blocks, columns, p, withSafeChanges } from './merges';

const NAMES = ['Name', 'State'];
const base = [columns(NAMES, ['Export', 'open'], ['Import', 'open'])];

test('what the issue says anew in a column that people took out stands behind the table where somebody takes it', () => {
  const page = [columns(['Name'], ['Export'], ['Import']), p('End')];
  const [was, is] = [
    [...base, p('End')],
    [columns(NAMES, ['Export', 'done'], ['Import', 'open']), p('End')],
  ];
  const merge = mergeSection({ base: was, page, wanted: is });
  const { blocks } = applyChanges(merge, new Set(merge.changes.map(({ id }) => id)));
  expect(normalForm(blocks)).toBe(normalForm([...page.toSpliced(1, 0, p('Export – State: done'))]));
  expect(mergeSection({ base: is, page: blocks, wanted: is }).changes).toEqual([]);
  expect(mergeSection({ base: was, page, wanted: was }).changes).toEqual([]);
});

test('a question about such a column is asked again as long as it is open', () => {
  const page = [columns(['Name'], ['Export'], ['Import'])];
  const is = [columns(NAMES, ['Export', 'done'], ['Import', 'open'])];
  const merge = mergeSection({ base, page, wanted: is });
  const next = advanceBase(base, is, new Set(merge.changes.map(({ origin }) => origin)));
  expect(asked(mergeSection({ base: next ?? base, page, wanted: is }))).toEqual(asked(merge));
});

test.each<{ rule: string; page: Blocks; expected: Blocks }>([
  {
    rule: 'as on the page where people have a column and a row of their own',
    page: [
      columns([...NAMES, 'Owner'], ['Export', 'open', 'Kim'], ['Import', 'open', 'Ann'], ['Mine', '', 'Kim']),
    ],
    expected: [
      columns([...NAMES, 'Owner'], ['Export', 'done', 'Kim'], ['Import', 'open', 'Ann'], ['Mine', '', 'Kim']),
    ],
  },
  {
    rule: 'as in the issue where nobody touched the table',
    page: base,
    expected: [columns(['State', 'Name'], ['done', 'Export'], ['open', 'Import'])],
  },
])('columns that the issue puts into another order stand $rule', ({ page, expected }) => {
  const is = [columns(['State', 'Name'], ['done', 'Export'], ['open', 'Import'])];
  const merge = mergeSection({ base, page, wanted: is });
  expect(asked(merge)).toEqual([]);
  expect(withSafeChanges(merge)).toEqual(expected);
  expect(mergeSection({ base: is, page: expected, wanted: is }).changes).toEqual([]);
});
