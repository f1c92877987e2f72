import { type AdfMark, type AdfNode } from './adf';
import { safeLink } from './safe-link';

/**
 * Builders for the few nodes that Lockstep writes. People's words only ever become text nodes, so
 * nothing they wrote can turn into structure.
 */
export function text(value: string, marks: readonly AdfMark[] = []): AdfNode {
  return { type: 'text', text: value, ...(marks.length > 0 && { marks }) };
}

export const strong = (value: string): AdfNode => text(value, [{ type: 'strong' }]);

/** A link when the address is safe, otherwise its words alone. */
export function link(words: string, href: string): AdfNode {
  const safe = safeLink(href);
  return text(words, safe === null ? [] : [{ type: 'link', attrs: { href: safe } }]);
}

/** Empty text nodes are refused by the products. */
const written = (nodes: readonly AdfNode[]): readonly AdfNode[] =>
  nodes.filter((node) => node.type !== 'text' || (node.text ?? '') !== '');

export const paragraph = (...content: readonly AdfNode[]): AdfNode => ({
  type: 'paragraph',
  content: written(content),
});

export const heading = (level: number, ...content: readonly AdfNode[]): AdfNode => ({
  type: 'heading',
  attrs: { level },
  content: written(content),
});

/** Each item is one run of inline nodes. */
export const bulletList = (items: readonly (readonly AdfNode[])[]): AdfNode => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [paragraph(...item)] })),
});

/** A hint that only editors see, and that goes when they type. */
export const placeholder = (hint: string): AdfNode => ({ type: 'placeholder', attrs: { text: hint } });

/** Shows title and status of what the address names, as the reader may see it. */
export const smartLink = (url: string): AdfNode => ({ type: 'inlineCard', attrs: { url } });

/** A calendar day, written in each reader's own way. */
export const day = (isoDate: string): AdfNode => ({
  type: 'date',
  attrs: { timestamp: String(Date.parse(`${isoDate}T00:00:00Z`)) },
});

/** The name an anchor macro carries, or `null` when the node is none. */
export function anchorName(node: AdfNode): string | null {
  if (node.type !== 'inlineExtension' || node.attrs?.['extensionKey'] !== 'anchor') return null;
  const parameters = node.attrs['parameters'] as { macroParams?: { ''?: { value?: unknown } } } | undefined;
  const name = parameters?.macroParams?.['']?.value;
  return typeof name === 'string' ? name : null;
}

/** The whole document, as Jira takes it. */
export const documentOf = (content: readonly AdfNode[]) => ({ version: 1, type: 'doc', content });

/** The whole document as Confluence takes it: a text. */
export const documentText = (content: readonly AdfNode[]): string => JSON.stringify(documentOf(content));
