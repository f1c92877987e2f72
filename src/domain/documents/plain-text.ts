import { type AdfNode } from './adf';

/** The words of a node and all below it, one space between blocks; what has no words is left out. */
export function plainText(node: AdfNode): string {
  return collect(node).join('').replace(/\s+/g, ' ').trim();
}

const INLINE = new Set(['text', 'emoji', 'mention', 'status', 'hardBreak', 'date', 'inlineCard']);

function collect(node: AdfNode): readonly string[] {
  const own = wordsOf(node);
  const below = (node.content ?? []).flatMap(collect);
  return INLINE.has(node.type) ? [...own, ...below] : [...own, ...below, ' '];
}

function wordsOf({ type, text, attrs }: AdfNode): readonly string[] {
  if (type === 'text') return [text ?? ''];
  if (type === 'hardBreak') return [' '];
  const words = attrs?.['text'] ?? attrs?.['title'] ?? attrs?.['url'];
  return typeof words === 'string' ? [words] : [];
}
