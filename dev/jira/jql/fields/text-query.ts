/** Words to look for, for the full-text index and for plain columns. */
export interface TextQuery {
  readonly kind: 'query';
  /** In FTS5's syntax; every word is quoted, so that nothing of the value is read as syntax. */
  readonly fts: string;
  /** For `LIKE`, one a word or phrase. */
  readonly patterns: readonly string[];
}

export interface TextRefusal {
  readonly kind: 'refused';
  /** The wildcard that it may not start with; absent when it is empty. */
  readonly character?: string;
}

interface Term {
  readonly words: string;
  readonly isPrefix: boolean;
  readonly isExcluded: boolean;
}

const TERM = /([+-]?)(?:"([^"]*)"|([^\s"]+))/g;

/**
 * Reads the value of a `~` clause: words and "phrases" that must all occur, `word*`, `-word`.
 *
 * A wildcard inside a word ends it there; `?`, fuzzy and boost marks are dropped (docs/emulator-gaps.md).
 */
export function readTextQuery(value: string): TextQuery | TextRefusal {
  const trimmed = value.trim();
  if (trimmed === '') return { kind: 'refused' };
  const [character = ''] = trimmed;
  if (character === '*' || character === '?') return { kind: 'refused', character };
  const terms = [...trimmed.matchAll(TERM)].flatMap(([, sign, phrase, word]) =>
    readTerm(sign === '-', phrase, word),
  );
  const wanted = terms.filter(({ isExcluded }) => !isExcluded);
  const unwanted = terms.filter(({ isExcluded }) => isExcluded);
  return { kind: 'query', fts: ftsOf(wanted, unwanted), patterns: wanted.map(patternOf) };
}

function readTerm(isExcluded: boolean, phrase: string | undefined, word = ''): readonly Term[] {
  if (phrase !== undefined) return hasWords(phrase) ? [{ words: phrase, isPrefix: false, isExcluded }] : [];
  if (/^(AND|OR|NOT)$/.test(word)) return [];
  const [start = '', wildcard] = word.split(/([*?])/);
  const words = start.replace(/~[\d.]*$|\^[\d.]*$/, '');
  return hasWords(words) ? [{ words, isPrefix: wildcard !== undefined, isExcluded }] : [];
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function ftsOf(wanted: readonly Term[], unwanted: readonly Term[]): string {
  // A search for nothing but marks finds nothing; the empty phrase is how FTS5 says so.
  if (wanted.length === 0) return '""';
  const together = wanted.map(quoted).join(' AND ');
  return unwanted.reduce((query, term) => `(${query}) NOT ${quoted(term)}`, together);
}

const quoted = ({ words, isPrefix }: Term): string =>
  `"${words.replaceAll('"', '""')}"${isPrefix ? '*' : ''}`;

const patternOf = ({ words }: Term): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;
