import { SECTION_KINDS, type SectionKind } from '../../spec/section-kinds';
import { featuresOf, isWord } from './features';

/** How much speaks for each section, in the order of `SECTION_KINDS`. */
export type Scores = readonly number[];

/**
 * Weighs which section some statements tell of together that stand in the same place; `null` where too few of their words
 * are known to it.
 */
export type Judge = (statements: readonly string[], place: readonly Place[]) => Scores | null;

/**
 * The type of the block; how far into the sentences or points of a text and into its blocks; after somebody has said what
 * they want; where it is told what is so now.
 */
export type Place = string;

/** The letters of the sections in a table of weights. */
export const LETTERS = 'OUADTKRM';
/** What is so of every statement. */
export const ALWAYS = '=';

/** Of the words of what is judged this share has to be known. */
const KNOWN = 0.3;

/** Judges by a table: "T3 kafka redis" says that these words speak for technical notes, and how much. */
export function judgeBy(table: string): Judge {
  const weights = weightsIn(table);
  const sum = (features: readonly string[], kind: number): number =>
    features.reduce((all, feature) => all + (weights.get(feature)?.[kind] ?? 0), 0);
  return (statements, place) => {
    const features = statements.flatMap(featuresOf);
    const words = features.filter(isWord);
    if (words.filter((word) => weights.has(word)).length < words.length * KNOWN) return null;
    const shared = [ALWAYS, ...place.map((one) => `=${one}`)];
    return SECTION_KINDS.map(
      (_, kind) => sum(shared, kind) + sum(features, kind) / Math.sqrt(statements.length),
    );
  };
}

function weightsIn(table: string): ReadonlyMap<string, Scores> {
  const weights = new Map<string, number[]>();
  let kind = 0;
  let weight = 0;
  for (const token of table.trim().split(/\s+/)) {
    if (/^[A-Z]/.test(token)) [kind, weight] = [LETTERS.indexOf(token.charAt(0)), Number(token.slice(1))];
    else {
      const own = weights.get(token) ?? SECTION_KINDS.map(() => 0);
      own[kind] = weight;
      weights.set(token, own);
    }
  }
  return weights;
}

/** The section for which most speaks, where it is ahead of each other one by this margin. */
export function kindAhead(scores: Scores | null, margin: number): SectionKind | null {
  const [best = 0, second = 0] = (scores ?? []).toSorted((one, other) => other - one);
  return scores !== null && best - second >= margin ? (SECTION_KINDS[scores.indexOf(best)] ?? null) : null;
}

/** Less than this is too little to have a beginning and an end. */
const BRIEF = 6;

/** Where one of all sentences or points stands. */
export const placeAmong = (at: number, total: number): readonly Place[] =>
  total < BRIEF ? ['brief'] : [`part${String(third(at, total))}`, ...(at === 0 ? ['first'] : [])];

/** Judges what begins at this block of so many. */
export const judgeWithin =
  (judge: Judge, at: number, total: number): Judge =>
  (statements, place) =>
    judge(statements, [...place, `text${String(third(at, total))}`]);

const third = (at: number, total: number): number => Math.floor((at * 3) / total);
