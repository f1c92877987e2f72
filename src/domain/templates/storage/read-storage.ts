import { namedCharacter } from './named-characters';
import { type StorageElement, type StorageNode } from './storage-node';

/** Deeper ones are not templates that people wrote. */
const DEEPEST = 100;

interface Open extends StorageElement {
  readonly children: StorageNode[];
}

/** A comment or instruction, text kept as it is, an end, a beginning with its attributes, or text. */
const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/gy;
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
  let end = 0;
  for (const token of storage.matchAll(TOKEN)) {
    take(token, open);
    end = token.index + token[0].length;
  }
  if (end < storage.length || open.length > 1) throw new NotWellFormed();
  return root.children;
}

/** Adds a token to the innermost element that is open. */
function take([, raw, ended, begun, attributes = '', alone, text]: RegExpExecArray, open: Open[]): void {
  const inner = open.at(-1);
  if (inner === undefined) throw new NotWellFormed();
  if (raw !== undefined) inner.children.push({ kind: 'text', text: raw });
  if (text !== undefined) inner.children.push({ kind: 'text', text: resolved(text) });
  if (ended !== undefined && (open.length === 1 || open.pop()?.name !== ended)) throw new NotWellFormed();
  if (begun === undefined) return;
  const element: Open = { kind: 'element', name: begun, attributes: attributesIn(attributes), children: [] };
  inner.children.push(element);
  if (alone === '') open.push(element);
  if (open.length > DEEPEST) throw new NotWellFormed();
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
