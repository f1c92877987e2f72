import { type AdfNode } from '../adf';
import { commonRuns, gapsBetween } from './edit-script';
import { type Merged, withLooks, withoutLooks, type Worn } from './looks';
import { joined, keyOf, type Token } from './tokens';

/** What is longer on the page is not put together word by word: nobody would read over what came of it. */
const MOST_CHARACTERS = 4_096;

/** A stretch of the base's words, and what stands in its place. */
interface Rewrite {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Token[];
}

/**
 * The words of both versions of a text, or the lines of a code, when each changed another part of it and at least
 * one word between the parts stayed; `null` when they touch. Words that people only gave another look stayed.
 */
export function mergeWords(
  base: readonly AdfNode[],
  page: readonly AdfNode[],
  wanted: readonly AdfNode[],
  cut: (nodes: readonly AdfNode[]) => readonly Token[],
): Merged | null {
  if (JSON.stringify(page).length > MOST_CHARACTERS) return null;
  const [ours, theirs] = [cut(base), cut(wanted)];
  const here = withoutLooks(ours, cut(page));
  const pageRewrites = rewritesOf(ours, here);
  const fresh = rewritesOf(ours, theirs).filter((one) => !pageRewrites.some((other) => isSame(one, other)));
  if (fresh.some((one) => pageRewrites.some((other) => touch(ours, one, other)))) return null;
  const { words, isLookLost } = withLooks(here, rewritten(ours, here, pageRewrites, fresh));
  return { words: joined(words), isLookLost };
}

function rewritesOf(base: readonly Token[], words: readonly Token[]): readonly Rewrite[] {
  const runs = commonRuns(base.map(keyOf), words.map(keyOf));
  return gapsBetween(runs, [base.length, words.length]).map(({ left: [start, end], right }) => ({
    start,
    end,
    words: words.slice(...right),
  }));
}

const isSame = (one: Rewrite, other: Rewrite): boolean =>
  one.start === other.start &&
  one.end === other.end &&
  one.words.map(keyOf).join('') === other.words.map(keyOf).join('');

/** Whether no word of the base stands between two stretches. */
function touch(base: readonly Token[], one: Rewrite, other: Rewrite): boolean {
  const between =
    one.start < other.start ? base.slice(one.end, other.start) : base.slice(other.end, one.start);
  return between.every(({ isSpace }) => isSpace);
}

/** The page's words, with the fresh rewrites made: they start at words of the base that the page still has. */
function rewritten(
  base: readonly Token[],
  page: readonly Worn[],
  pageRewrites: readonly Rewrite[],
  fresh: readonly Rewrite[],
): readonly Worn[] {
  const words: Worn[] = [];
  let [at, onPage] = [0, 0];
  const keepUntil = (end: number): void => {
    words.push(...page.slice(onPage, onPage + end - at));
    [at, onPage] = [end, onPage + end - at];
  };
  const all = [...pageRewrites, ...fresh].sort((one, other) => one.start - other.start);
  for (const rewrite of all) {
    keepUntil(rewrite.start);
    const isFresh = fresh.includes(rewrite);
    at = rewrite.end;
    const end = onPage + (isFresh ? at - rewrite.start : rewrite.words.length);
    const instead = page.slice(onPage, end);
    words.push(...(isFresh ? rewrite.words.map((word) => ({ ...word, instead })) : rewrite.words));
    onPage = end;
  }
  keepUntil(base.length);
  return words;
}
