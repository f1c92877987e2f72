import { type AdfNode } from '../../src/domain/documents/adf';
import { plainText } from '../../src/domain/documents/plain-text';

/** Every piece of text that leads somewhere, with its address, in the order of the document. */
export const hrefsIn = (nodes: readonly AdfNode[]): readonly (readonly [words: string, href: string])[] =>
  nodes.flatMap((node) => [
    ...(node.marks ?? [])
      .filter(({ type }) => type === 'link')
      .map(({ attrs }) => [node.text ?? '', String(attrs?.['href'])] as const),
    ...hrefsIn(node.content ?? []),
  ]);

/** The searches that the links of each list item open that says this. */
export const openedByItem = (node: AdfNode, words: RegExp): readonly (string | null)[] =>
  node.type === 'listItem' && words.test(plainText(node))
    ? hrefsIn(node.content ?? []).map(([, href]) => new URL(href).searchParams.get('jql'))
    : (node.content ?? []).flatMap((child) => openedByItem(child, words));
