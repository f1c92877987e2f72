import { type AdfNode } from '../../../../src/domain/documents/adf';
import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { paragraph, strong, text } from '../../../../src/domain/documents/nodes';
import { plainText } from '../../../../src/domain/documents/plain-text';
import { inShort, asked, columns, list, type MergeRow, p, withSafeChanges } from './merges';

const A = p('Customers wait for their invoices too long');
const A1 = p('Customers wait for their invoices much too long');
const A2 = p('Customers in Europe wait for their invoices too long');
const A3 = p('Customers wait for their invoices rather too long');
const B = p('Billing runs once a night and is slow');
const C = p('Payments arrive in any order at all');
const X = p('A sentence that the issue has now');
const Y = p('Something that a person put here');
const REFUNDS = p('Merchants want partial refunds without calling support');
const code = (words: string): AdfNode => ({ type: 'codeBlock', content: [text(words)] });

test.each<MergeRow>([
  { rule: 'nothing new is nothing to do', base: [A], page: [A], wanted: [A], merged: [A] },
  { rule: 'what people changed stays', base: [A, B], page: [A1, B], wanted: [A, B], merged: [A1, B] },
  { rule: 'what the issue changed is taken', base: [A, B], page: [A, B], wanted: [A1, B], merged: [A1, B] },
  { rule: 'each takes a block of its own', base: [A, B], page: [A1, B], wanted: [A, C], merged: [A1, C] },
  { rule: 'what people removed stays away', base: [A, B], page: [A], wanted: [A, B], merged: [A] },
  { rule: 'what the issue drops goes', base: [A, B], page: [A, B], wanted: [A], merged: [A] },
  {
    rule: 'what people removed and the issue changed is offered',
    base: [A, B],
    page: [B],
    wanted: [A1, B],
    merged: [B],
    asked: [`insert removed-here → ${plainText(A1)}`],
  },
  {
    rule: 'what people changed and the issue drops is offered to go',
    base: [A, B],
    page: [A1, B],
    wanted: [B],
    merged: [A1, B],
    asked: [`remove changed-here ${plainText(A1)} →`],
  },
  {
    rule: 'what the issue wrote anew is the likest of what stands there now',
    base: [REFUNDS],
    page: [p('Merchants want partial refunds without ever calling support')],
    wanted: [p('Due in March'), p('Merchants want to refund parts of an order without calling support')],
    merged: [p('Due in March'), p('Merchants want to refund parts of an order without ever calling support')],
  },
  {
    rule: 'the same change of both is made once',
    base: [A, B],
    page: [A1, B],
    wanted: [A1, B],
    merged: [A1, B],
  },
  {
    rule: 'different changes of the same words are asked about',
    base: [A, B],
    page: [A1, B],
    wanted: [A3, B],
    merged: [A1, B],
    asked: [`replace both-changed ${plainText(A1)} → ${plainText(A3)}`],
  },
  {
    rule: 'changes of different words meet',
    base: [A],
    page: [A2],
    wanted: [A1],
    merged: [p('Customers in Europe wait for their invoices much too long')],
  },
  { rule: 'what the issue adds is added', base: [A, B], page: [A, B], wanted: [A, X, B], merged: [A, X, B] },
  { rule: 'what people add stays', base: [A, B], page: [A, Y, B], wanted: [A, B], merged: [A, Y, B] },
  {
    rule: 'both may add at one place, the issue first',
    base: [A, B],
    page: [A, Y, B],
    wanted: [A, X, B],
    merged: [A, X, Y, B],
  },
  { rule: 'what both add is added once', base: [A], page: [A, X], wanted: [A, X], merged: [A, X] },
  {
    rule: 'similar additions of both are asked about',
    base: [B],
    page: [B, A1],
    wanted: [B, A2],
    merged: [B, A1],
    asked: [`replace both-changed ${plainText(A1)} → ${plainText(A2)}`],
  },
  {
    rule: 'what people moved stays there',
    base: [A, B, C],
    page: [C, A, B],
    wanted: [A, B, C],
    merged: [C, A, B],
  },
  {
    rule: 'what the issue moved is moved',
    base: [A, B, C],
    page: [A, B, C],
    wanted: [C, A, B],
    merged: [C, A, B],
  },
  {
    rule: 'what the issue moved and people changed is moved as it is',
    base: [A, B, C],
    page: [A1, B, C],
    wanted: [B, C, A],
    merged: [B, C, A1],
  },
  {
    rule: 'a change finds what people moved',
    base: [A, B, C],
    page: [C, B, A],
    wanted: [A1, B, C],
    merged: [C, B, A1],
  },
  {
    rule: 'a change finds what people moved and reworded',
    base: [A, B, C],
    page: [B, C, A1],
    wanted: [A2, B, C],
    merged: [B, C, p('Customers in Europe wait for their invoices much too long')],
  },
  {
    rule: 'what people moved and reworded and the issue drops is offered to go',
    base: [A, B, C],
    page: [B, C, A1],
    wanted: [B, C],
    merged: [B, C, A1],
    asked: [`remove changed-here ${plainText(A1)} →`],
  },
  {
    rule: 'what people moved and sorted goes where the issue tells it in another form',
    base: [B, list('Cards', 'Invoices')],
    page: [list('Invoices', 'Cards'), B],
    wanted: [B, columns(['What'], ['Cards'], ['Invoices'])],
    merged: [B, columns(['What'], ['Cards'], ['Invoices'])],
  },
  {
    rule: 'what both moved stays where people put it',
    base: [A, B, C],
    page: [C, A, B],
    wanted: [B, C, A],
    merged: [C, A, B],
  },
  { rule: 'an empty section is filled', base: [], page: [], wanted: [A, B], merged: [A, B] },
  {
    rule: 'without a base what is new is offered',
    base: null,
    page: [A],
    wanted: [A, B],
    merged: [A],
    asked: [`insert no-base → ${plainText(B)}`],
  },
  {
    rule: 'without a base what differs is offered',
    base: null,
    page: [A1],
    wanted: [A],
    merged: [A1],
    asked: [`replace no-base ${plainText(A1)} → ${plainText(A)}`],
  },
  { rule: 'without a base what is equal is settled', base: null, page: [A, Y], wanted: [A], merged: [A, Y] },
  {
    rule: 'a hint gives way to what the issue says',
    base: [paragraph({ type: 'placeholder', attrs: { text: 'What is it?' } })],
    page: [paragraph({ type: 'placeholder', attrs: { text: 'What is it?' } })],
    wanted: [A],
    merged: [A],
  },
  {
    rule: 'a hint that people wrote over does not',
    base: [paragraph({ type: 'placeholder', attrs: { text: 'What is it?' } })],
    page: [Y],
    wanted: [A],
    merged: [Y],
    asked: [`replace both-changed ${plainText(Y)} → ${plainText(A)}`],
  },
  {
    rule: 'lines of a code are merged one by one, and neighbours are two',
    base: [code('one\ntwo\n\nthree')],
    page: [code('one\nTWO\nmine\n\nthree')],
    wanted: [code('ONE\ntwo\n\nthree\nfour')],
    merged: [code('ONE\nTWO\nmine\n\nthree\nfour')],
  },
  {
    rule: 'one line of a code that both changed is asked about',
    base: [code('one\ntwo three')],
    page: [code('one\ntwo THREE')],
    wanted: [code('one\nTWO three')],
    merged: [code('one\ntwo THREE')],
    asked: ['replace both-changed one two THREE → one TWO three'],
  },
  {
    rule: 'what people changed in a code block is nothing that the issue asks about',
    base: [code('one\ntwo\nthree'), A],
    page: [code('ONE\ntwo\nthree'), A],
    wanted: [code('one\ntwo\nthree'), A1],
    merged: [code('ONE\ntwo\nthree'), A1],
  },
  {
    rule: 'bold people made stays beside new words',
    base: [A],
    page: [paragraph(strong('Customers'), text(' wait for their invoices too long'))],
    wanted: [A1],
    merged: [paragraph(strong('Customers'), text(' wait for their invoices much too long'))],
  },
])('$rule', ({ base, page, wanted, merged, asked: expected = [] }) => {
  const merge = mergeSection({ base, page, wanted });
  expect(asked(merge)).toEqual(expected);
  expect(withSafeChanges(merge)).toEqual(merged);
});

