/**
 * Confluence's storage format as a tree: XHTML with elements of Confluence's own, as in Atlassian's document
 * "Confluence storage format". Entities are the characters they stand for already.
 */
export type StorageNode = { readonly kind: 'text'; readonly text: string } | StorageElement;

export interface StorageElement {
  readonly kind: 'element';
  /** With its prefix: `p`, `ac:structured-macro`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly StorageNode[];
}

export const elementsIn = (nodes: readonly StorageNode[]): readonly StorageElement[] =>
  nodes.filter((node): node is StorageElement => node.kind === 'element');

export const childNamed = (element: StorageElement, name: string): StorageElement | undefined =>
  elementsIn(element.children).find((child) => child.name === name);

/** All text within; empty for an element that is not there. */
export function textWithin(node: StorageNode | undefined): string {
  if (node === undefined) return '';
  return node.kind === 'text' ? node.text : node.children.map(textWithin).join('');
}

/** A macro's settings by name; the unnamed one has the name ''. */
export function parametersOf(macro: StorageElement): Readonly<Record<string, string>> {
  const parameters = elementsIn(macro.children).filter(({ name }) => name === 'ac:parameter');
  return Object.fromEntries(
    parameters.map((parameter) => [parameter.attributes['ac:name'] ?? '', textWithin(parameter)]),
  );
}
