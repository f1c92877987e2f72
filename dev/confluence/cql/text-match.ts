/**
 * The FTS5 expression for what a person typed after `~`: every word must occur, `word*` matches what
 * begins so, a text in double quotes is a phrase. Null when there is nothing to look for.
 */
export function textMatch(text: string, columns: readonly ('title' | 'body')[]): string | null {
  const terms = [...text.matchAll(/"([^"]*)"?|(\S+)/g)].flatMap(([, phrase, word]) =>
    phrase !== undefined ? phraseTerm(phrase) : wordTerm(word ?? ''),
  );
  return terms.length === 0 ? null : `{${columns.join(' ')}} : (${terms.join(' AND ')})`;
}

const phraseTerm = (phrase: string): readonly string[] => (isSearchable(phrase) ? [`"${phrase}"`] : []);

function wordTerm(word: string): readonly string[] {
  const plain = word.replace(/[*?]+$/, '').replaceAll('"', ' ');
  if (!isSearchable(plain)) return [];
  return [word === plain ? `"${plain}"` : `"${plain}"*`];
}

/** Something is left of it once signs are gone. */
const isSearchable = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
