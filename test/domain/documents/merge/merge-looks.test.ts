import { type AdfNode } from '../../../../src/domain/documents/adf';
import { mergeSection } from '../../../../src/domain/documents/merge/merge-section';
import { applyChanges } from '../../../../src/domain/documents/merge/section-merge';
import { paragraph, strong, text } from '../../../../src/domain/documents/nodes';
import { asked, type Blocks, p, withSafeChanges } from './merges';

type Attributes = NonNullable<AdfNode['attrs']>;

const block = (type: string, attrs: Attributes, ...content: Blocks): AdfNode => ({ type, attrs, content });
const table = (type: string, attrs: Attributes, words: string): AdfNode => ({
  type: 'table',
  content: [
    { type: 'tableRow', content: [block(type, attrs, p('Calls a day')), block(type, attrs, p(words))] },
  ],
});

test.each<readonly [string, (attrs: Attributes, words: string) => AdfNode, Attributes, Attributes]>([
  [
    'a panel of another type',
    (attrs, words) => block('panel', attrs, p(words)),
    { panelType: 'warning' },
    { panelType: 'error' },
  ],
  [
    'an expand of another title',
    (attrs, words) => block('expand', attrs, p(words)),
    { title: 'A' },
    { title: 'B' },
  ],
  [
    'code in another language',
    (attrs, words) => block('codeBlock', attrs, text(words)),
    { language: 'js' },
    { language: 'typescript' },
  ],
  [
    'a coloured cell of the first row',
    (attrs, words) => table('tableCell', attrs, words),
    {},
    { background: '#e3fcef' },
  ],
  ['a coloured header', (attrs, words) => table('tableHeader', attrs, words), {}, { background: '#e3fcef' }],
])('%s stays one, with the words that the issue has now', (_, like, was, is) => {
  const merge = mergeSection({
    base: [like(was, 'The old one stays')],
    page: [like(is, 'The old one stays')],
    wanted: [like(was, 'The old one stays until May')],
  });
  expect(asked(merge)).toEqual([]);
  expect(withSafeChanges(merge)).toEqual([like(is, 'The old one stays until May')]);
});

test('a first row of which people made a header stays one, with the words that the issue has now', () => {
  const merge = mergeSection({
    base: [table('tableCell', {}, '40')],
    page: [table('tableHeader', {}, '40')],
    wanted: [table('tableCell', {}, '60')],
  });
  expect(asked(merge)).toEqual([]);
  expect(withSafeChanges(merge)).toEqual([table('tableHeader', {}, '60')]);
});

test('what both sides wrote in a panel stays', () => {
  const panel = (...words: readonly string[]): AdfNode =>
    block('panel', { panelType: 'info' }, ...words.map((one) => p(one)));
  const merge = mergeSection({
    base: [panel('Old clients stay', 'Ask the bank')],
    page: [panel('Old clients stay', 'Ask the bank soon', 'Kim knows more')],
    wanted: [panel('Old clients go', 'Ask the bank')],
  });
  expect(asked(merge)).toEqual([]);
  expect(withSafeChanges(merge)).toEqual([panel('Old clients go', 'Ask the bank soon', 'Kim knows more')]);
});

const link = (words: string): AdfNode => ({
  ...text(words),
  marks: [{ type: 'link', attrs: { href: 'https://example.com/press' } }],
});

test.each<readonly [string, Blocks, Blocks]>([
  [
    'bold',
    [text('Booked in '), strong('one'), text(' press')],
    [text('Booked in '), strong('two'), text(' press')],
  ],
  [
    'a link',
    [text('Booked in '), link('one'), text(' press')],
    [text('Booked in '), link('two'), text(' press')],
  ],
  [
    'bold elsewhere, too',
    [strong('Booked'), text(' in '), link('one'), text(' press')],
    [strong('Booked'), text(' in '), link('two'), text(' press')],
  ],
])('words in place of words with %s are asked about, and have it if taken', (_, page, taken) => {
  const merge = mergeSection({
    base: [p('Booked in one press')],
    page: [paragraph(...page)],
    wanted: [p('Booked in two press')],
  });
  expect(merge.changes.map(({ why }) => why)).toEqual(['both-changed']);
  const all = new Set(merge.changes.map(({ id }) => id));
  expect(applyChanges(merge, all).blocks).toEqual([paragraph(...taken)]);
});
