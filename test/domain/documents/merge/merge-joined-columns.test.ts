import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { cell, EXPORT, high, IMPORT, NAMES, PHASE, type Row, tableOf, wide } from './joined-tables';
import { inShort } from './merges';

const MENU = cell('Menu');

test.each<{
  rule: string;
  left: number;
  rows: Record<'base' | 'page' | 'wanted', readonly Row[]>;
  offer: string;
}>([
  {
    rule: 'reaches into a column that they left',
    left: 2,
    rows: { base: [PHASE], page: [[wide('Phase two')]], wanted: [[wide('Phase three', 3)]] },
    offer: 'replace safe Phase two → Phase three',
  },
  {
    rule: 'reaches over all columns that they took away',
    left: 1,
    rows: { base: [[MENU, wide('open')]], page: [[MENU]], wanted: [[MENU, wide('done')]] },
    offer: 'insert removed-here → Menu – State: done',
  },
  {
    rule: 'reaches down a column that they took away',
    left: 2,
    rows: {
      base: [[...IMPORT.slice(0, 2), high('high')], EXPORT.slice(0, 2)],
      page: [IMPORT.slice(0, 2), EXPORT.slice(0, 2)],
      wanted: [[...IMPORT.slice(0, 2), high('none')], EXPORT.slice(0, 2)],
    },
    offer: 'insert removed-here → Import – Risk: none',
  },
])('what the issue says anew in a joined cell that $rule is told once', ({ left, rows, offer }) => {
  const merge = mergeSection({
    base: [tableOf(NAMES, ...rows.base)],
    page: [tableOf(NAMES.slice(0, left), ...rows.page)],
    wanted: [tableOf(NAMES, ...rows.wanted)],
  });
  expect(merge.changes.map(inShort)).toEqual([offer]);
});
