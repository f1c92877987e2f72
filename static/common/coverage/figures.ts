/** How many criteria of a spec are how far. */
export interface Counts {
  readonly all: number;
  readonly done: number;
  readonly inProgress: number;
  readonly covered: number;
  readonly uncovered: number;
}

type Part = Exclude<keyof Counts, 'all'>;

const PARTS: readonly Part[] = ['done', 'inProgress', 'covered', 'uncovered'];

/** What there is of each, furthest first; of what there is nothing, nothing is said. */
export const toldOf = (
  counts: Counts,
  words: Readonly<Record<Part, (count: number) => string>>,
): readonly string[] => PARTS.filter((part) => counts[part] > 0).map((part) => words[part](counts[part]));
