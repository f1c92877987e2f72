import { checkAdf } from '../../../dev/products/adf/check';
import { type AdfNode, blocksOf } from '../../../src/domain/documents/adf';
import { carryBlocks } from '../../../src/domain/documents/carry';
import { paragraph, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';

type Nest = (words: string, below: readonly AdfNode[]) => AdfNode;

const listed =
  (type: string): Nest =>
  (words, below) => ({
    type,
    content: [{ type: 'listItem', content: [paragraph(text(words)), ...below] }],
  });
const tasks: Nest = (words, below) => ({
  type: 'taskList',
  attrs: { localId: words },
  content: [{ type: 'taskItem', attrs: { localId: words, state: 'DONE' }, content: [text(words)] }, ...below],
});
const mixed: Nest = (words, below) =>
  listed(Number(words) % 2 === 0 ? 'bulletList' : 'orderedList')(words, below);

const nested = (nest: Nest, depth: number, level = 1): AdfNode =>
  nest(String(level), level < depth ? [nested(nest, depth, level + 1)] : []);

const inside = (type: string, node: AdfNode): AdfNode => ({ type, content: [node] });
const wordsOf = (blocks: readonly AdfNode[]): readonly string[] =>
  blocks.map(plainText).join(' ').match(/\d+/g) ?? [];
const upTo = (depth: number) => Array.from({ length: depth }, (_, n) => String(n + 1));

test.each<{ rule: string; nest: Nest; around?: (list: AdfNode) => AdfNode }>([
  { rule: 'bullets', nest: listed('bulletList') },
  { rule: 'numbers', nest: listed('orderedList') },
  { rule: 'bullets and numbers by turns', nest: mixed },
  { rule: 'tasks', nest: tasks },
  { rule: 'bullets in a panel', nest: listed('bulletList'), around: (list) => inside('panel', list) },
  {
    rule: 'bullets in a table in an expand',
    nest: listed('bulletList'),
    around: (list) => inside('expand', inside('table', inside('tableRow', inside('tableCell', list)))),
  },
])('of $rule no level is left out, however deep', ({ nest, around = (list) => list }) => {
  for (const depth of [1, 17, 18, 19, 20, 21, 30, 300])
    expect(wordsOf(blocksOf({ content: [around(nested(nest, depth))] }))).toEqual(upTo(depth));
});

test('what a page can hold stays as it is', () => {
  const list = nested(listed('bulletList'), 19);
  expect(blocksOf({ content: [list] })).toEqual([list]);
});

test('what is too deep is said in the deepest item that a page can hold, in its order', () => {
  let [list] = blocksOf({ content: [nested(listed('bulletList'), 22)] });
  for (let level = 1; level < 19; level += 1) list = list?.content?.[0]?.content?.[1];
  expect(list?.content).toEqual([
    { type: 'listItem', content: ['19', '20', '21', '22'].map((words) => paragraph(text(words))) },
  ]);
});

test('a quote and code in the deepest item are read', () => {
  const deepest: readonly AdfNode[] = [
    inside('blockquote', paragraph(text('31'))),
    { type: 'codeBlock', content: [text('32')] },
  ];
  const list = nested((words, below) => listed('bulletList')(words, words === '30' ? deepest : below), 30);
  expect(wordsOf(blocksOf({ content: [list] }))).toEqual(upTo(32));
});

test('the words of tasks in the deepest item are carried to a page that Confluence takes', () => {
  const list = nested(
    (words, below) => (Number(words) > 18 ? tasks(words, below) : listed('bulletList')(words, below)),
    30,
  );
  const content = carryBlocks(blocksOf({ content: [list] }));
  expect(wordsOf(content)).toEqual(upTo(30));
  expect(checkAdf({ version: 1, type: 'doc', content })).toEqual([]);
});

test('an item that holds a list alone leaves none without words', () => {
  const bare: Nest = (_, below) => ({
    type: 'bulletList',
    content: [{ type: 'listItem', content: below.length > 0 ? below : [paragraph(text('last'))] }],
  });
  const found = blocksOf({ content: [nested(bare, 30)] });
  expect(found.map(plainText).join('').trim()).toBe('last');
});

test('a document that is nested without end exhausts nobody', () => {
  const depth = 100_000;
  const item = '{"type":"bulletList","content":[{"type":"listItem","content":[';
  const document: unknown = JSON.parse(`{"content":[${item.repeat(depth)}${']}]}'.repeat(depth)}]}`);
  expect(blocksOf(document)).toHaveLength(1);
});
