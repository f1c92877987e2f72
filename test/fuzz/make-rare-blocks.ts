import { everyBlock } from '../../dev/seed/documents/every-block';
import { everyEmbed } from '../../dev/seed/documents/every-embed';
import { everyInline } from '../../dev/seed/documents/every-inline';
import { type AdfNode } from '../../src/domain/documents/adf';
import { commentsIn } from '../../src/domain/documents/merge/comments';
import { paragraph } from '../../src/domain/documents/nodes';
import { type Random } from './random';

type Nodes = readonly AdfNode[];

/** Blocks of the editor's schema that few pages have, and kinds that no schema names. */
export function rareBlock(random: Random, inside: () => AdfNode): AdfNode {
  return random.onceIn(2) ? ofTheSchema(random) : random.pick(KINDS)(random, inside);
}

const WHO = { accountId: 'u1', displayName: 'Kim' };
const WHERE = { siteUrl: 'https://example.net', cloudId: 'c1', jql: 'project = A' };

/** All nodes and marks of Atlassian's schema but comments, and headings that would end a section. */
const SCHEMA: Nodes = [...everyInline(WHO, 0), ...everyBlock(), ...everyEmbed(WHERE)].filter(
  (node) => commentsIn([node]).size === 0 && (node.type !== 'heading' || Number(node.attrs?.['level']) > 2),
);

const ofTheSchema = (random: Random): AdfNode => SCHEMA[random.below(SCHEMA.length)] ?? { type: 'rule' };

type Make = (random: Random, inside: () => AdfNode) => AdfNode;

const KINDS: readonly [Make, ...Make[]] = [
  (random, inside) => nested(random.below(40), inside()),
  (_, inside) => layout(5, inside),
  (random, inside) => spanningTable(random, inside),
  (_, inside) => ({
    type: 'multiBodiedExtension',
    attrs: { extensionType: 'com.example', extensionKey: 'tabs' },
    content: [
      { type: 'extensionFrame', content: [inside()] },
      { type: 'extensionFrame', content: [inside()] },
    ],
  }),
  (_, inside) => ({ type: 'mysteryBox', attrs: { v: 1 }, content: [inside(), { type: 'mysteryLeaf' }] }),
  () => ({ type: 'paragraph' }),
  () => ({ type: 'paragraph', content: [{ type: 'text', text: '' }] }),
  () => paragraph({ type: 'text', text: 'one\r\ntwo\rthree\u00a0four' }),
  () => paragraph({ type: 'text', text: 'zero\u0000, delete\u007f' }),
  (_, inside) => ({ type: 'panel', attrs: { panelType: 'note' }, content: [inside()], marks: [] }),
];

const nested = (depth: number, block: AdfNode): AdfNode => {
  let node = block;
  for (let n = 0; n < depth; n += 1)
    node = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(), node] }] };
  return node;
};

const layout = (columns: number, inside: () => AdfNode): AdfNode => ({
  type: 'layoutSection',
  marks: [{ type: 'breakout', attrs: { mode: 'full-width' } }],
  content: Array.from({ length: columns }, () => ({
    type: 'layoutColumn',
    attrs: { width: 100 / columns },
    content: [inside()],
  })),
});

/** A header column, and cells that reach over rows and columns. */
function spanningTable(random: Random, inside: () => AdfNode): AdfNode {
  const cell = (type: string, attrs: AdfNode['attrs']): AdfNode => ({
    type,
    ...(attrs ? { attrs } : {}),
    content: [inside()],
  });
  const row = (...content: Nodes): AdfNode => ({ type: 'tableRow', content });
  const below = Array.from({ length: 1 + random.below(3) }, () =>
    row(cell('tableHeader', {}), cell('tableCell', undefined), cell('tableCell', { background: '#fff' })),
  );
  return {
    type: 'table',
    content: [
      row(cell('tableHeader', { rowspan: 2 }), cell('tableHeader', { colspan: 2, colwidth: [90, 180.5] })),
      row(cell('tableCell', { colspan: 1, rowspan: 1 }), cell('tableCell', {})),
      ...below,
    ],
  };
}
