import { type DocumentNode } from '../../../src/contract/page-preview';

/** `{{ name }}`, as the server reads it: whatever the case, and the spaces around the name. */
const nameIn = (words: string): string => words.replace(/\s+/g, '').toLowerCase();

/** The part of a report that a paragraph of a template stands for, in lower case. */
export function partNamed({ type, content = [] }: DocumentNode): string | null {
  const rest = content.filter((node) => node.type !== 'placeholder');
  if (type !== 'paragraph' || rest.some((node) => node.type !== 'text')) return null;
  const words = nameIn(rest.map(({ text }) => text ?? '').join(''));
  return /^\{\{report\.([^{}]*)\}\}$/.exec(words)?.[1] ?? null;
}

/** The same with what is known in the place of its name. */
export function filledWith(node: DocumentNode, known: Readonly<Record<string, string>>): DocumentNode {
  const text = node.text?.replace(
    /\{\{([^{}]*)\}\}/g,
    (words, name: string) => known[nameIn(name).replace(/^report\./, '')] ?? words,
  );
  const content = node.content?.map((inner) => filledWith(inner, known));
  return { ...node, ...(text !== undefined && { text }), ...(content && { content }) };
}
