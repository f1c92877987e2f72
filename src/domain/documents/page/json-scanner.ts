/** Why a body cannot be patched without risk for what people wrote. */
export type Unreadable =
  | 'not-a-document'
  | 'duplicate-key'
  | 'lone-surrogate'
  | 'too-deep'
  | 'too-many-nodes'
  | 'too-large';

/** Thrown while a body is read, and caught by whoever asked for it. */
export class UnreadableBody extends Error {
  constructor(readonly why: Unreadable) {
    super(why);
  }
}

const duplicateKey = (): UnreadableBody => new UnreadableBody('duplicate-key');
export const notADocument = (): UnreadableBody => new UnreadableBody('not-a-document');

/** Nodes within nodes, or values within an attribute, of a document that a person made. */
export const DEEPEST = 100;

/** Among so few keys looking at each is the fastest way to find one that came before. */
const FEW_KEYS = 16;

export const QUOTE = 0x22;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;
export const OPEN_BRACKET = 0x5b;
export const CLOSE_BRACKET = 0x5d;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const BACKSLASH = 0x5c;
export const SPACE = 0x20;
const FIRST_PRINTABLE = 0x20;
const FIRST_SURROGATE = 0xd800;
const FIRST_LOW_SURROGATE = 0xdc00;
const LAST_SURROGATE = 0xdfff;

const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const ESCAPED_LOW_SURROGATE = /\\u[dD][c-fC-F][\da-fA-F]{2}/y;

const LONG_ESCAPE = '\\u0000'.length;

export const isSpace = (code: number): boolean =>
  code === SPACE || code === 0x0a || code === 0x0d || code === 0x09;
const isLowSurrogate = (code: number): boolean => code >= FIRST_LOW_SURROGATE && code <= LAST_SURROGATE;

/**
 * Walks over JSON text without building what it says.
 *
 * As strict as `JSON.parse`, and stricter: keys that come twice and halves of surrogate pairs do not
 * survive a reader and a writer unchanged, so they are refused. Nothing is allocated on the usual way:
 * a body is a megabyte of short strings.
 */
export class JsonScanner {
  at = 0;
  /** Just within the quotes of the keys of all objects that are open, the innermost last. */
  readonly #keyStarts: number[] = [];
  readonly #keyEnds: number[] = [];
  #keyCount = 0;
  #hasEscapedKeys = false;

  constructor(readonly text: string) {}

  /** The first character of what comes next, after any white space. */
  peek(): number {
    let code = this.text.charCodeAt(this.at);
    while (code <= SPACE && isSpace(code)) {
      this.at += 1;
      code = this.text.charCodeAt(this.at);
    }
    return code;
  }

  /** Enters an object or a list; `false` when it is empty, and then left already. */
  enter(close: number): boolean {
    this.at += 1;
    if (this.peek() !== close) return true;
    this.at += 1;
    return false;
  }

  /** Whether another member or item follows; leaves the object or list when none does. */
  another(close: number): boolean {
    const next = this.peek();
    if (next !== COMMA && next !== close) throw notADocument();
    this.at += 1;
    return next === COMMA;
  }

  /** To be told to `key` and `leaveKeys` of the same object. */
  enterKeys(): number {
    return this.#keyCount;
  }

  /** Reads a key and its colon. */
  key(firstKey: number): void {
    if (this.peek() !== QUOTE) throw notADocument();
    const start = this.at + 1;
    if (this.skipString()) this.#hasEscapedKeys = true;
    this.#remember(start, this.at - 1, firstKey);
    if (this.peek() !== COLON) throw notADocument();
    this.at += 1;
  }

