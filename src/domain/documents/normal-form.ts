import { type AdfMark, type AdfNode } from './adf';
import { anchorName } from './nodes';

/**
 * The text that two runs of blocks share exactly when they say the same to a reader.
 *
 * For comparing only, never written. Left out is what Confluence and its editor add by themselves when
 * they keep a document: ids, defaults, the size of a table, the order of keys, how text is cut into
 * nodes. Comments on a piece of text stay in: replacing that text would take the comment from its place.
 */
export function normalForm(blocks: readonly AdfNode[]): string {
  return JSON.stringify(plain(withoutEmptyEnd(normalNodes(blocks))));
}

/** Short enough to remember many, too long to meet another's by chance. */
export const printOf = (blocks: readonly AdfNode[], hash: (text: string) => string): string =>
  hash(normalForm(blocks)).slice(0, 32);

function normalNodes(nodes: readonly AdfNode[]): readonly AdfNode[] {
  const normal: AdfNode[] = [];
  for (const node of nodes.map(normalNode)) {
    const last = normal.at(-1);
    const joined = last === undefined ? null : joinedText(last, node);
    if (joined !== null) normal.splice(-1, 1, joined);
    else if (node.type !== 'text' || node.text !== '') normal.push(node);
  }
  return normal;
}

function normalNode(node: AdfNode): AdfNode {
  const { content, marks, ...rest } = node;
  return {
    ...rest,
    attrs: normalAttrs(node),
    marks: normalMarks(marks ?? []),
    content: normalNodes(content ?? []),
  };
}

/** Words of one formatting may be kept as one text or as several. */
function joinedText(one: AdfNode, other: AdfNode): AdfNode | null {
  if (one.type !== 'text' || other.type !== 'text') return null;
  const alike = JSON.stringify(plain(one.marks)) === JSON.stringify(plain(other.marks));
  return alike ? { ...one, text: (one.text ?? '') + (other.text ?? '') } : null;
}

/** The editor writes them when it opens a table, whether somebody asked for it or not. */
const OF_THE_EDITOR: ReadonlyMap<string, readonly string[]> = new Map([
  ['table', ['layout', 'width', 'displayMode', 'isNumberColumnEnabled']],
  ['tableCell', ['colwidth']],
  ['tableHeader', ['colwidth']],
]);

const DEFAULTS: ReadonlyMap<string, unknown> = new Map([
  ['colspan', 1],
  ['rowspan', 1],
]);

function normalAttrs(node: AdfNode): Readonly<Record<string, unknown>> {
  const name = anchorName(node);
  if (name !== null) return { extensionKey: 'anchor', name };
  const added = OF_THE_EDITOR.get(node.type) ?? [];
  const own = Object.entries(node.attrs ?? {}).filter(
    ([key, value]) => !isBookkeeping(key) && !added.includes(key) && !isDefault(key, value),
  );
  return Object.fromEntries(own);
}

const isBookkeeping = (key: string): boolean => key === 'localId' || key.startsWith('__');

const isDefault = (key: string, value: unknown): boolean => DEFAULTS.has(key) && DEFAULTS.get(key) === value;

function normalMarks(marks: readonly AdfMark[]): readonly AdfMark[] {
  const normal = marks.flatMap(normalMark);
  const key = (mark: AdfMark): string => JSON.stringify(plain(mark));
  return normal.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

function normalMark({ type, attrs }: AdfMark): readonly AdfMark[] {
  // A name that the editor gives to a piece of the page.
  if (type === 'fragment') return [];
  if (type === 'link') return [{ type, attrs: { href: attrs?.['href'] } }];
  return [{ type, ...(attrs ? { attrs } : {}) }];
}

/** The editor ends what it keeps with an empty paragraph, to have a place to type. */
function withoutEmptyEnd(blocks: readonly AdfNode[]): readonly AdfNode[] {
  const last = blocks.findLastIndex((block) => block.type !== 'paragraph' || block.content?.length !== 0);
  return blocks.slice(0, last + 1);
}

/** Keys in one order, nothing empty, texts in one spelling. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').normalize('NFC');
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, plain(inner)] as const)
    .filter(([, inner]) => !isEmpty(inner));
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);
