/** A part of a text: from which of its characters to which. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** `(line 2, character 6)`, in whichever language Jira speaks to the viewer: the numbers keep their order. */
const POSITION = /[(（][^()（）\d]*(\d+)[^()（）\d]+(\d+)[^()（）\d]*[)）]/g;
/** A word, or whatever else stands there. */
const TOKEN = /^(?:[\p{L}\p{N}_.-]+|.)/su;

/** The word of a query that Jira’s words about it point at; `null` where they name no place in it. */
export function placeIn(query: string, words: string): Place | null {
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
