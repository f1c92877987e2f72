import { checkAdf } from '../../../dev/products/adf/check';

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const doc = (...content: unknown[]) => ({ version: 1, type: 'doc', content });

test('a plain document is valid', () => {
  expect(checkAdf(doc(paragraph('Hello')))).toEqual([]);
});

test.each<{ rule: string; given: unknown }>([
  { rule: 'text instead of a document', given: 'hello' },
  { rule: 'a node that is no document', given: paragraph('x') },
  { rule: 'another version', given: { version: 2, type: 'doc', content: [] } },
  { rule: 'no content', given: { version: 1, type: 'doc' } },
])('the document itself is refused: $rule', ({ given }) => {
  expect(checkAdf(given)).toEqual([expect.objectContaining({ block: null, nodeType: 'doc' })]);
});

test('an error names the block it is in', () => {
  const heading = { type: 'heading', attrs: { level: 9 }, content: [] };
  expect(checkAdf(doc(paragraph('fine'), heading, paragraph('fine')))).toEqual([
    { block: 1, nodeType: 'heading', message: 'heading at content[1] is not valid' },
  ]);
});

test.each<{ rule: string; block: unknown }>([
  { rule: 'an unknown node', block: { type: 'hologram' } },
  { rule: 'empty text', block: paragraph('') },
  {
    rule: 'a status without text',
    block: { type: 'paragraph', content: [{ type: 'status', attrs: { text: '', color: 'blue' } }] },
  },
  { rule: 'a null attribute', block: { type: 'paragraph', attrs: { localId: null }, content: [] } },
  {
    rule: 'an unknown mark',
    block: { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'glow' }] }] },
  },
])('the schema refuses $rule', ({ block }) => {
  expect(checkAdf(doc(block))).toHaveLength(1);
});

test('a document nested without end is refused, not followed', () => {
  let list: object = paragraph('deep');
  for (let level = 0; level < 20_000; level += 1) {
    list = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('x'), list] }] };
  }
  expect(checkAdf(doc(list))).toEqual([expect.objectContaining({ block: null })]);
});
