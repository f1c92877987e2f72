import { type Criterion } from './criterion';
import { normalSummary } from './summary';

/** A child issue that serves criteria. */
export interface ServingChild {
  readonly issueId: string;
  /** Of its status, never of its name. */
  readonly category: 'new' | 'indeterminate' | 'done';
  /** Ids of the criteria it serves. */
  readonly criteria: readonly string[];
}

export interface CriterionCoverage {
  readonly criterion: Criterion;
  /** `covered`: there are tasks, and none is begun. `done`: all of them are. */
  readonly state: 'uncovered' | 'covered' | 'in-progress' | 'done';
  /** It says something else than when its tasks were made. */
  readonly hasChanged: boolean;
  readonly children: readonly ServingChild[];
}

/** How far each criterion is, by the issues that serve it. */
export function coverageOf(
  criteria: readonly Criterion[],
  children: readonly ServingChild[],
): readonly CriterionCoverage[] {
  return criteria.map((criterion) => {
    const serving = children.filter((child) => child.criteria.includes(criterion.id));
    const { accepted, words } = criterion;
    const hasChanged = accepted !== null && normalSummary(accepted) !== normalSummary(words);
    return { criterion, state: stateOf(serving), hasChanged, children: serving };
  });
}

function stateOf(serving: readonly ServingChild[]): CriterionCoverage['state'] {
  if (serving.length === 0) return 'uncovered';
  if (serving.every(({ category }) => category === 'done')) return 'done';
  return serving.every(({ category }) => category === 'new') ? 'covered' : 'in-progress';
}
