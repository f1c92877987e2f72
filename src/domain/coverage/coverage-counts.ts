import { type CriterionCoverage } from '../breakdown/coverage';

/** How many criteria are how far; each counts once in the first four. */
export interface CoverageCounts {
  readonly uncovered: number;
  readonly covered: number;
  readonly inProgress: number;
  readonly done: number;
  /** Of all of them, those that say something else than when their tasks were made. */
  readonly changed: number;
}

/** The figures of a spec's coverage, for whoever shows them beside others. */
export function coverageCounts(
  criteria: readonly Pick<CriterionCoverage, 'state' | 'hasChanged'>[],
): CoverageCounts {
  const count = (wanted: CriterionCoverage['state']): number =>
    criteria.filter(({ state }) => state === wanted).length;
  return {
    uncovered: count('uncovered'),
    covered: count('covered'),
    inProgress: count('in-progress'),
    done: count('done'),
    changed: criteria.filter(({ hasChanged }) => hasChanged).length,
  };
}
