import fc from 'fast-check';
import { type AdfNode } from '../../../../src/domain/documents/adf';
import { isAlike } from '../../../../src/domain/documents/merge/alike';
import { isWrittenAs } from '../../../../src/domain/documents/page/written-as';

const NODE: AdfNode = {
  type: 'paragraph',
  attrs: { localId: 'p1' },
  content: [
    { type: 'text', text: 'Naïve 🙂 ', marks: [{ type: 'em' }] },
    {
      type: 'inlineCard',
      attrs: { url: 'https://a.example/?a=1', sizes: [1, 2.5, -0], on: true, none: null },
    },
  ],
};
const WRITTEN = JSON.stringify(NODE);
const task = (localId: string): AdfNode => ({
  type: 'taskItem',
  attrs: { localId, state: 'TODO' },
  content: [],
});

test.each<{ rule: string; written: string; node: AdfNode; is: boolean }>([
  { rule: 'the very same', written: WRITTEN, node: NODE, is: true },
  { rule: 'another id of the editor', written: WRITTEN.replace('p1', '0f-1'), node: NODE, is: true },
  {
    rule: 'an id where the node has none',
    written: WRITTEN.replace('{"type":"text"', '{"type":"text","attrs":{"localId":"9"}'),
    node: NODE,
    is: true,
  },
  {
    rule: 'an id behind all else that the node has',
    written: '{"type":"rule","attrs":{"localId":"9"}}',
    node: { type: 'rule' },
    is: true,
  },
  {
    rule: 'an id before other attributes, of which the node lacks one',
    written: '{"type":"panel","attrs":{"localId":"9","a":1,"b":2}}',
    node: { type: 'panel', attrs: { a: 1 } },
    is: false,
  },
  {
    rule: 'members in another order',
    written: '{"content":[{"text":"a","type":"text"}],"attrs":{"b":2,"a":1},"type":"panel"}',
    node: { type: 'panel', attrs: { a: 1, b: 2 }, content: [{ type: 'text', text: 'a' }] },
    is: true,
  },
  { rule: 'other words', written: WRITTEN.replace('Na', 'na'), node: NODE, is: false },
  { rule: 'fewer words', written: WRITTEN.replace(' 🙂 ', ''), node: NODE, is: false },
  { rule: 'a number that only starts alike', written: WRITTEN.replace('2.5', '2.55'), node: NODE, is: false },
  { rule: 'a text for a literal', written: WRITTEN.replace('true', '"true"'), node: NODE, is: false },
  { rule: 'another mark', written: WRITTEN.replace('"em"', '"strong"'), node: NODE, is: false },
  {
    rule: 'a mark more',
    written: WRITTEN.replace('{"type":"em"}', '{"type":"em"},{"type":"code"}'),
    node: NODE,
    is: false,
  },
  {
    rule: 'a member that the node lacks',
    written: WRITTEN.replace('{', '{"version":1,'),
    node: NODE,
    is: false,
  },
  {
    rule: 'no attributes where the node has some',
    written: '{"type":"rule"}',
    node: { type: 'rule', attrs: { a: 1 } },
    is: false,
  },
  {
    rule: 'a member less than the node has',
    written: '{"type":"text"}',
    node: { type: 'text', text: '' },
    is: false,
  },
  {
    rule: 'an item less',
    written: '{"type":"p","content":[]}',
    node: { type: 'p', content: [{ type: 'rule' }] },
    is: false,
  },
  { rule: 'an id that tells tasks apart', written: JSON.stringify(task('1')), node: task('2'), is: false },
  {
    rule: 'a word that the text spells with an escape',
    written: String.raw`{"type":"text","text":"a\nb"}`,
    node: { type: 'text', text: String.raw`a\nb` },
    is: false,
  },
  {
    rule: 'a word that holds what would be the end of it',
    written: '{"type":"text","text":"a","marks":[]}',
    node: { type: 'text', text: 'a","marks":[]}' },
    is: false,
  },
  {
    rule: 'an id that ends behind an escaped quote',
    written: String.raw`{"type":"rule","attrs":{"localId":"a\",\"b\":\"c"}}`,
    node: { type: 'rule', attrs: { b: 'c' } },
    is: false,
  },
])('$rule: $is', ({ written, node, is }) => {
  const page = `{"type":"doc","content":[${written}]}`;
  expect(isWrittenAs(page, page.indexOf('[') + 1, node)).toBe(is);
});

const words = fc.string({ unit: fc.constantFrom('a', '"', '\\', 'ü', '🙂', ',', '}'), maxLength: 3 });
const attrs = fc.dictionary(fc.constantFrom('localId', 'a', 'b'), fc.jsonValue({ maxDepth: 1 }), {
  maxKeys: 2,
});
const { node } = fc.letrec<{ node: AdfNode }>((tie) => ({
  node: fc.record(
    {
      type: fc.constantFrom('text', 'paragraph', 'taskItem'),
      text: words,
      attrs,
      marks: fc.array(fc.record({ type: words, attrs }, { requiredKeys: ['type'] }), { maxLength: 2 }),
      content: fc.array(tie('node'), { maxLength: 2 }),
    },
    { requiredKeys: ['type'] },
  ),
}));

test('says yes only to what is alike when it is read', () => {
  fc.assert(
    fc.property(node, node, (written, other) => {
      if (!isWrittenAs(JSON.stringify(written), 0, other)) return;
      expect(isAlike(written, other)).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

test('knows what has nothing that has to be spelled or filled in', () => {
  const plain = fc.stringMatching(/^[ a-z]{0,9}$/);
  const leaf = fc.record({ type: plain, text: plain, attrs: fc.dictionary(plain, plain, { minKeys: 1 }) });
  fc.assert(
    fc.property(plain, fc.array(leaf), (type, content) => {
      const one = { type, content };
      expect(isWrittenAs(JSON.stringify(one), 0, one)).toBe(true);
    }),
  );
});
