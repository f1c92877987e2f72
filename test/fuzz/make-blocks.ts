import { type AdfMark, type AdfNode } from '../../src/domain/documents/adf';
import { rareBlock } from './make-rare-blocks';
import { type Random } from './random';

const WORDS = [
  'invoice',
  'payment',
  'customer',
  'export',
  'nightly',
  'must',
  'not',
  'fail',
  'within',
  'a',
  'the',
  'of',
  'Größe',
  'é',
  'e\u0301',
  '😀',
  '支払い',
  'שלום',
  '"quoted"',
  'back\\slash',
  'line\u2028sep',
  '<b>',
  '</script>',
  'tab\there',
] as const satisfies readonly [string, ...string[]];
const MARKS: readonly [AdfMark, ...AdfMark[]] = [
  { type: 'strong' },
  { type: 'em' },
  { type: 'link', attrs: { href: 'https://example.net/a?b=c' } },
  { type: 'textColor', attrs: { color: '#ff5630' } },
  { type: 'unknownMark', attrs: { deep: { er: [1, 2.5, null] } } },
];

export const words = (random: Random, most = 6): string =>
  Array.from({ length: 1 + random.below(most) }, () => random.pick(WORDS)).join(' ');

function textNode(random: Random): AdfNode {
  const text = words(random);
  return random.onceIn(4) ? { type: 'text', text, marks: [random.pick(MARKS)] } : { type: 'text', text };
}

const INLINE: readonly [(random: Random) => AdfNode, ...((random: Random) => AdfNode)[]] = [
  (random) => ({
    type: 'inlineCard',
    attrs: { url: `https://example.net/browse/A-${String(random.below(9))}` },
  }),
  (random) => ({ type: 'mention', attrs: { id: `u${String(random.below(4))}`, text: '@Kim' } }),
  (random) => ({ type: 'status', attrs: { text: 'OPEN', color: 'blue', localId: random.id() } }),
  () => ({ type: 'hardBreak' }),
  (random) => ({ type: 'date', attrs: { timestamp: String(random.below(20_000) * 86_400_000) } }),
  (random) => ({ type: 'mysteryInline', attrs: { x: random.below(3) } }),
];

const inline = (random: Random): AdfNode =>
  random.onceIn(2) ? random.pick(INLINE)(random) : textNode(random);

const inlines = (random: Random): readonly AdfNode[] =>
  Array.from({ length: 1 + random.below(3) }, () => inline(random));

export const paragraph = (random: Random): AdfNode => ({ type: 'paragraph', content: inlines(random) });

export function list(random: Random, depth = 0): AdfNode {
  const item = (): AdfNode => {
    const isNested = depth < 2 && random.onceIn(5);
    return { type: 'listItem', content: [paragraph(random), ...(isNested ? [list(random, depth + 1)] : [])] };
  };
  return {
    type: random.pick(['bulletList', 'orderedList']),
    content: Array.from({ length: 1 + random.below(4) }, item),
  };
}

function table(random: Random): AdfNode {
  const columns = 1 + random.below(3);
  const row = (type: string): AdfNode => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, () => ({ type, attrs: {}, content: [paragraph(random)] })),
  });
  return {
    type: 'table',
    attrs: { layout: 'default', isNumberColumnEnabled: false },
    content: [row('tableHeader'), ...Array.from({ length: 1 + random.below(3) }, () => row('tableCell'))],
  };
}

const tasks = (random: Random): AdfNode => ({
  type: 'taskList',
  attrs: { localId: random.id() },
  content: Array.from({ length: 1 + random.below(3) }, () => ({
    type: 'taskItem',
    attrs: { localId: random.id(), state: random.pick(['TODO', 'DONE']) },
    content: inlines(random),
  })),
});

const macro = (random: Random): AdfNode => ({
  type: 'extension',
  attrs: {
    extensionType: 'com.example',
    extensionKey: `macro-${String(random.below(3))}`,
    parameters: { macroParams: { n: { value: random.below(9) } }, list: [null, true, 1e21] },
  },
});

const KINDS: readonly [(random: Random) => AdfNode, ...((random: Random) => AdfNode)[]] = [
  paragraph,
  paragraph,
  paragraph,
  (random) => list(random),
  (random) => list(random),
  table,
  tasks,
  macro,
  (random) => ({ type: 'codeBlock', content: [{ type: 'text', text: words(random) }] }),
  (random) => ({ type: 'panel', attrs: { panelType: 'info' }, content: [paragraph(random)] }),
  (random) => ({ type: 'heading', attrs: { level: 3 + random.below(3) }, content: inlines(random) }),
  () => ({ type: 'mysteryBlock', attrs: { a: { b: [] } } }),
  (random) => rareBlock(random, () => paragraph(random)),
  (random) => rareBlock(random, () => list(random)),
];

/** A block as it may stand in a section. */
export const block = (random: Random): AdfNode => random.pick(KINDS)(random);

export const blocks = (random: Random, most: number): readonly AdfNode[] =>
  Array.from({ length: random.below(most + 1) }, () => block(random));
