/** @jsxImportSource hono/jsx */
import { type Child } from 'hono/jsx';
import {
  type AdfNode,
  type AdfSurroundings,
  attrText,
  blocksOf,
  contentOf,
  type Drawing,
  type NodeView,
} from './adf-types';
import { BLOCK_NODES } from './block-nodes';
import { tablesIn } from './chart';
import { EXTENSION_NODES } from './extension-nodes';
import { INLINE_NODES } from './inline-nodes';
import { withMarks } from './marks';
import { MEDIA_NODES } from './media-nodes';

export interface AdfBodyProps {
  readonly document: unknown;
  readonly surroundings: AdfSurroundings;
  /** Said in place of a document without content. */
  readonly empty: string;
}

/** An Atlassian document as HTML. Text is escaped, addresses and colours are checked, nothing is lost. */
export function AdfBody({ document, surroundings, empty }: AdfBodyProps) {
  const blocks = blocksOf(document);
  if (blocks.length === 0) return <p class="subtle">{empty}</p>;
  const drawing: Drawing = {
    surroundings,
    tables: tablesIn(blocks),
    inside: (node) => contentOf(node).map((child) => draw(child, drawing)),
  };
  return <div class="adf">{blocks.map((block) => draw(block, drawing))}</div>;
}

const VIEWS: ReadonlyMap<string, NodeView> = new Map([
  ...BLOCK_NODES,
  ...INLINE_NODES,
  ...MEDIA_NODES,
  ...EXTENSION_NODES,
]);

function draw(node: AdfNode, drawing: Drawing): Child {
  return withMarks(node.marks, (VIEWS.get(node.type) ?? unknown)(node, drawing));
}

/** A node of a newer editor: named, with its words kept. */
const unknown: NodeView = (node, { inside }) => (
  <div class="adf-unknown" data-type={node.type}>
    <span class="subtle">Unsupported content: {node.type}</span>
    {node.text ?? attrText(node, 'text')}
    {inside(node)}
  </div>
);
