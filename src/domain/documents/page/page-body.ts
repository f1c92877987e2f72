import { type AdfNode, isObject } from '../adf';
import { type KnownNodes, readDocument } from './body-reader';
import { type Unreadable, UnreadableBody, wordIn } from './json-scanner';
import { type NodeTable } from './node-table';

/** A page's body as it came, and where in it each node stands. */
export interface PageBody {
  readonly kind: 'readable';
  readonly text: string;
  readonly nodes: NodeTable;
}

export interface UnreadablePage {
  readonly kind: 'unreadable';
  readonly why: Unreadable;
}

const MOST_BYTES = 5 * 1024 * 1024;
const MOST_BYTES_A_CODE_UNIT = 3;

/**
 * Reads the text of a page's body so that parts of it can be replaced and all else sent back as it came.
 *
 * Refused is what could come back changed although nobody meant to change it, and what is too large
 * to be looked at in time: more than 5 MB, 50,000 nodes or 100 levels.
 */
export function readPageBody(text: string, known: KnownNodes | null = null): PageBody | UnreadablePage {
  if (isTooLarge(text)) return { kind: 'unreadable', why: 'too-large' };
  try {
    return { kind: 'readable', text, nodes: readDocument(text, known) };
  } catch (error) {
    if (error instanceof UnreadableBody) return { kind: 'unreadable', why: error.why };
    throw error;
  }
}

const isTooLarge = (text: string): boolean =>
  text.length > MOST_BYTES ||
  (text.length * MOST_BYTES_A_CODE_UNIT > MOST_BYTES && new TextEncoder().encode(text).length > MOST_BYTES);

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the node stands in the text. */
export const spanOf = ({ nodes }: PageBody, number: number): Span => ({
  start: nodes.starts[number] ?? 0,
  end: nodes.ends[number] ?? 0,
});

/** The node's own text, byte for byte. */
export const sourceOf = ({ text, nodes }: PageBody, number: number): string =>
  text.slice(nodes.starts[number], nodes.ends[number]);

/** Empty for what stands where a node should and is none. */
export const typeOf = ({ text, nodes }: PageBody, number: number): string =>
  wordIn(text, nodes.typeStarts[number] ?? 0, nodes.typeEnds[number] ?? 0);

/** Of all nodes, in the order of the page. */
export const numbersOf = ({ nodes }: PageBody): readonly number[] =>
  Array.from({ length: nodes.count }, (_, number) => number);

export const firstChild = ({ nodes }: PageBody, parent: number): number | null =>
  (nodes.nexts[parent] ?? 0) > parent + 1 ? parent + 1 : null;

/** The node behind this one in the same parent. */
export function nextSibling({ nodes }: PageBody, parent: number, number: number): number | null {
  const next = nodes.nexts[number] ?? 0;
  return next < (nodes.nexts[parent] ?? 0) ? next : null;
}

/** Whether a node is this one, or stands anywhere in it. */
export const isWithin = ({ nodes }: PageBody, number: number, outer: number): boolean =>
  number >= outer && number < (nodes.nexts[outer] ?? 0);

/** Numbers of the nodes that stand directly in this one. */
export function childrenOf(body: PageBody, parent: number): readonly number[] {
  const children: number[] = [];
  for (let child = firstChild(body, parent); child !== null; child = nextSibling(body, parent, child))
    children.push(child);
  return children;
}

/**
 * What the node says. What is not shaped like a node comes as one of an unknown type that equals only
 * its very like, so that nobody who reads documents has to be afraid of it.
 */
export function valueOf(body: PageBody, number: number): AdfNode {
  const source = sourceOf(body, number);
  const value: unknown = JSON.parse(source);
  return isWellShaped(value) ? value : { type: 'unreadable', attrs: { source } };
}

function isWellShaped(value: unknown): value is AdfNode {
  if (!isObject(value) || typeof value['type'] !== 'string') return false;
  // Asking for members that are not there takes longer than going through those that are.
  for (const key in value) if (!isMemberWell(key, value[key])) return false;
  return true;
}

function isMemberWell(key: string, value: unknown): boolean {
  switch (key) {
    case 'text':
      return typeof value === 'string';
    case 'attrs':
      return isObject(value);
    case 'marks':
    case 'content':
      return areWellShaped(value);
    default:
      return true;
  }
}

function areWellShaped(nodes: unknown): boolean {
  if (!Array.isArray(nodes)) return false;
  for (const node of nodes) if (!isWellShaped(node)) return false;
  return true;
}
