import { type AdfNode } from '../../../../src/domain/documents/adf';
import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { plainText } from '../../../../src/domain/documents/plain-text';
import { allTaken } from '../../../fuzz/promises';
import { cell, EXPORT, high, IMPORT, NAMES, PHASE, tableOf, wide } from './joined-tables';
import { asked, type Blocks, p, withSafeChanges } from './merges';

/** What each row says, each cell with how far it reaches; a row that is short of a cell shows it. */
const shown = (blocks: Blocks): readonly string[] =>
  blocks.flatMap(({ content = [] }) => content).map(({ content = [] }) => content.map(inCell).join(' | '));

function inCell(node: AdfNode): string {
  const { colspan = 1, rowspan = 1 } = (node.attrs ?? {}) as { colspan?: number; rowspan?: number };
  const across = colspan > 1 ? ` →${String(colspan)}` : '';
  return `${plainText(node)}${across}${rowspan > 1 ? ` ↓${String(rowspan)}` : ''}`;
}

interface Joined {
  readonly rule: string;
  readonly base: AdfNode | null;
  readonly page: AdfNode;
  readonly wanted: AdfNode;
  /** With all that is safe. */
  readonly merged: readonly string[];
  readonly asked?: number;
  /** With all that is asked about, too. */
  readonly taken?: readonly string[];
}

const base = tableOf(NAMES, EXPORT, IMPORT);
const OWNED = [...NAMES, 'Owner'];
const owned = tableOf(OWNED, [...EXPORT, cell('Kim')], [...IMPORT, cell('Ann')]);

const AREAS = ['Area', 'Name', 'State'];
const PAY = cell('Pay');
const area = tableOf(
  AREAS,
  [PAY, cell('Card'), cell('open')],
  [PAY, cell('Invoice'), cell('open')],
  [cell('Ship'), cell('Van'), cell('open')],
);
const areaJoined = tableOf(
  AREAS,
  [high('Pay'), cell('Card'), cell('open')],
  [cell('Invoice'), cell('open')],
  [cell('Ship'), cell('Van'), cell('open')],
);

test.each<Joined>([
  {
    rule: 'two cells of a row, and the issue adds a column behind them',
    base,
    page: tableOf(NAMES, EXPORT, [cell('Import'), wide('open high')]),
    wanted: owned,
    merged: ['Name | State | Risk | Owner', 'Export | open | low | Kim', 'Import | open high →2 | Ann'],
  },
  {
    rule: 'a row of their own, and the issue adds a column behind it',
    base,
    page: tableOf(NAMES, EXPORT, PHASE, IMPORT),
    wanted: owned,
    merged: [
      'Name | State | Risk | Owner',
      'Export | open | low | Kim',
      'Phase two →3 | ',
      'Import | open | high | Ann',
    ],
  },
  {
    rule: 'a row of their own, and the issue adds a column among its cells',
    base,
    page: tableOf(NAMES, EXPORT, PHASE, IMPORT),
    wanted: tableOf(
      ['Name', 'Owner', 'State', 'Risk'],
      [cell('Export'), cell('Kim'), cell('open'), cell('low')],
      [cell('Import'), cell('Ann'), cell('open'), cell('high')],
    ),
    merged: [
      'Name | Owner | State | Risk',
      'Export | Kim | open | low',
      'Phase two →4',
      'Import | Ann | open | high',
    ],
  },
  {
    rule: 'a row of their own, and the issue drops a column that it reaches into',
    base,
    page: tableOf(NAMES, EXPORT, PHASE, IMPORT),
    wanted: tableOf(['Name', 'Risk'], [cell('Export'), cell('low')], [cell('Import'), cell('high')]),
    merged: ['Name | State | Risk', 'Export | open | low', 'Phase two →3', 'Import | open | high'],
    asked: 1,
    taken: ['Name | Risk', 'Export | low', 'Phase two →2', 'Import | high'],
  },
  {
    rule: 'two cells of a row, of which the issue rewords one',
    base,
    page: tableOf(NAMES, EXPORT, [
      cell('Import'),
      { ...wide(''), content: [p('open since Monday'), p('high')] },
    ]),
    wanted: tableOf(NAMES, EXPORT, [cell('Import'), cell('open'), cell('none')]),
    merged: ['Name | State | Risk', 'Export | open | low', 'Import | open since Monday none →2'],
  },
  {
    rule: 'cells of a column, and the issue rewords one beside them and adds a row',
    base: area,
    page: areaJoined,
    wanted: tableOf(
      AREAS,
      [PAY, cell('Card'), cell('open')],
      [PAY, cell('Invoice'), cell('done')],
      [cell('Ship'), cell('Van'), cell('open')],
      [cell('Ship'), cell('Bike'), cell('open')],
    ),
    merged: [
      'Area | Name | State',
      'Pay ↓2 | Card | open',
      'Invoice | done',
      'Ship | Van | open',
      'Ship | Bike | open',
    ],
  },
  {
    rule: 'cells of a column, which the issue calls something else',
    base: area,
    page: areaJoined,
    wanted: tableOf(
      AREAS,
      [cell('Payment'), cell('Card'), cell('open')],
      [cell('Payment'), cell('Invoice'), cell('open')],
      [cell('Ship'), cell('Van'), cell('open')],
    ),
    merged: ['Area | Name | State', 'Payment ↓2 | Card | open', 'Invoice | open', 'Ship | Van | open'],
  },
  {
    rule: 'cells of a column, and the issue adds a column among the others',
    base: area,
    page: areaJoined,
    wanted: tableOf(
      ['Area', 'Name', 'Owner', 'State'],
      [PAY, cell('Card'), cell('Kim'), cell('open')],
      [PAY, cell('Invoice'), cell('Ann'), cell('open')],
      [cell('Ship'), cell('Van'), cell('Tom'), cell('open')],
    ),
    merged: [
      'Area | Name | Owner | State',
      'Pay ↓2 | Card | Kim | open',
      'Invoice | Ann | open',
      'Ship | Van | Tom | open',
    ],
  },
  {
    rule: 'cells of a column and wrote a row of their own, and the issue adds a row beside the joined cell',
    base: area,
    page: {
      ...areaJoined,
      content: [
        ...(areaJoined.content ?? []),
        { type: 'tableRow', content: [cell('Mine'), cell('Boat'), cell('never')] },
      ],
    },
    wanted: tableOf(
      AREAS,
      [PAY, cell('Card'), cell('open')],
      [PAY, cell('Giro'), cell('open')],
      [PAY, cell('Invoice'), cell('open')],
      [cell('Ship'), cell('Van'), cell('open')],
    ),
    merged: [
      'Area | Name | State',
      'Pay ↓2 | Card | open',
      'Invoice | open',
      'Ship | Van | open',
      'Mine | Boat | never',
    ],
    asked: 1,
    taken: [
      'Area | Name | State',
      'Pay | Card | open',
      'Pay | Giro | open',
      ' | Invoice | open',
      'Ship | Van | open',
      'Mine | Boat | never',
    ],
  },
  {
    rule: 'cells of a column, and the issue drops the row that the joined cell stands in',
    base: area,
    page: areaJoined,
    wanted: tableOf(AREAS, [PAY, cell('Invoice'), cell('open')], [cell('Ship'), cell('Van'), cell('open')]),
    merged: ['Area | Name | State', 'Pay ↓2 | Card | open', 'Invoice | open', 'Ship | Van | open'],
    asked: 1,
  },
  {
    rule: 'cells of a header, and the issue rewords a cell below it',
    base,
    page: {
      ...base,
      content: [
        { type: 'tableRow', content: [cell('Name'), wide('State and risk')] },
        ...(base.content ?? []).slice(1),
      ],
    },
    wanted: tableOf(NAMES, EXPORT, [cell('Import'), cell('done'), cell('high')]),
    merged: ['Name | State and risk →2', 'Export | open | low', 'Import | done | high'],
  },
])('people joined $rule: their rows stay', ({ asked: questions = 0, ...row }) => {
  const merge = mergeSection({ base: row.base && [row.base], page: [row.page], wanted: [row.wanted] });
  expect(asked(merge)).toHaveLength(questions);
  expect(shown(withSafeChanges(merge))).toEqual(row.merged);
  if (row.taken) expect(shown(allTaken(merge).blocks)).toEqual(row.taken);
});

