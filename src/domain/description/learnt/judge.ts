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
 * The type of the block; how far from the beginning of the sentences of a text and of its blocks; after somebody has said what
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

/** Where one of the sentences or points stands: counted from the beginning, so that what is added at the end moves none. */
export const placeAmong = (at: number): readonly Place[] => [
  `part${String(stretch(at))}`,
  ...(at === 0 ? ['first'] : []),
];

/** Judges what begins at this block. */
export const judgeWithin =
  (judge: Judge, at: number): Judge =>
  (statements, place) =>
    judge(statements, [...place, `text${String(stretch(at))}`]);

const ENDS = [3, 7];
const stretch = (at: number): number => ENDS.filter((end) => at >= end).length;
