import { type AdfNode } from '../../src/domain/documents/adf';

/** Every piece of text that leads somewhere, with its address, in the order of the document. */
export const hrefsIn = (nodes: readonly AdfNode[]): readonly (readonly [words: string, href: string])[] =>
  nodes.flatMap((node) => [
    ...(node.marks ?? [])
      .filter(({ type }) => type === 'link')
      .map(({ attrs }) => [node.text ?? '', String(attrs?.['href'])] as const),
    ...hrefsIn(node.content ?? []),
  ]);
