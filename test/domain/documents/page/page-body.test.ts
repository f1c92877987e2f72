import fc from 'fast-check';
import { documentText, paragraph, text } from '../../../../src/domain/documents/nodes';
import {
  childrenOf,
  type PageBody,
  readPageBody,
  sourceOf,
  typeOf,
  valueOf,
} from '../../../../src/domain/documents/page/page-body';

function readable(body: string): PageBody {
  const read = readPageBody(body);
  if (read.kind !== 'readable') throw new Error(read.why);
  return read;
}

const inDocument = (block: string): string => `{"type":"doc","content":[${block}]}`;
const nested = (levels: number): string =>
  '{"type":"expand","content":['.repeat(levels) + '{}' + ']}'.repeat(levels);

test.each<{ rule: string; body: string; why: string }>([
  { rule: 'no text', body: '', why: 'not-a-document' },
  { rule: 'no object', body: 'null', why: 'not-a-document' },
  { rule: 'no content', body: '{"type":"doc"}', why: 'not-a-document' },
  { rule: 'content that is no list', body: '{"type":"doc","content":{}}', why: 'not-a-document' },
  { rule: 'another root', body: '{"type":"paragraph","content":[]}', why: 'not-a-document' },
  { rule: 'more than one document', body: `${inDocument('')}{}`, why: 'not-a-document' },
  { rule: 'a broken object', body: inDocument('{]'), why: 'not-a-document' },
  { rule: 'a trailing comma', body: inDocument('{},'), why: 'not-a-document' },
  { rule: 'a number with a leading zero', body: inDocument('{"a":01}'), why: 'not-a-document' },
  { rule: 'an unknown escape', body: inDocument('{"a":"\\x"}'), why: 'not-a-document' },
  { rule: 'a control character in a string', body: inDocument('{"a":"\n"}'), why: 'not-a-document' },
  { rule: 'a string that does not end', body: '{"type":"doc","content":["a', why: 'not-a-document' },
  { rule: 'a key twice', body: inDocument('{"a":1,"a":1}'), why: 'duplicate-key' },
  { rule: 'a key twice, spelled differently', body: inDocument('{"a":1,"\\u0061":1}'), why: 'duplicate-key' },
  {
    rule: 'a key twice, both spelled with escapes',
    body: inDocument('{"a":1,"b":2,"\\u0061":1,"\\u0062":1}'),
    why: 'duplicate-key',
  },
  {
    rule: 'a key twice in an attribute',
    body: inDocument('{"attrs":{"b":[{"a":1,"a":2}]}}'),
    why: 'duplicate-key',
  },
  {
    rule: 'a key twice among many',
    body: inDocument(`{"a":0,${Array.from({ length: 40 }, (_, n) => `"k${String(n)}":0`).join()},"a":1}`),
    why: 'duplicate-key',
  },
  { rule: 'half a pair', body: inDocument('{"a":"\ud83d"}'), why: 'lone-surrogate' },
  { rule: 'the other half', body: inDocument('{"a":"\ude00"}'), why: 'lone-surrogate' },
  { rule: 'half an escaped pair', body: inDocument('{"a":"\\ud83d"}'), why: 'lone-surrogate' },
  {
    rule: 'an escaped pair in the wrong order',
    body: inDocument('{"a":"\\ude00\\ud83d"}'),
    why: 'lone-surrogate',
  },
  { rule: 'nodes 101 levels deep', body: inDocument(nested(100)), why: 'too-deep' },
  {
    rule: 'a deep attribute',
    body: inDocument(`{"a":${'['.repeat(120)}${']'.repeat(120)}}`),
    why: 'too-deep',
  },
  {
    rule: '50,000 nodes below the document',
    body: inDocument(Array(50_000).fill('{}').join()),
    why: 'too-many-nodes',
  },
  { rule: 'more than 5 MB', body: inDocument(`"${'é'.repeat(2_700_000)}"`), why: 'too-large' },
])('not read: $rule', ({ body, why }) => {
  expect(readPageBody(body)).toEqual({ kind: 'unreadable', why });
});

test.each<{ rule: string; body: string }>([
  { rule: 'an empty document', body: inDocument('') },
  { rule: 'nodes 100 levels deep', body: inDocument(nested(99)) },
  { rule: '49,999 nodes below the document', body: inDocument(Array(49_999).fill('{}').join()) },
  { rule: 'just under 5 MB', body: inDocument(`"${'é'.repeat(2_600_000)}"`) },
  { rule: 'pairs, raw and escaped', body: inDocument('{"a":"\ud83d\ude00 \\ud83d\\ude00 \uffff"}') },
  {
    rule: 'keys and types that are spelled with escapes',
    body: '{"\\u0074ype":"\\u0064oc","content\\u0000":0,"cont\\u0065nt":[]}',
  },
  { rule: 'the same key in two objects', body: inDocument('{"a":{"a":[{"a":1},{"a":2}]}}') },
])('read: $rule', ({ body }) => {
  expect(readPageBody(body).kind).toBe('readable');
});

test('every node is found byte for byte, whatever its spelling', () => {
  const spaces = fc.constantFrom('', ' ', '\n\t\r');
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { maxLength: 6 }), spaces, (values, space) => {
      const texts = values.map((value) => JSON.stringify(value, null, space));
      const spelled = `${space}{${space}"content"${space}:[${texts.join(`${space},${space}`)}]${space},"type":"doc","x":{"content":[]}}${space}`;
      const body = readable(spelled);
      expect(childrenOf(body, 0).map((number) => sourceOf(body, number))).toEqual(texts);
    }),
  );
});

test('nodes below nodes are found with their types', () => {
  const body = readable(documentText([paragraph(text('a'), text('b')), { type: 'rule' }]));
  const [first = 0, second = 0] = childrenOf(body, 0);
  expect([typeOf(body, first), typeOf(body, second)]).toEqual(['paragraph', 'rule']);
  expect(childrenOf(body, first).map((number) => valueOf(body, number))).toEqual([text('a'), text('b')]);
});

test('a type is known however it is spelled', () => {
  const body = readable(inDocument('{"type":"para\\u0067raph"},{"typ\\u0065":"rule"},{"type":["rule"]}'));
  expect(childrenOf(body, 0).map((number) => typeOf(body, number))).toEqual(['paragraph', 'rule', '']);
});

test.each([
  'null',
  '7',
  '{"text":"a"}',
  '{"type":"paragraph","content":[null]}',
  '{"type":"text","marks":5}',
])('what is not shaped like a node is kept as its source: %s', (source) => {
  const body = readable(inDocument(source));
  expect(childrenOf(body, 0).map((number) => valueOf(body, number))).toEqual([
    { type: 'unreadable', attrs: { source } },
  ]);
});