  /** Whether the key that was read last is this word. */
  isKey(word: string): boolean {
    const last = this.#keyCount - 1;
    const start = this.#keyStarts[last] ?? 0;
    if ((this.#keyEnds[last] ?? 0) - start === word.length) return this.text.startsWith(word, start);
    return this.#hasEscapedKeys && this.#keyAt(last) === word;
  }

  leaveKeys(firstKey: number): void {
    const count = this.#keyCount - firstKey;
    if ((count > FEW_KEYS || this.#hasEscapedKeys) && this.#keysFrom(firstKey).size < count)
      throw duplicateKey();
    this.#keyCount = firstKey;
  }

  #remember(start: number, end: number, firstKey: number): void {
    const keyStarts = this.#keyStarts;
    const keyEnds = this.#keyEnds;
    const keyCount = this.#keyCount;
    let place = keyCount - firstKey > FEW_KEYS ? keyCount - FEW_KEYS : firstKey;
    for (; place < keyCount; place += 1) {
      const other = keyStarts[place] ?? 0;
      if ((keyEnds[place] ?? 0) - other === end - start && this.#sayTheSame(other, start, end))
        throw duplicateKey();
    }
    keyStarts[keyCount] = start;
    keyEnds[keyCount] = end;
    this.#keyCount = keyCount + 1;
  }

  /** Whether the text that starts at `other` is spelled like the one from `start` to `end`. */
  #sayTheSame(other: number, start: number, end: number): boolean {
    const { text } = this;
    const distance = other - start;
    for (let at = start; at < end; at += 1)
      if (text.charCodeAt(at) !== text.charCodeAt(at + distance)) return false;
    return true;
  }

  #keysFrom(firstKey: number): ReadonlySet<string> {
    const keys = new Set<string>();
    for (let place = firstKey; place < this.#keyCount; place += 1) keys.add(this.#keyAt(place));
    return keys;
  }

  #keyAt(place: number): string {
    return wordIn(this.text, this.#keyStarts[place] ?? 0, this.#keyEnds[place] ?? 0);
  }

  skipValue(depth: number): void {
    if (depth > DEEPEST) throw new UnreadableBody('too-deep');
    const first = this.peek();
    if (first === QUOTE) this.skipString();
    else if (first === OPEN_BRACE) this.#skipObject(depth);
    else if (first === OPEN_BRACKET) this.#skipList(depth);
    else this.#skip(LITERAL);
  }

  #skipObject(depth: number): void {
    if (!this.enter(CLOSE_BRACE)) return;
    const firstKey = this.enterKeys();
    do {
      this.key(firstKey);
      this.skipValue(depth + 1);
    } while (this.another(CLOSE_BRACE));
    this.leaveKeys(firstKey);
  }

  #skipList(depth: number): void {
    if (!this.enter(CLOSE_BRACKET)) return;
    do this.skipValue(depth + 1);
    while (this.another(CLOSE_BRACKET));
  }

  /** Says whether the string holds escapes. */
  skipString(): boolean {
    const { text } = this;
    let escaped = false;
    let at = this.at + 1;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) break;
      if (code === BACKSLASH || code >= FIRST_SURROGATE) {
        escaped ||= code === BACKSLASH;
        at = this.#afterUnusual(at, code);
      } else if (code >= FIRST_PRINTABLE) at += 1;
      else throw notADocument();
    }
    this.at = at + 1;
    return escaped;
  }

  #afterUnusual(at: number, code: number): number {
    if (code === BACKSLASH) return this.#afterEscape(at);
    if (code > LAST_SURROGATE) return at + 1;
    const isPair = code < FIRST_LOW_SURROGATE && isLowSurrogate(this.text.charCodeAt(at + 1));
    if (isPair) return at + 2;
    throw new UnreadableBody('lone-surrogate');
  }

  #afterEscape(at: number): number {
    this.at = at;
    const escape = this.#skip(ESCAPE);
    const code = escape.length === LONG_ESCAPE ? Number.parseInt(escape.slice(2), 16) : 0;
    if (code < FIRST_SURROGATE || code > LAST_SURROGATE) return this.at;
    if (isLowSurrogate(code) || !this.#continues(ESCAPED_LOW_SURROGATE))
      throw new UnreadableBody('lone-surrogate');
    return this.at;
  }

  #skip(pattern: RegExp): string {
    const start = this.at;
    if (!this.#continues(pattern)) throw notADocument();
    return this.text.slice(start, this.at);
  }

  #continues(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }
}

/** What a string of JSON says; the places are those just within its quotes. */
export function wordIn(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  return word.includes('\\') ? (JSON.parse(`"${word}"`) as string) : word;
}
