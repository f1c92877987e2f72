import { CqlError } from './syntax';

export type Token = { readonly at: number; readonly text: string } & (
  | { readonly kind: 'word' | 'quoted' }
  | { readonly kind: 'symbol' }
  | { readonly kind: 'end' }
);

const SPACE = /\s+/y;
const SYMBOL = /!=|!~|<=|>=|[=~<>(),[\]]/y;
const QUOTED = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/y;
const WORD = /[^\s"'!=~<>(),[\]]+/y;

/** Cuts a query into words, quoted texts and symbols; the last token is its end. */
export function tokensOf(cql: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < cql.length) {
    at += matchAt(SPACE, cql, at)?.[0].length ?? 0;
    if (at === cql.length) break;
    const { token, length } = tokenAt(cql, at);
    tokens.push(token);
    at += length;
  }
  return [...tokens, { kind: 'end', at: cql.length, text: '' }];
}

function tokenAt(cql: string, at: number): { readonly token: Token; readonly length: number } {
  const symbol = matchAt(SYMBOL, cql, at);
  if (symbol) return { token: { kind: 'symbol', at, text: symbol[0] }, length: symbol[0].length };
  const quoted = matchAt(QUOTED, cql, at);
  if (quoted) {
    // `\"` keeps its backslash: inside a text search it marks a phrase, which `compile` reads.
    const text = quoted[1] ?? quoted[2] ?? '';
    return { token: { kind: 'quoted', at, text: text.replace(/\\(.)/g, '$1') }, length: quoted[0].length };
  }
  const word = matchAt(WORD, cql, at);
  if (word) return { token: { kind: 'word', at, text: word[0] }, length: word[0].length };
  throw new CqlError(cql[at] === '!' ? "expected '=' or '~' after '!'" : 'the quoted text does not end', at);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
