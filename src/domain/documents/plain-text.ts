import { type AdfNode } from './adf';

/**
 * The words of a node and all below it, one space between blocks; what has no words is left out. A date is its
 * day; what a placeholder says only its editor sees, and nobody has written it.
 */
export function plainText(node: AdfNode): string {
  return collect(node).join('').replace(/\s+/g, ' ').trim();
}

const INLINE = new Set(['text', 'emoji', 'mention', 'status', 'hardBreak', 'date', 'inlineCard']);

function collect(node: AdfNode): readonly string[] {
  const own = wordsOf(node);
  const below = (node.content ?? []).flatMap(collect);
  return INLINE.has(node.type) ? [...own, ...below] : [...own, ' ', ...below, ' '];
}

function wordsOf({ type, text, attrs }: AdfNode): readonly string[] {
  if (type === 'text') return [text ?? ''];
  if (type === 'hardBreak') return [' '];
  if (type === 'date') return dayOf(attrs?.['timestamp']);
  if (type === 'placeholder') return [];
  const words = attrs?.['text'] ?? attrs?.['title'] ?? attrs?.['url'];
  return typeof words === 'string' ? [words] : [];
}

/** Milliseconds as text, as documents keep them; at midnight in UTC, so that it is the same day for every reader. */
function dayOf(timestamp: unknown): readonly string[] {
  const day = new Date(Number(timestamp));
  return Number.isNaN(day.getTime()) ? [] : [day.toISOString().slice(0, 10)];
}
