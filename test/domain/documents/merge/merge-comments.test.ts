import { type AdfNode } from '../../../../src/domain/documents/adf';
import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { applyChanges } from '../../../../src/domain/documents/merge/section-merge';
import { normalForm } from '../../../../src/domain/documents/normal-form';
import { paragraph, text } from '../../../../src/domain/documents/nodes';
import { plainText } from '../../../../src/domain/documents/plain-text';
import { type Blocks, inShort, p, withSafeChanges } from './merges';

const A = p('Customers wait for their invoices too long');
const B = p('Billing runs once a night and is slow');

const commented = (words: string, id: string): AdfNode =>
  text(words, [{ type: 'annotation', attrs: { id, annotationType: 'inlineComment' } }]);

test('a comment keeps its place when words around it change', () => {
  const merge = mergeSection({
    base: [A],
    page: [paragraph(text('Customers wait for '), commented('their invoices', 'c1'), text(' too long'))],
    wanted: [p('Most customers wait for their own invoices much too long')],
  });
  expect(withSafeChanges(merge)).toEqual([
    paragraph(
      text('Most customers wait for '),
      commented('their own invoices', 'c1'),
      text(' much too long'),
    ),
  ]);
});

test.each([
  { rule: 'the first', there: '5 points', wanted: '6 points', commentedOn: '6 points' },
  { rule: 'the last', there: '5 points', wanted: '5 percent', commentedOn: '5 percent' },
  {
    rule: 'the first, by more',
    there: '5 points',
    wanted: 'six or seven points',
    commentedOn: 'six or seven points',
  },
])(
  'a comment of whose words $rule is replaced is about what took its place',
  ({ there, wanted, commentedOn }) => {
    const merge = mergeSection({
      base: [p(`Conversion rises by ${there} soon`)],
      page: [paragraph(text('Conversion rises by '), commented(there, 'c1'), text(' soon'))],
      wanted: [p(`Conversion rises by ${wanted} soon`)],
    });
    expect(withSafeChanges(merge)).toEqual([
      paragraph(text('Conversion rises by '), commented(commentedOn, 'c1'), text(' soon')),
    ]);
  },
);

test('what takes the place of words beside a comment, too, is not commented on', () => {
  const merge = mergeSection({
    base: [p('Conversion rises by 5 points soon')],
    page: [paragraph(text('Conversion rises by 5 '), commented('points', 'c1'), text(' soon'))],
    wanted: [p('Conversion rises by 6 points soon')],
  });
  expect(withSafeChanges(merge)).toEqual([
    paragraph(text('Conversion rises by 6 '), commented('points', 'c1'), text(' soon')),
  ]);
});

test.each<{ rule: string; wanted: Blocks; asked: string; lost: readonly string[] }>([
  {
    rule: 'words that would go take the comment to the next word, if somebody agrees',
    wanted: [p('Customers wait too long'), B],
    asked: `replace comment-here ${plainText(A)} → Customers wait too long`,
    lost: [],
  },
  {
    rule: 'a block that would go keeps its comment',
    wanted: [B],
    asked: `remove comment-here ${plainText(A)} →`,
    lost: ['c1'],
  },
])('comments: $rule', ({ wanted, asked, lost }) => {
  const page = [
    paragraph(text('Customers wait '), commented('for their invoices', 'c1'), text(' too long')),
    B,
  ];
  const merge = mergeSection({ base: [A, B], page, wanted });
  expect(merge.changes.map(inShort)).toEqual([asked]);
  const all = new Set(merge.changes.map(({ id }) => id));
  expect(applyChanges(merge, new Set()).blocks).toEqual(page);
  expect(applyChanges(merge, all).commentsLost).toEqual(lost);
  expect(normalForm(applyChanges(merge, all).blocks).includes('"c1"')).toBe(lost.length === 0);
});

test('a comment of whose words only the spaces stay is asked about', () => {
  const merge = mergeSection({
    base: [p('Uses Oracle everywhere'), B],
    page: [paragraph(commented('Uses Oracle everywhere', 'c1')), B],
    wanted: [p('Data lives in a warehouse'), B],
  });
  expect(merge.changes.map(({ why, commentsLost }) => ({ why, commentsLost }))).toEqual([
    { why: 'comment-here', commentsLost: ['c1'] },
  ]);
});
