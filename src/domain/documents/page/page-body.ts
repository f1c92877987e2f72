import { type AdfNode } from '../adf';
import { type NodeTable, readDocument } from './body-reader';
import { type Unreadable, UnreadableBody } from './json-scanner';

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
export function readPageBody(text: string): PageBody | UnreadablePage {
  if (isTooLarge(text)) return { kind: 'unreadable', why: 'too-large' };
  try {
    return { kind: 'readable', text, nodes: readDocument(text) };
  } catch (error) {
    if (error instanceof UnreadableBody) return { kind: 'unreadable', why: error.why };
    throw error;
  }
}

const isTooLarge = (text: string): boolean =>
  text.length > MOST_BYTES ||
  (text.length * MOST_BYTES_A_CODE_UNIT > MOST_BYTES && new TextEncoder().encode(text).length > MOST_BYTES);

/** The node's own text, byte for byte. */
export const sourceOf = ({ text, nodes }: PageBody, number: number): string =>
  text.slice(nodes.starts[number], nodes.ends[number]);

export const typeOf = ({ nodes }: PageBody, number: number): string => nodes.types[number] ?? '';

/** Numbers of the nodes that stand directly in this one. */
export function childrenOf({ nodes }: PageBody, number: number): readonly number[] {
  const children: number[] = [];
  const end = nodes.nexts[number] ?? 0;
  for (let child = number + 1; child < end; child = nodes.nexts[child] ?? end) children.push(child);
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
  const { text, attrs, marks, content } = value;
  const isTextWell = text === undefined || typeof text === 'string';
  const areAttrsWell = attrs === undefined || isObject(attrs);
  return isTextWell && areAttrsWell && areWellShaped(marks) && areWellShaped(content);
}

const areWellShaped = (nodes: unknown): boolean =>
  nodes === undefined || (Array.isArray(nodes) && nodes.every(isWellShaped));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
