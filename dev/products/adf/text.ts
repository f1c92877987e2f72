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

function ownText(node: AdfNode): string {
  switch (node.type) {
    case 'text':
      return node.text ?? '';
    case 'mention':
    case 'status':
      return attribute(node, 'text');
    case 'emoji':
      return attribute(node, 'text', attribute(node, 'shortName'));
    case 'date':
      return dayOf(attribute(node, 'timestamp'));
    case 'inlineCard':
    case 'blockCard':
    case 'embedCard':
      return attribute(node, 'url');
    case 'expand':
    case 'nestedExpand':
      return `${attribute(node, 'title')}\n`;
    case 'hardBreak':
      return '\n';
    default:
      return node.text ?? '';
  }
}

function dayOf(timestamp: string): string {
  const at = Number(timestamp);
  return timestamp !== '' && Math.abs(at) <= MAX_INSTANT_MS ? new Date(at).toISOString().slice(0, 10) : '';
}

const MAX_INSTANT_MS = 8.64e15;
