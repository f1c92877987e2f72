/** Words of a sentence that say what it is about, cut to their stems; in scripts without spaces, pairs of characters. */
export type WordBag = ReadonlySet<string>;

const STEM = 6;
/** Enough words in common to be about one thing. */
const FEWEST_SHARED = 2;
const ALIKE = 0.5;

const FILLERS: ReadonlySet<string> = new Set(
  (
    'the and for with that this from into when then given each every all any can may must should shall will have has ' +
    'are was were been not but its their your our one two add new use make made user users ' +
    'der die das den dem des ein eine einen einem einer und oder für mit von vom zum zur auf aus bei ist sind wird ' +
    'werden kann können muss müssen soll sollen nicht auch als wenn dann jede jeder jedes alle'
  ).split(' '),
);

let words: RegExp | undefined;

export function wordBag(text: string): WordBag {
  words ??= new RegExp(
    String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}\p{N}]+`,
    'gu',
  );
  const bag = new Set<string>();
  for (const word of text.normalize('NFKC').toLowerCase().match(words) ?? [])
    for (const piece of isUnspaced(word) ? pairsOf(word) : stemOf(word)) bag.add(piece);
  return bag;
}

const isUnspaced = (word: string): boolean => word.charCodeAt(0) >= 0x3040;

const stemOf = (word: string): readonly string[] =>
  word.length < 3 || FILLERS.has(word) ? [] : [word.slice(0, STEM)];

const pairsOf = (word: string): readonly string[] =>
  Array.from({ length: Math.max(word.length - 1, 1) }, (_, n) => word.slice(n, n + 2));

/** How much of the shorter of two sentences the other one holds; 0 when they have hardly a word in common. */
export function overlap(one: WordBag, other: WordBag): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += 1;
  return shared < FEWEST_SHARED ? 0 : shared / few.size;
}

export const isAbout = (one: WordBag, other: WordBag): boolean => overlap(one, other) >= ALIKE;
