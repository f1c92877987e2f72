/** Where selected words stand on a page, as Confluence wants to be told of an inline comment's place. */
export interface TextPlace {
  readonly textSelection: string;
  readonly textSelectionMatchCount: number;
  readonly textSelectionMatchIndex: number;
}

/** The nth of all places where the words occur within a line; `line` and `offset` say which one is meant. */
export function placeAmong(
  lines: readonly string[],
  words: string,
  meant: { readonly line: number; readonly offset: number },
): TextPlace | null {
  const matches = lines.flatMap((text, line) => offsetsOf(text, words).map((offset) => ({ line, offset })));
  const index = matches.findIndex(({ line, offset }) => line === meant.line && offset === meant.offset);
  if (words.trim() === '' || index < 0) return null;
  return { textSelection: words, textSelectionMatchCount: matches.length, textSelectionMatchIndex: index };
}

function offsetsOf(text: string, words: string): readonly number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) found.push(at);
  return found;
}

/** The elements of a drawn page that hold a line of text each; code and macros are not commented on. */
export const linesOf = (body: HTMLElement): readonly HTMLElement[] =>
  [
    ...body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6, .adf-tasks span, .adf-decisions li'),
  ].filter((line) => line.closest('.macro, .adf-placeholder') === null);

/** The place of a selection within one line; null for any other. */
export function placeOf(lines: readonly HTMLElement[], range: Range): TextPlace | null {
  const line = lines.findIndex(
    (element) => element.contains(range.startContainer) && element.contains(range.endContainer),
  );
  const element = lines[line];
  if (element === undefined) return null;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const texts = lines.map(({ textContent }) => textContent);
  return placeAmong(texts, range.toString(), { line, offset: before.toString().length });
}
