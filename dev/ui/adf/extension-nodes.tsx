/** @jsxImportSource hono/jsx */
import { type Child } from 'hono/jsx';
import { type AdfNode, attrText, type Drawing, type NodeView } from './adf-types';

/** Macros: Forge macros are drawn by the page, the native anchor is invisible, all others are named. */
export const EXTENSION_NODES: ReadonlyMap<string, NodeView> = new Map<string, NodeView>([
  [
    'extension',
    (node, drawing) => macro(node, drawing) ?? <div class="adf-placeholder">{macroTitle(node)}</div>,
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

const CONFLUENCE_MACRO = 'com.atlassian.confluence.macro.core';

function macro(node: AdfNode, { surroundings }: Drawing): Child | undefined {
  const anchor = anchorName(node);
  return anchor === null ? surroundings.macro(node) : <span class="adf-anchor" id={anchor}></span>;
}

/** The fragment that Confluence's own anchor macro stands for, or null for another node. */
export function anchorName(node: AdfNode): string | null {
  if (attrText(node, 'extensionType') !== CONFLUENCE_MACRO || attrText(node, 'extensionKey') !== 'anchor')
    return null;
  const parameters = node.attrs?.['parameters'] as
    { readonly macroParams?: Readonly<Record<string, { readonly value?: unknown } | undefined>> } | undefined;
  const value = parameters?.macroParams?.['']?.value;
  return typeof value === 'string' ? value : null;
}

/** What a reader can call the macro. */
export function macroTitle(node: AdfNode): string {
  const parameters = node.attrs?.['parameters'] as
    { readonly extensionTitle?: unknown; readonly macroMetadata?: { readonly title?: unknown } } | undefined;
  const named = [
    parameters?.extensionTitle,
    parameters?.macroMetadata?.title,
    attrText(node, 'text'),
    attrText(node, 'extensionKey'),
  ];
  return named.find((name): name is string => typeof name === 'string' && name !== '') ?? 'Macro';
}
