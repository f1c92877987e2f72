/** @jsxImportSource hono/jsx */
import { type Child } from 'hono/jsx';
import { type AdfNode, type Drawing, type NodeView } from './adf-types';
import { chart, isChart } from './chart';
import { anchorName, macroTitle } from './extension-facts';

/** Macros: Forge macros are drawn by the page, the native anchor is invisible, all others are named. */
export const EXTENSION_NODES: ReadonlyMap<string, NodeView> = new Map<string, NodeView>([
  [
    'extension',
    (node, drawing) =>
      isChart(node)
        ? chart(node, drawing.tables)
        : (macro(node, drawing) ?? <div class="adf-placeholder">{macroTitle(node)}</div>),
  ],
  [
    'inlineExtension',
    (node, drawing) => macro(node, drawing) ?? <span class="adf-placeholder">{macroTitle(node)}</span>,
  ],
  [
    'bodiedExtension',
    (node, drawing) => (
      <div class="adf-bodied" data-macro={macroTitle(node)}>
        {drawing.inside(node)}
      </div>
    ),
  ],
]);

function macro(node: AdfNode, { surroundings }: Drawing): Child | undefined {
  const anchor = anchorName(node);
  return anchor === null ? surroundings.macro(node) : <span class="adf-anchor" id={anchor}></span>;
}
