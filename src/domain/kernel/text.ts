import { latePattern } from './late-pattern';

let graphemes: Intl.Segmenter | undefined;

/** Made on first use: it takes longer than loading the rest of the app, and few invocations need it. */
function segmenter(): Intl.Segmenter {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return graphemes;
}

/** Cuts to at most `longest` UTF-16 units without splitting what a reader sees as one character. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let cut = '';
  for (const { segment } of segmenter().segment(text.slice(0, longest + 64))) {
    if (cut.length + segment.length > longest) break;
    cut += segment;
  }
  return cut.trimEnd();
}

const CONTROLS = latePattern(String.raw`[\p{Cc}\p{Zl}\p{Zp}]+`, 'gu');

/** One line without control characters, for titles and names. */
export function oneLine(text: string): string {
  return text.replace(CONTROLS(), ' ').replace(/ {2,}/g, ' ').trim();
}

const SIGNS = latePattern(String.raw`[^\p{L}\p{N}\s]+`, 'gu');

/** Without what is no letter, digit or space: in a query that could only be an operator. */
export const wordsAlone = (text: string): string => text.replace(SIGNS(), ' ').trim();
