import { type AdfNode } from '../../../../src/domain/documents/adf';
import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { anchor, expand } from '../../../../src/domain/documents/made-nodes';
import { heading, paragraph, text } from '../../../../src/domain/documents/nodes';
import { table } from '../../../../src/domain/documents/table';
import { asked, inShort, list, type MergeRow, p, withSafeChanges } from './merges';

const INTRO = p('Customers pay as they like');
const panel = (...content: readonly AdfNode[]): AdfNode => ({
  type: 'panel',
  attrs: { panelType: 'info' },
  content,
});
const columns = (...contents: readonly (readonly AdfNode[])[]): AdfNode => ({
  type: 'layoutSection',
  content: contents.map((content) => ({ type: 'layoutColumn', attrs: { width: 50 }, content })),
});
const macro = (...content: readonly AdfNode[]): AdfNode => ({
  type: 'bodiedExtension',
  attrs: { extensionType: 'com.atlassian.confluence.macro.core', extensionKey: 'excerpt' },
  content,
});
const inCells = (...cells: readonly (readonly AdfNode[])[]): AdfNode => ({
  type: 'table',
  content: [{ type: 'tableRow', content: cells.map((content) => ({ type: 'tableCell', content })) }],
});

const base = [INTRO, list('Pay by card', 'Pay by invoice')];
const wanted = [INTRO, list('Pay by card', 'Pay by invoice', 'Pay in cash')];

test.each<MergeRow>([
  {
    rule: 'a panel, between words of their own',
    base,
    page: [INTRO, panel(p('Mine'), list('Pay by card', 'Pay by invoice'), p('Mine too'))],
    wanted,
    merged: [INTRO, panel(p('Mine'), list('Pay by card', 'Pay by invoice', 'Pay in cash'), p('Mine too'))],
  },
  {
    rule: 'an expand, where they reworded an item',
    base,
    page: [INTRO, expand('More', [list('Pay by card at once', 'Pay by invoice')])],
    wanted,
    merged: [INTRO, expand('More', [list('Pay by card at once', 'Pay by invoice', 'Pay in cash')])],
  },
  {
    rule: 'a column, all of it',
    base,
    page: [columns([p('Mine')], [INTRO, list('Pay by card', 'Pay by invoice')])],
    wanted,
    merged: [columns([p('Mine')], [INTRO, list('Pay by card', 'Pay by invoice', 'Pay in cash')])],
  },
  {
    rule: 'a cell, a table that the issue changes and adds a row to',
    base: [table(['What', 'Who'], [[[text('Pay')], [text('Ada')]]])],
    page: [inCells([p('Mine')], [table(['What', 'Who'], [[[text('Pay')], [text('Ada')]]])])],
    wanted: [
      table(
        ['What', 'Who'],
        [
          [[text('Pay')], [text('Kim')]],
          [[text('Ship')], [text('Ada')]],
        ],
      ),
    ],
    merged: [
      inCells(
        [p('Mine')],
        [
          table(
            ['What', 'Who'],
            [
              [[text('Pay')], [text('Kim')]],
              [[text('Ship')], [text('Ada')]],
            ],
          ),
        ],
      ),
    ],
  },
  {
    rule: 'a panel in a column',
    base,
    page: [columns([INTRO], [panel(list('Pay by card', 'Pay by invoice'))])],
    wanted,
    merged: [columns([INTRO], [panel(list('Pay by card', 'Pay by invoice', 'Pay in cash'))])],
  },
  {
    rule: 'a panel, where the issue changed what they changed',
    base,
    page: [INTRO, panel(list('Pay by card', 'Pay by invoice in May'))],
    wanted: [INTRO, list('Pay by card', 'Pay by invoice in June')],
    merged: [INTRO, panel(list('Pay by card', 'Pay by invoice in May'))],
    asked: ['replace both-changed Pay by invoice in May → Pay by invoice in June'],
  },
  {
    rule: 'an expand that holds nothing else, and the issue no longer says it',
    base,
    page: [INTRO, expand('More', [list('Pay by card', 'Pay by invoice')])],
    wanted: [INTRO],
    merged: [INTRO, expand('More', [paragraph()])],
  },
  {
    rule: 'a panel, and the issue tells it in a table, which no panel may hold',
    base,
    page: [INTRO, panel(list('Pay by card', 'Pay by invoice'), p('Mine'))],
    wanted: [INTRO, table(['Way'], [[[text('Pay by card')]]])],
    merged: [INTRO, table(['Way'], [[[text('Pay by card')]]]), panel(p('Mine'))],
  },
  {
    rule: 'a macro, whatever it makes of what stands in it',
    base,
    page: [macro(INTRO, p('Mine'), list('Pay by card', 'Pay by invoice'))],
    wanted,
    merged: [macro(INTRO, p('Mine'), list('Pay by card', 'Pay by invoice', 'Pay in cash'))],
  },
  {
    rule: 'a panel in a macro, where the issue no longer says it',
    base,
    page: [INTRO, macro(panel(list('Pay by card', 'Pay by invoice')))],
    wanted: [INTRO],
    merged: [INTRO, macro(panel(paragraph()))],
  },
  {
    rule: 'a cell, between words of their own',
    base,
    page: [inCells([INTRO], [p('Mine'), list('Pay by card', 'Pay by invoice')])],
    wanted,
    merged: [inCells([INTRO], [p('Mine'), list('Pay by card', 'Pay by invoice', 'Pay in cash')])],
  },
  {
    rule: 'a cell that holds nothing else, and the issue no longer says it',
    base,
    page: [INTRO, inCells([p('Mine')], [list('Pay by card', 'Pay by invoice')])],
    wanted: [INTRO],
    merged: [INTRO, inCells([p('Mine')], [paragraph()])],
  },
  {
    rule: 'a macro, beside a panel of the issue',
    base: [panel(INTRO), list('Pay by card')],
    page: [panel(INTRO), macro(list('Pay by card'))],
    wanted: [panel(INTRO), list('Pay by card', 'Pay in cash')],
    merged: [panel(INTRO), macro(list('Pay by card', 'Pay in cash'))],
  },
])('what people put in $rule is merged there', ({ asked: expected = [], ...versions }) => {
  const merge = mergeSection(versions);
  expect(asked(merge)).toEqual(expected);
  expect(withSafeChanges(merge)).toEqual(versions.merged);
});

test('without a base only what a frame does not say yet is asked about, in the frame', () => {
  const page = [columns([p('Mine')], [INTRO, panel(list('Pay by card', 'Pay by invoice'))])];
  expect(mergeSection({ base: null, page, wanted }).changes.map(inShort)).toEqual([
    'insert no-base → Pay in cash',
  ]);
});

test('what is new comes behind the frame that what stands before it was put in', () => {
  const page = [panel(INTRO), p('Mine')];
  const merge = mergeSection({ base: [INTRO], page, wanted: [INTRO, p('New')] });
  expect(withSafeChanges(merge)).toEqual([panel(INTRO), p('New'), p('Mine')]);
});

test('what stands in the column of another section is left alone', () => {
  const frame = columns([heading(2, anchor('ls-design-1'), text('Design')), ...base]);
  const merge = mergeSection({ base, page: [frame], wanted });
  expect(merge.changes.map(inShort)).toEqual([
    'insert removed-here → Pay by card Pay by invoice Pay in cash',
  ]);
});
