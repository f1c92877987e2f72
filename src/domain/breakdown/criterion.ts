import { normalSummary } from './summary';
import { overlap, wordBag } from './word-overlap';

/** A criterion as the page has it now. */
export interface FoundCriterion {
  readonly words: string;
  /** What people call it, as `AC1`. */
  readonly label: string | null;
  /** The editor's id of its block; editors may replace it, so that alone it proves nothing missing. */
  readonly localId: string | null;
}

/** A criterion as it was known before. */
export interface KnownCriterion {
  /** `c-` and 8 hexadecimal digits. */
  readonly id: string;
  readonly localId: string | null;
  readonly words: string;
  /** What it said when tasks were last made for it or somebody accepted the change; `null` before either. */
  readonly accepted: string | null;
  /** What was accepted before that, the newest first; what records of earlier versions do not have. */
  readonly earlier?: readonly string[];
}

/** A criterion of the page under the identity it keeps. */
export interface Criterion extends FoundCriterion {
  readonly id: string;
  readonly accepted: string | null;
  readonly earlier: readonly string[];
}

/** So many wordings that tasks may still have been made from. */
const MOST_EARLIER = 5;

/** From here on two wordings are taken for one criterion that was edited. */
const STILL_THE_SAME = 0.6;

/**
 * Gives each criterion of a page the identity that it had, however it was moved or reworded.
 *
 * The id of its block tells, then the same words, then the most similar ones that are left. What was not
 * there before gets an id made of its words. `hash` gives hexadecimal digits.
 */
export function identifyCriteria(
  found: readonly FoundCriterion[],
  known: readonly KnownCriterion[],
  hash: (text: string) => string,
): readonly Criterion[] {
  const free = new Set(known);
  const taken = new Map<number, KnownCriterion>();
  const take = (n: number, match: KnownCriterion | undefined): void => {
    if (match === undefined || taken.has(n)) return;
    taken.set(n, match);
    free.delete(match);
  };
  found.forEach(({ words }, n) => {
    take(
      n,
      [...free].find((one) => normalSummary(one.words) === normalSummary(words)),
    );
  });
  found.forEach(({ localId }, n) => {
    if (localId !== null)
      take(
        n,
        [...free].find((one) => one.localId === localId),
      );
  });
  for (const { n, match } of likeliest(found, [...free])) if (free.has(match)) take(n, match);
  const ids = new Set(known.map(({ id }) => id));
  return found.map((criterion, n) => {
    const match = taken.get(n);
    if (match !== undefined)
      return { ...criterion, id: match.id, accepted: match.accepted, earlier: match.earlier ?? [] };
    const id = freshId(criterion, ids, hash);
    ids.add(id);
    return { ...criterion, id, accepted: null, earlier: [] };
  });
}

interface Likely {
  readonly n: number;
  readonly match: KnownCriterion;
  readonly score: number;
}

function likeliest(found: readonly FoundCriterion[], known: readonly KnownCriterion[]): readonly Likely[] {
  const bags = known.map((match) => ({ match, bag: wordBag(match.words) }));
  return found
    .flatMap(({ words }, n) => {
      const own = wordBag(words);
      return bags.map(({ match, bag }) => ({ n, match, score: overlap(own, bag) }));
    })
    .filter(({ score }) => score >= STILL_THE_SAME)
    .toSorted((one, other) => other.score - one.score || one.n - other.n);
}

function freshId(
  { words }: FoundCriterion,
  taken: ReadonlySet<string>,
  hash: (text: string) => string,
): string {
  for (let round = 0; ; round += 1) {
    const id = `c-${hash(`${normalSummary(words)}#${String(round)}`).slice(0, 8)}`;
    if (!taken.has(id)) return id;
  }
}

/** The criterion as it stands, accepted: its tasks are made from these words, or somebody has said that they fit. */
export function accept(criterion: Criterion): Criterion {
  const { words, accepted, earlier } = criterion;
  const isNew = accepted === null || normalSummary(accepted) === normalSummary(words);
  return {
    ...criterion,
    accepted: words,
    earlier: isNew ? earlier : [accepted, ...earlier].slice(0, MOST_EARLIER),
  };
}

/** What a page's criteria are remembered as. */
export const knownCriteria = (criteria: readonly Criterion[]): readonly KnownCriterion[] =>
  criteria.map(({ id, localId, words, accepted, earlier }) => ({ id, localId, words, accepted, earlier }));
