/** A part of a text: from which of its characters to which. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** `(line 2, character 6)`, in whichever language Jira speaks to the viewer: the numbers keep their order. */
const POSITION = /[(（][^()（）\d]*(\d+)[^()（）\d]+(\d+)[^()（）\d]*[)）]/g;
const IN_WORD = '[\\p{L}\\p{N}_.-]';
/** A word, or whatever else stands there. */
const TOKEN = new RegExp(`^(?:${IN_WORD}+|.)`, 'su');

/** What stands between two marks that may be quotes, an apostrophe among them; of a function its name. */
const QUOTED = /['"“”„‘’«»「」](?=([^'"“”„‘’«»「」(]+)['"“”„‘’«»「」(])/g;
const SYNTAX = /[\\^$.*+?)[\]{}|/]/g;

/**
 * The word of a query that Jira’s words about it point at: by its position, which only mistakes of grammar have, else
 * what they quote of it, if that stands there once. `null` where they name no place in it.
 */
export const placeIn = (query: string, words: string): Place | null =>
  placeNamed(query, words) ?? placeQuoted(query, words);

function placeQuoted(query: string, words: string): Place | null {
  const [place] = [...words.matchAll(QUOTED)].flatMap(([, word]) => onlyPlaceOf(word ?? '', query));
  return place ?? null;
}

function onlyPlaceOf(word: string, query: string): readonly Place[] {
  // Between the second mark of one quotation and the first of the next Jira speaks itself.
  if (word !== word.trim()) return [];
  const literal = word.replaceAll(SYNTAX, '\\$&');
  const found = [...query.matchAll(new RegExp(`(?<!${IN_WORD})${literal}(?!${IN_WORD})`, 'giu'))];
  return found.length === 1 ? found.map(({ index }) => ({ from: index, to: index + word.length })) : [];
}

function placeNamed(query: string, words: string): Place | null {
  // What a person typed may be repeated before it, numbers in brackets among it.
  const [, line, character] = [...words.matchAll(POSITION)].at(-1) ?? [];
  const lines = query.split('\n');
  const before = lines.slice(0, Number(line) - 1);
  const column = Number(character) - 1;
  const rest = lines[Number(line) - 1]?.slice(column) ?? '';
  const [token] = column < 0 ? [] : (TOKEN.exec(rest) ?? []);
  if (token === undefined) return null;
  const from = before.reduce((length, one) => length + one.length + 1, column);
  return { from, to: from + token.length };
}
