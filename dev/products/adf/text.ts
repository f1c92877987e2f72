import { type AdfNode, attribute } from './node';

/**
 * The words of a document, one line a block: what full-text search reads and excerpts show.
 *
 * Unknown nodes give their text as well, because people who search for it know nothing of schemas.
 */
export function adfText(doc: AdfNode): string {
  return blockText(doc)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

function blockText(node: AdfNode): string {
  const own = ownText(node);
  const inner = (node.content ?? []).map(blockText).join('');
  return isInline(node) ? own + inner : `${own}${inner}\n`;
}

const INLINE = new Set([
  'text',
  'mention',
  'emoji',
  'date',
  'status',
  'inlineCard',
  'hardBreak',
  'placeholder',
  'inlineExtension',
  'mediaInline',
]);

const isInline = (node: AdfNode): boolean => INLINE.has(node.type);

/** Nodes whose words stand in their attributes. */
const OWN_TEXT = new Map<string, (node: AdfNode) => string>(
  Object.entries({
    mention: (node) => attribute(node, 'text'),
    status: (node) => attribute(node, 'text'),
    emoji: (node) => attribute(node, 'text', attribute(node, 'shortName')),
    date: (node) => dayOf(attribute(node, 'timestamp')),
    inlineCard: (node) => attribute(node, 'url'),
    blockCard: (node) => attribute(node, 'url'),
    embedCard: (node) => attribute(node, 'url'),
    expand: (node) => `${attribute(node, 'title')}\n`,
    nestedExpand: (node) => `${attribute(node, 'title')}\n`,
    hardBreak: () => '\n',
  }),
);

const ownText = (node: AdfNode): string => OWN_TEXT.get(node.type)?.(node) ?? node.text ?? '';

function dayOf(timestamp: string): string {
  const at = Number(timestamp);
  return timestamp !== '' && Math.abs(at) <= MAX_INSTANT_MS ? new Date(at).toISOString().slice(0, 10) : '';
}

const MAX_INSTANT_MS = 8.64e15;