test.each<Joined>([
  {
    rule: 'tells cells joined as before, and people added a column and a row',
    base: tableOf(NAMES, PHASE, EXPORT),
    page: tableOf(
      OWNED,
      [wide('Phase two', 4)],
      [...EXPORT, cell('Kim')],
      [cell('Mine'), cell(''), cell(''), cell('Ann')],
    ),
    wanted: tableOf(NAMES, PHASE, [cell('Export'), cell('done'), cell('low')]),
    merged: ['Name | State | Risk | Owner', 'Phase two →4', 'Export | done | low | Kim', 'Mine |  |  | Ann'],
  },
  {
    rule: 'joins two cells of a row, and people wrote a row of their own',
    base,
    page: tableOf(NAMES, EXPORT, IMPORT, [cell('Mine'), cell(''), cell('')]),
    wanted: tableOf(NAMES, EXPORT, [cell('Import'), wide('done')]),
    merged: ['Name | State | Risk', 'Export | open | low', 'Import | done →2', 'Mine |  | '],
  },
  {
    rule: 'joins two cells of a column, and people wrote a row of their own',
    base: area,
    page: {
      ...area,
      content: [...(area.content ?? []), { type: 'tableRow', content: [cell('Mine'), cell(''), cell('')] }],
    },
    wanted: areaJoined,
    merged: [
      'Area | Name | State',
      'Pay | Card | open',
      'Pay | Invoice | open',
      'Ship | Van | open',
      'Mine |  | ',
    ],
  },
  {
    rule: 'joins two cells of a column that nobody touched',
    base: area,
    page: area,
    wanted: areaJoined,
    merged: ['Area | Name | State', 'Pay ↓2 | Card | open', 'Invoice | open', 'Ship | Van | open'],
  },
])('the issue $rule: no row of people’s goes', ({ asked: questions = 0, ...row }) => {
  const merge = mergeSection({ base: row.base && [row.base], page: [row.page], wanted: [row.wanted] });
  expect(asked(merge)).toHaveLength(questions);
  expect(shown(withSafeChanges(merge))).toEqual(row.merged);
});
