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
const withoutIds = (nodes: readonly AdfNode[]): readonly AdfNode[] =>
  nodes.map((node) => ({ ...node, attrs: {} }));

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
    rule: 'the first of two where people copied one',
    blocks: [...LIKELY, ...LIKELY.slice(299)],
    taken: 300,
  },
  { rule: 'all blocks that the product gave ids of its own', blocks: withIds(LIKELY), taken: 300 },
  {
    rule: 'nothing where people wrote the first of them anew',
    blocks: [...many(100, 1_000), ...LIKELY.slice(100)],
    taken: 0,
  },
  { rule: 'nothing of an empty page', blocks: [], taken: 0 },
])('what is known is not read again: $rule', ({ blocks, taken }) => {
  const body = page(...blocks);
  const answer = read(body);
  const said = childrenOf(body, 0).map((number) => valueOf(body, number));
  expect(withoutIds(answer)).toEqual(withoutIds(said));
  expect(answer.filter((node) => LIKELY.includes(node))).toHaveLength(taken);
});

test('one that is spelled with spaces or escapes is read', () => {
  const [one, other] = [JSON.stringify(p('Sentence 1')), JSON.stringify(p('Sentence 2'))];
  const spelled = documentText(many(4))
    .replace(one, one.replace(':', ': '))
    .replace(other, other.replace('S', '\\u0053'));
  const answer = read(readable(spelled));
  expect(answer).toEqual(LIKELY.slice(0, 4));
  expect(answer.map((node, n) => node === LIKELY[n])).toEqual([true, false, false, true]);
});
