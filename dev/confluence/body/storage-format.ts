import { type AdfMark, type AdfNode, attribute } from '../../products/adf/node';
import { STORAGE_NODES } from './storage-nodes';
import { type Draw, VIEW_NODES } from './view-nodes';
import { attributes, escapeXml, safeUrl } from './xml-text';

type Flavour = 'storage' | 'view';

/**
 * A document as storage format, which reads back to the same document but for what storage has no word
 * for (widths of the editor, names of tables), or as plain HTML to show. Nodes without a row show their
 * content alone, and in storage stand for themselves in an extension.
 */
export function toStorage(node: AdfNode, flavour: Flavour): string {
  if (node.type === 'text') return withMarks(node, escapeXml(node.text ?? ''), flavour);
  const inner = (node.content ?? []).map((child) => toStorage(child, flavour)).join('');
  if (node.type === 'doc') return inner;
  const drawn = drawerOf(node, flavour)?.(node, inner) ?? inner;
  return isInline(node) ? withMarks(node, drawn, flavour) : drawn;
}

const drawerOf = ({ type }: AdfNode, flavour: Flavour): Draw | undefined =>
  flavour === 'view' ? VIEW_NODES.get(type) : (STORAGE_NODES.get(type) ?? STORAGE_NODES.get('*'));

const INLINE = new Set([
  'mention',
  'emoji',
  'date',
  'status',
  'inlineCard',
  'inlineExtension',
  'mediaInline',
]);
const isInline = ({ type }: AdfNode): boolean => INLINE.has(type);

const withMarks = (node: AdfNode, text: string, flavour: Flavour): string =>
  (node.marks ?? []).reduce((inner, mark) => withMark(inner, mark, flavour), text);

const ELEMENTS = new Map<string, string>(
  Object.entries({ strong: 'strong', em: 'em', code: 'code', strike: 'del', underline: 'u' }),
);

function withMark(text: string, mark: AdfMark, flavour: Flavour): string {
  if (mark.type === 'link') return link(mark, text);
  if (mark.type === 'textColor') return styled('color', mark, text);
  if (mark.type === 'backgroundColor') return styled('background-color', mark, text);
  if (mark.type === 'annotation' && flavour === 'storage')
    return `<ac:inline-comment-marker${attributes({ 'ac:ref': attribute(mark, 'id') })}>${text}</ac:inline-comment-marker>`;
  const name = mark.type === 'subsup' ? attribute(mark, 'type', 'sub') : ELEMENTS.get(mark.type);
  return name === undefined || !/^[a-z]+$/.test(name) ? text : `<${name}>${text}</${name}>`;
}

const link = (mark: AdfMark, text: string): string =>
  `<a href="${escapeXml(safeUrl(attribute(mark, 'href')))}"${attributes({ title: attribute(mark, 'title') })}>${text}</a>`;

function styled(property: string, mark: AdfMark, text: string): string {
  const colour = attribute(mark, 'color');
  return /^#[\da-f]{3,8}$/i.test(colour) ? `<span style="${property}: ${colour};">${text}</span>` : text;
}
