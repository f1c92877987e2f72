import { latePattern } from '../kernel/late-pattern';

/** More words make a search slower, not better. */
const MOST_TERMS = 8;
/** Longer texts say little more, and take as long to read. */
const LONGEST_TEXT = 4_000;
const LONGEST_TERM = 40;

const WORDS = latePattern(
  String.raw`(?:(?=[\p{L}\p{N}])\p{Script=Han})+|[\p{Script=Katakana}ー]+|[\p{Script=Hiragana}]+|[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N}]*|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*`,
  'gu',
);
const HIRAGANA = latePattern(String.raw`^\p{Script=Hiragana}+$`, 'u');
const KATAKANA = latePattern(String.raw`^[\p{Script=Katakana}ー]+$`, 'u');
/** Written without spaces, with an alphabet of their own: their runs are sentences. */
const SOUTH_EAST_ASIAN = latePattern(
  String.raw`^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+$`,
  'u',
);
/** A syllable a letter: most words have two. */
const HANGUL = latePattern(String.raw`^\p{Script=Hangul}+$`, 'u');
const UNSPACED = latePattern(String.raw`^[\p{Script=Han}\p{Script=Katakana}々ー]+$`, 'u');

/** Words that join others, or stand in every issue and page, in English, German and Thai; Japanese ones are Hiragana. */
const FILLERS =
  'a an and are as at be by can do for from has have how in into is it its may more must new no not now of on one or our out should so that the their them then there these they this to too up us use used user users uses using was we were what when where which who why will with without would you your cannot don doesn didn isn aren wasn weren won couldn wouldn shouldn hasn haven hadn https www com ' +
  'add allow change create fix improve make support update story task epic issue spec product page feature ' +
  'aber alle als am an auch auf aus bei bis da das dass dem den der des die doch durch ein eine einem einen einer eines er es für hat ich ihr im in ist kann kein können mehr mit muss müssen nach nicht noch nur oder ohne sein sich sie sind so soll sollen über um und uns unter vom von vor was wenn wer werden wie wir wird zu zum zur neu neue neuen nutzer vorgang seite aufgabe ' +
  'การ และ ที่ ของ เป็น ให้ ได้ ไม่ จาก กับ หรือ โดย เพื่อ ว่า นี้ จะ ความ แล้ว ต้อง สามารถ ผู้ใช้';
let fillers: ReadonlySet<string> | undefined;

/**
 * The words of a text that say what it is about, the most telling first: those that return, then those that come
 * first. Lower case but for abbreviations, whole words; in Japanese, runs of Kanji or Katakana.
 */
export function salientTerms(text: string, most = MOST_TERMS): readonly string[] {
  const seen = new Map<string, number>();
  for (const word of wordsOf(text).filter(isTelling)) {
    const known = seen.has(word) ? word : [...seen.keys()].find((other) => isInflected(word, other));
    seen.set(known ?? word, (seen.get(known ?? word) ?? 0) + 1);
  }
  // A stable sort: what comes first in the text stays first.
  return [...seen]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([word]) => word);
}

function wordsOf(text: string): readonly string[] {
  const runs = plain(text.slice(0, LONGEST_TEXT)).match(WORDS()) ?? [];
  return runs.flatMap((run) =>
    isSentence(run) ? wordsIn(run) : [ABBREVIATION.test(run) ? run : lower(run)],
  );
}

/** What stands in a word and is no letter of it: soft hyphens, and what makes a key or an emoji of a digit. */
const UNSEEN = /[\u00ad\u2060\ufe0f\u20e3]/gu;

/** Wide letters as narrow ones, but the vowel AM of Thai and Lao whole, as people and dictionaries write it. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replaceAll('\u0e4d\u0e32', '\u0e33')
    .replaceAll('\u0ecd\u0eb2', '\u0eb3');

/** The Turkish capital I keeps its dot as a letter of its own, which no word is written with. */
const lower = (word: string): string => word.toLocaleLowerCase('en').replaceAll('i\u0307', 'i');

/** `UI`, `QA`, `3D`: two letters tell something only where they stand for words. */
const ABBREVIATION = /^[A-Z\d][A-Z]$/;

/** What is written without spaces is longer than a word. */
const LONGEST_UNSPACED = 5;
const isSentence = (run: string): boolean =>
  SOUTH_EAST_ASIAN().test(run) ||
  (UNSPACED().test(run) && !KATAKANA().test(run) && run.length > LONGEST_UNSPACED);

/** The words of Chinese, Thai and the like, and of long Japanese compounds, as dictionaries have them. */
function wordsIn(run: string): readonly string[] {
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  return [...words.segment(run)].map(({ segment }) => segment);
}

function isTelling(word: string): boolean {
  fillers ??= new Set(FILLERS.split(' '));
  if (HIRAGANA().test(word)) return false;
  if (UNSPACED().test(word) || HANGUL().test(word)) return word.length > 1;
  if (ABBREVIATION.test(word)) return !fillers.has(lower(word));
  return word.length > 2 && word.length <= LONGEST_TERM && !/^\d{1,3}$/.test(word) && !fillers.has(word);
}

/** Terms that a title speaks of: whole words, or their beginnings from the fifth letter on. */
export function termsIn(title: string, terms: readonly string[]): readonly string[] {
  const words = wordsOf(title);
  return terms.filter((term) => words.some((word) => word === term || isSameStem(word, term)));
}

/** `cabin` and `cabins`: the products find one by the other. */
const isInflected = (one: string, other: string): boolean => {
  const [short = '', long = ''] = [one, other].toSorted((a, b) => a.length - b.length);
  return short.length >= STEM && long.startsWith(short) && long.length - short.length <= 2;
};

const STEM = 5;
const isSameStem = (one: string, other: string): boolean =>
  one.length >= STEM && other.length >= STEM && one.slice(0, STEM) === other.slice(0, STEM);
