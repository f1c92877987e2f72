import { type AdfNode } from '../adf';
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
} from './json-scanner';

/**
 * Whether the node whose text starts at this place is this one, but for ids of the editor. Nothing of it
 * is built, so that it takes half as long as to read and to compare it.
 *
 * The text is valid JSON in which no key comes twice. Says yes only to what means the same; what is spelled
 * with spaces or escapes, or has empty members that the node lacks, is left to whoever reads.
 */
export const isWrittenAs = (text: string, place: number, node: AdfNode): boolean =>
  afterNode(text, place, node) !== UNLIKE;

/** Places are numbers, and what comes after this one is never what was looked for. */
const UNLIKE = -1;
type Members = Readonly<Record<string, unknown>>;
const NO_ATTRIBUTES: Members = {};

const LOCAL_ID = 'localId';
/** Nodes that their local id tells from their like: to them it is more than an id of the editor. */
const KNOWN_BY_ID: ReadonlySet<string> = new Set(['taskItem', 'decisionItem']);

/** Members are looked for in the node's own order; as none comes twice, as many as it has are all that it has. */
function afterNode(text: string, place: number, node: AdfNode): number {
  if (text.charCodeAt(place) !== OPEN_BRACE) return UNLIKE;
  const members = node as unknown as Members;
  let at = place;
  for (const key in members) {
    const start = afterKey(text, at + 1, key);
    at = start === UNLIKE ? afterOther(text, at, node) : afterMember(text, start, node, key, members[key]);
    if (at === UNLIKE) return UNLIKE;
  }
  return text.charCodeAt(at) === COMMA
    ? afterLast(text, pastAttributes(text, at, node))
    : afterLast(text, at);
}

function afterMember(text: string, at: number, node: AdfNode, key: string, value: unknown): number {
  if (key === 'type' || key === 'text' || key === 'marks') return afterValue(text, at, value);
  if (key === 'content') return afterList(text, at, value as readonly AdfNode[], afterNode);
  return key === 'attrs' ? afterAttributes(text, at, node.type, value as Members) : UNLIKE;
}

/** After a member that stands elsewhere than in the node. */
function afterOther(text: string, place: number, node: AdfNode): number {
  const at = pastAttributes(text, place, node);
  for (const [key, value] of Object.entries(node)) {
    const start = afterKey(text, at + 1, key);
    if (start !== UNLIKE) return afterMember(text, start, node, key, value);
  }
  return UNLIKE;
}

/** The product gives a local id to nodes that had no attributes, too. */
function pastAttributes(text: string, at: number, { type, attrs }: AdfNode): number {
  const start = attrs === undefined ? afterKey(text, at + 1, 'attrs') : UNLIKE;
  return start === UNLIKE ? at : afterAttributes(text, start, type, NO_ATTRIBUTES);
}

const afterAttributes = (text: string, place: number, type: string, attrs: Members): number =>
  afterObject(text, place, attrs, KNOWN_BY_ID.has(type) ? null : LOCAL_ID);

/** Any string will do for what the editor may have written. */
function afterObject(text: string, place: number, members: Members, ofEditor: string | null): number {
  if (text.charCodeAt(place) !== OPEN_BRACE) return UNLIKE;
  let at = place;
  for (const key in members) {
    at = pastId(text, at, ofEditor);
    if (key !== ofEditor) at = afterOneOf(text, at + 1, members, key);
    if (at === UNLIKE) return UNLIKE;
  }
  return afterLast(text, pastId(text, at, ofEditor));
}

function pastId(text: string, at: number, ofEditor: string | null): number {
  const start = ofEditor === null ? UNLIKE : afterKey(text, at + 1, ofEditor);
  return start === UNLIKE ? at : afterAnyString(text, start);
}

function afterOneOf(text: string, at: number, members: Members, likely: string): number {
  const start = afterKey(text, at, likely);
  if (start !== UNLIKE) return afterValue(text, start, members[likely]);
  for (const key in members) {
    const value = afterKey(text, at, key);
    if (value !== UNLIKE) return afterValue(text, value, members[key]);
  }
  return UNLIKE;
}

const afterLast = (text: string, at: number): number =>
  text.charCodeAt(at) === CLOSE_BRACE ? at + 1 : UNLIKE;

type AfterItem<T> = (text: string, at: number, item: T) => number;

function afterList<T>(
  text: string,
  place: number,
  items: readonly T[] | undefined,
  afterItem: AfterItem<T>,
): number {
  if (items === undefined || text.charCodeAt(place) !== OPEN_BRACKET) return UNLIKE;
  let at = place + 1;
  for (let n = 0; n < items.length; n += 1) {
    if (n > 0 && text.charCodeAt(at) !== COMMA) return UNLIKE;
    at = afterItem(text, n > 0 ? at + 1 : at, items[n] as T);
  }
  return text.charCodeAt(at) === CLOSE_BRACKET ? at + 1 : UNLIKE;
}

function afterValue(text: string, at: number, value: unknown): number {
  if (typeof value === 'string') return afterString(text, at, value);
  if (Array.isArray(value)) return afterList<unknown>(text, at, value, afterValue);
  if (typeof value === 'object' && value !== null) return afterObject(text, at, value as Members, null);
  return afterLiteral(text, at, String(value));
}

function afterLiteral(text: string, at: number, literal: string): number {
  const end = at + literal.length;
  const next = text.charCodeAt(end);
  const isWhole = next === COMMA || next === CLOSE_BRACE || next === CLOSE_BRACKET;
  return at !== UNLIKE && isWhole && text.startsWith(literal, at) ? end : UNLIKE;
}

/** Where the value of this key starts. */
function afterKey(text: string, at: number, key: string): number {
  const end = afterString(text, at, key);
  return end !== UNLIKE && text.charCodeAt(end) === COLON ? end + 1 : UNLIKE;
}

function afterString(text: string, at: number, word: string | undefined): number {
  if (word === undefined || text.charCodeAt(at) !== QUOTE) return UNLIKE;
  const [start, { length }] = [at + 1, word];
  if (text.charCodeAt(start + length) !== QUOTE) return UNLIKE;
  for (let n = 0; n < length; n += 1) {
    const code = word.charCodeAt(n);
    if (code !== text.charCodeAt(start + n) || code === QUOTE || code === BACKSLASH) return UNLIKE;
  }
  return start + length + 1;
}

function afterAnyString(text: string, at: number): number {
  const end = text.charCodeAt(at) === QUOTE ? text.indexOf('"', at + 1) : UNLIKE;
  return end === UNLIKE || text.charCodeAt(end - 1) === BACKSLASH ? UNLIKE : end + 1;
}
