import { type AdfNode } from '../../documents/adf';
import { plainText } from '../../documents/plain-text';
import { leaveOut, type Walk } from './left-out';

const LISTS = ['bulletList', 'orderedList', 'taskList'];
const TEXT = ['paragraph', 'codeBlock', 'mediaSingle', 'extension'];
const BLOCKS = [...LISTS, ...TEXT, 'heading', 'rule', 'panel', 'blockquote', 'blockCard'];

/** What the document format's schema lets stand in each of its containers, of what is made from storage. */
const MAY_HOLD = {
  doc: new Set([...BLOCKS, 'table', 'expand', 'bodiedExtension', 'layoutSection']),
  layoutColumn: new Set([...BLOCKS, 'table', 'expand', 'bodiedExtension']),
  bodiedExtension: new Set([...BLOCKS, 'table']),
  expand: new Set([...BLOCKS, 'table', 'nestedExpand']),
  nestedExpand: new Set([...LISTS, ...TEXT, 'heading', 'rule', 'panel', 'blockquote']),
  tableCell: new Set([...BLOCKS, 'nestedExpand']),
  panel: new Set([...LISTS, ...TEXT, 'heading', 'rule', 'blockCard']),
  blockquote: new Set(['bulletList', 'orderedList', ...TEXT]),
  listItem: new Set([...LISTS, ...TEXT]),
} as const;

export type Container = keyof typeof MAY_HOLD;

/**
 * Blocks as they may stand in a container. What may not keeps its content and loses itself: a heading becomes a
 * paragraph, an expand in a table is a nested one, of everything else the blocks inside stay.
 */
export function fitted(container: Container, blocks: readonly AdfNode[], walk: Walk): readonly AdfNode[] {
  return blocks.flatMap((block) => fit(container, block, walk));
}

/** A container of blocks, with at least a paragraph in it. */
export function holding(container: Container, blocks: readonly AdfNode[], walk: Walk): readonly AdfNode[] {
  const content = fitted(container, blocks, walk);
  const [first] = content;
  // A list below an item begins with words of the item.
  const isBare = first === undefined || (container === 'listItem' && LISTS.includes(first.type));
  return isBare ? [{ type: 'paragraph' }, ...content] : content;
}

function fit(container: Container, block: AdfNode, walk: Walk): readonly AdfNode[] {
  const allowed: ReadonlySet<string> = MAY_HOLD[container];
  if (allowed.has(block.type)) return [block];
  if (block.type === 'heading') return [{ ...withoutAttributes(block), type: 'paragraph' }];
  if (block.type === 'expand' && allowed.has('nestedExpand')) return [nested(block, walk)];
  leaveOut(walk, NAMES[block.type] ?? block.type, plainText(block));
  return fitted(container, (block.content ?? []).flatMap(blocksWithin), walk);
}

const withoutAttributes = ({ type, content }: AdfNode): AdfNode => ({ type, ...(content && { content }) });

const nested = (block: AdfNode, walk: Walk): AdfNode => ({
  ...block,
  type: 'nestedExpand',
  content: holding('nestedExpand', block.content ?? [], walk),
});

/** What people know these by. */
const NAMES: Readonly<Partial<Record<string, string>>> = {
  bodiedExtension: 'macro',
  layoutSection: 'layout',
  nestedExpand: 'expand',
};

/** Rows, cells and columns are no blocks themselves. */
const PARTS = new Set(['tableRow', 'tableCell', 'tableHeader', 'layoutColumn', 'listItem']);

const blocksWithin = (node: AdfNode): readonly AdfNode[] =>
  PARTS.has(node.type) ? (node.content ?? []).flatMap(blocksWithin) : [node];
