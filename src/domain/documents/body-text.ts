/** One top-level block of a page's body, with its place in the text. */
export interface BlockSpan {
  readonly start: number;
  readonly end: number;
}

/** Bodies are at most 5 MB; deeper nesting than this is nobody's document. */
const DEEPEST = 200;

/**
 * Finds the top-level blocks of a body without taking the text apart, so that what is not ours can be
 * given back byte for byte. `null` when the text is not a document as the products write it.
 */
export function findBlocks(body: string): readonly BlockSpan[] | null {
  const reader = { body, at: 0 };
  try {
    return readDocument(reader);
  } catch (error) {
    if (error instanceof NotADocument) return null;
    throw error;
  }
}

class NotADocument extends Error {}

interface Reader {
  readonly body: string;
  at: number;
}

function readDocument(reader: Reader): readonly BlockSpan[] {
  const found: { type?: string; blocks?: readonly BlockSpan[] } = {};
  readObject(reader, (key) => {
    if (key === 'content') {
      found.blocks = readBlocks(reader);
      return;
    }
    const { start, end } = skipValue(reader, 0);
    if (key === 'type') found.type = reader.body.slice(start, end);
  });
  if (found.type !== '"doc"' || !found.blocks) throw new NotADocument();
  return found.blocks;
}

function readBlocks(reader: Reader): readonly BlockSpan[] {
  const blocks: BlockSpan[] = [];
  expect(reader, '[');
  if (peek(reader) === ']') {
    reader.at += 1;
    return blocks;
  }
  for (;;) {
    blocks.push(skipValue(reader, 1));
    const next = take(reader);
    if (next === ']') return blocks;
    if (next !== ',') throw new NotADocument();
  }
}

function readObject(reader: Reader, onValue: (key: string) => void): void {
  expect(reader, '{');
  if (peek(reader) === '}') {
    reader.at += 1;
    return;
  }
  for (;;) {
    peek(reader);
    const key = skipString(reader);
    expect(reader, ':');
    onValue(key);
    const next = take(reader);
    if (next === '}') return;
    if (next !== ',') throw new NotADocument();
  }
}

function skipValue(reader: Reader, depth: number): BlockSpan {
  if (depth > DEEPEST) throw new NotADocument();
  const first = peek(reader);
  const start = reader.at;
  if (first === '{') readObject(reader, () => skipValue(reader, depth + 1));
  else if (first === '[') skipArray(reader, depth);
  else if (first === '"') skipString(reader);
  else skipLiteral(reader);
  return { start, end: reader.at };
}

function skipArray(reader: Reader, depth: number): void {
  expect(reader, '[');
  if (peek(reader) === ']') {
    reader.at += 1;
    return;
  }
  for (;;) {
    skipValue(reader, depth + 1);
    const next = take(reader);
    if (next === ']') return;
    if (next !== ',') throw new NotADocument();
  }
}

const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/y;
const LITERAL = /true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\r\n]*/y;

/** The string's own text, still with its escapes. */
function skipString(reader: Reader): string {
  const match = matchHere(reader, STRING);
  return match.slice(1, -1);
}

function skipLiteral(reader: Reader): void {
  matchHere(reader, LITERAL);
}

function matchHere(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.body)?.[0];
  if (match === undefined) throw new NotADocument();
  reader.at += match.length;
  return match;
}

function peek(reader: Reader): string | undefined {
  matchHere(reader, SPACE);
  return reader.body[reader.at];
}

function take(reader: Reader): string | undefined {
  const found = peek(reader);
  reader.at += 1;
  return found;
}

function expect(reader: Reader, wanted: string): void {
  if (take(reader) !== wanted) throw new NotADocument();
}
