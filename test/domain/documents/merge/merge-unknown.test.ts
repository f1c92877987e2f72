import { type AdfNode } from '../../../../src/domain/documents/adf';
import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { applyChanges } from '../../../../src/domain/documents/merge/section-merge';
import { bulletList, heading, paragraph, strong, text } from '../../../../src/domain/documents/nodes';
import { asked, type Blocks, inShort, list, p, task, taskList } from './merges';

const linked = (href: string): AdfNode =>
  paragraph(text('See the plan', [{ type: 'link', attrs: { href } }]));
const numbered = (order: number, ...items: readonly string[]): AdfNode => ({
  ...list(...items),
  type: 'orderedList',
  attrs: { order },
});

interface Row {
  readonly rule: string;
  readonly page: Blocks;
  readonly wanted: Blocks;
}

test.each<Row>([
  {
    rule: 'in bold',
    page: [paragraph(text('Pay '), strong('by card'), text(' at once'))],
    wanted: [p('Pay by card at once')],
  },
  {
    rule: 'without the bold of the issue',
    page: [p('Pay by card')],
    wanted: [paragraph(strong('Pay by card'))],
  },
  { rule: 'in a numbered list', page: [numbered(3, 'Card', 'Cash')], wanted: [list('Card', 'Cash')] },
  {
    rule: 'in a list of tasks, ticked',
    page: [taskList(task('1', 'DONE', 'Card'), task('2', 'DONE', 'Cash'))],
    wanted: [list('Card', 'Cash')],
  },
  {
    rule: 'in a list, in bold',
    page: [bulletList([[strong('Card')], [text('Cash')]])],
    wanted: [list('Card', 'Cash')],
  },
])('where nobody knows what was written, what the page says $rule is nothing new', ({ page, wanted }) => {
  expect(mergeSection({ base: null, page, wanted }).changes).toEqual([]);
});

test.each<Row>([
  {
    rule: 'a link that leads elsewhere',
    page: [linked('https://a.example')],
    wanted: [linked('https://b.example')],
  },
  { rule: 'another word', page: [p('Pay by card')], wanted: [paragraph(strong('Pay by cash'))] },
  {
    rule: 'a heading of another level',
    page: [heading(3, text('Card'))],
    wanted: [heading(4, text('Card'))],
  },
])('$rule is still asked about', ({ page, wanted }) => {
  expect(asked(mergeSection({ base: null, page, wanted }))).toHaveLength(1);
});

test.each<{ rule: string; page: Blocks; wanted: Blocks; told: readonly string[] }>([
  {
    rule: 'points that share no word',
    page: [list('Guests see offers', 'Prices show taxes')],
    wanted: [list('Pay by card', 'Pay by invoice')],
    told: ['insert no-base → Pay by card', 'insert no-base → Pay by invoice'],
  },
  {
    rule: 'a point among others that shares few words',
    page: [list('Pay by card', 'Pay on the ship at night', 'End')],
    wanted: [list('Pay by card', 'Ask for an invoice in the mail', 'End')],
    told: ['insert no-base → Ask for an invoice in the mail'],
  },
  {
    rule: 'a point that shares most words is that point',
    page: [list('Pay by card', 'Ask for an invoice in a mail', 'End')],
    wanted: [list('Pay by card', 'Ask for an invoice in the mail', 'End')],
    told: ['replace no-base Ask for an invoice in a mail → Ask for an invoice in the mail'],
  },
  {
    rule: 'a point that says the same number is that point',
    page: [list('Pay by card', 'Antwort nach 0,5 s', 'End')],
    wanted: [list('Pay by card', 'Answer in 0.5 s', 'End')],
    told: ['replace no-base Antwort nach 0,5 s → Answer in 0.5 s'],
  },
])('where nobody knows what stood there, $rule', ({ page, wanted, told }) => {
  const merge = mergeSection({ base: null, page, wanted });
  expect(merge.changes.map(inShort)).toEqual(told);
  const { blocks } = applyChanges(merge, new Set(merge.changes.map(({ id }) => id)));
  expect(mergeSection({ base: wanted, page: blocks, wanted }).changes).toEqual([]);
});
