import { type AdfNode } from '../../../../src/domain/documents/adf';
import { documentText, paragraph, text } from '../../../../src/domain/documents/nodes';
import { childrenOf, type PageBody, valueOf } from '../../../../src/domain/documents/page/page-body';
import { readBlocks } from '../../../../src/domain/documents/page/read-blocks';
import { page, readable } from './pages';

const p = (words: string): AdfNode => paragraph(text(words));
const many = (count: number, from = 0): readonly AdfNode[] =>
  Array.from({ length: count }, (_, n) => p(`Sentence ${String(from + n)}`));
const LIKELY = many(300);
const withIds = (nodes: readonly AdfNode[]): readonly AdfNode[] =>
  nodes.map((node, n) => ({ ...node, attrs: { localId: String(n) } }));

const read = (body: PageBody): readonly AdfNode[] => readBlocks(body, childrenOf(body, 0), LIKELY);

test.each<{ rule: string; blocks: readonly AdfNode[]; taken: number }>([
  { rule: 'all blocks of a page that nobody touched', blocks: LIKELY, taken: 300 },
  {
    rule: 'all but one that people wrote anew',
    blocks: LIKELY.with(40, p('Something else')),
    taken: 299,
  },
  {
    rule: 'what stands behind many that people put in',
    blocks: [...LIKELY.slice(0, 9), ...many(250, 1_000), ...LIKELY.slice(9)],
    taken: 300,
  },
  {
    rule: 'what stands behind many that people took out',
    blocks: LIKELY.toSpliced(20, 90),
    taken: 210,
  },
  {
    rule: 'what people moved up, and all that it stands before now',
    blocks: [...LIKELY.slice(70, 80), ...LIKELY.slice(0, 70), ...LIKELY.slice(80)],
    taken: 300,
  },
  {
    rule: 'the same one twice where people copied it',
    blocks: [...LIKELY, ...LIKELY.slice(299)],
    taken: 301,
  },
  { rule: 'nothing of a page that the product gave its own ids', blocks: withIds(LIKELY), taken: 0 },
  {
    rule: 'nothing where a product rewrote the first of them',
    blocks: [...withIds(LIKELY.slice(0, 100)), ...LIKELY.slice(100)],
    taken: 0,
  },
  { rule: 'nothing of an empty page', blocks: [], taken: 0 },
])('what is known is not read again: $rule', ({ blocks, taken }) => {
  const body = page(...blocks);
  const answer = read(body);
  expect(answer).toEqual(childrenOf(body, 0).map((number) => valueOf(body, number)));
  expect(answer.filter((node) => LIKELY.includes(node))).toHaveLength(taken);
});

test('one that says the same in another spelling is read', () => {
  const other = JSON.stringify({ content: [{ text: 'Sentence 1', type: 'text' }], type: 'paragraph' });
  const body = readable(documentText(many(3)).replace(JSON.stringify(p('Sentence 1')), other));
  const [first, second, third] = read(body);
  expect(second).toEqual(LIKELY[1]);
  expect([first === LIKELY[0], second === LIKELY[1], third === LIKELY[2]]).toEqual([true, false, true]);
});