test('what people have done to a text themselves, and more than that, is nothing new', () => {
  const page = [p('Customers in Europe wait for their invoices a whole week')];
  const wanted = [p('Customers wait for their invoices a whole week')];
  expect(mergeSection({ base: [A], page, wanted }).changes).toEqual([]);
});

test('what the issue moves past another point and rewords comes unasked no second time', () => {
  const [invoice, payment, order] = [
    'I print an invoice',
    'I check the payment within a minute',
    'I show the order',
  ];
  const merge = mergeSection({
    base: [invoice, payment, order].map(p),
    page: [invoice, 'I now check the payment within a minute', order].map(p),
    wanted: [invoice, order, 'I check the payment by e-mail'].map(p),
  });
  expect(merge.changes.map(({ kind, why }) => [kind, why])).toEqual([
    ['remove', 'changed-here'],
    ['insert', 'rewritten-here'],
  ]);
});

test.each([
  { form: 'paragraphs', told: (...lines: readonly string[]) => lines.map(p) },
  { form: 'points', told: (...lines: readonly string[]) => [list(...lines)] },
])(
  'of $form what may be what people reworded as well as what is asked about comes not unasked',
  ({ told }) => {
    const [first, last] = ['I print the card', 'I show the order'];
    const merge = mergeSection({
      base: told(first, 'I cancel the invoice by mail', last),
      page: told(first, 'I revoke the invoice by mail', last),
      wanted: told(first, 'I store the invoice by mail', 'I cancel the invoice by phone', last),
    });
    expect(merge.changes.map(inShort)).toEqual([
      'replace both-changed I revoke the invoice by mail → I store the invoice by mail',
      'insert rewritten-here → I cancel the invoice by phone',
    ]);
  },
);

test('a section that says a lot is not emptied without asking', () => {
  const long = p('word '.repeat(50).trim());
  const merge = mergeSection({ base: [long], page: [long], wanted: [] });
  expect(merge.changes.map(({ why }) => why)).toEqual(['would-empty']);
});

const spaced = p(`  ${plainText(A).replaceAll(' ', '  ')} `);
const inline = (words: string): AdfNode =>
  paragraph(text('Run '), { type: 'text', text: words, marks: [{ type: 'code' }] });

test.each([
  { rule: 'spaces alone are nothing new', base: A, page: A, wanted: spaced, changes: 0 },
  { rule: 'nor are they where people reworded the text', base: A, page: A1, wanted: spaced, changes: 0 },
  {
    rule: 'nor in a list',
    base: list('one', 'two'),
    page: list('one', 'two'),
    wanted: list('one ', 'two'),
    changes: 0,
  },
  {
    rule: 'in a code block they are',
    base: code('a b'),
    page: code('a b'),
    wanted: code('a  b'),
    changes: 1,
  },
  {
    rule: 'in code within a text they are',
    base: inline('a b'),
    page: inline('a b'),
    wanted: inline('a  b'),
    changes: 1,
  },
])('of the spaces between words: $rule', ({ base, page, wanted, changes }) => {
  const merge = mergeSection({ base: [base], page: [page], wanted: [wanted] });
  expect(merge.changes).toHaveLength(changes);
});
