import { namedCharacter } from './named-characters';
import { type StorageElement, type StorageNode } from './storage-node';

/** Deeper ones are not templates that people wrote. */
const DEEPEST = 100;

interface Open extends StorageElement {
  readonly children: StorageNode[];
}

/**
 * A comment or instruction, text kept as it is, an end, a beginning with its attributes, or text. No element has as
 * many attributes as are read here; of a million the pattern would run out of stack.
 */
const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*')){0,99})\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const REFERENCE = /&(?:#(\d{1,7});|#x([\da-fA-F]{1,6});|(\w+);|)/g;

class NotWellFormed extends Error {}

/**
 * The nodes of a text in storage format; `null` for what is not well formed, or nested beyond reason.
 *
 * The format is the little of XML that fits into the patterns above; a parser of all of it weighs an eighth of what
 * a call may read (ADR 0022).
 */
export function readStorage(storage: string): readonly StorageNode[] | null {
  try {
    return treeOf(storage);
  } catch (error) {
    if (error instanceof NotWellFormed) return null;
    throw error;
  }
}

function treeOf(storage: string): readonly StorageNode[] {
  const root: Open = { kind: 'element', name: '', attributes: {}, children: [] };
  const open = [root];
  let read = 0;
  for (const token of storage.matchAll(TOKEN)) {
    take(token, open);
    read = token.index + token[0].length;
  }
  if (read < storage.length || open.length > 1) throw new NotWellFormed();
  return root.children;
}

/** Adds a token to the innermost element that is open. */
function take([, raw, ended, begun, attributes, alone, text]: RegExpExecArray, open: Open[]): void {
  if (raw !== undefined) say(raw, open);
  else if (text !== undefined) say(resolved(text), open);
  else if (ended !== undefined) end(ended, open);
  else if (begun !== undefined) begin(begun, attributesIn(attributes ?? ''), open);
  if (alone === '/') open.pop();
}

const say = (text: string, open: readonly Open[]): void =>
  void open.at(-1)?.children.push({ kind: 'text', text });

function begin(name: string, attributes: StorageElement['attributes'], open: Open[]): void {
  const element: Open = { kind: 'element', name, attributes, children: [] };
  open.at(-1)?.children.push(element);
  open.push(element);
  if (open.length > DEEPEST) throw new NotWellFormed();
}

function end(name: string, open: Open[]): void {
  if (open.length === 1 || open.pop()?.name !== name) throw new NotWellFormed();
}

function attributesIn(words: string): Readonly<Record<string, string>> {
  const pairs = [...words.matchAll(ATTRIBUTE)];
  return Object.fromEntries(
    pairs.map(([, name = '', double, single]) => [name, resolved(double ?? single ?? '')]),
  );
}

/** The text with the characters that its references stand for. */
function resolved(text: string): string {
  return text.replace(REFERENCE, (_, decimal?: string, hex?: string, name?: string) => {
    const code = decimal ?? (hex === undefined ? null : `0x${hex}`);
    const character = code === null ? namedCharacter(name ?? '') : coded(Number(code));
    if (character === undefined) throw new NotWellFormed();
    return character;
  });
}

/** XML has neither NUL nor halves of surrogate pairs. */
function coded(code: number): string | undefined {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
