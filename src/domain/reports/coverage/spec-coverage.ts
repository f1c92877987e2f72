import { coverageOf } from '../../breakdown/coverage';
import { type Criterion } from '../../breakdown/criterion';
import { type MadeTask } from '../../breakdown/run/run';
import { coverageCounts, type CoverageCounts } from '../../coverage/coverage-counts';
import { type IssueFacts, type StatusCategory } from '../../status/issue-facts';

/** How far the criteria of one spec are. */
export interface SpecCoverage {
  readonly issue: { readonly issueId: string; readonly key: string };
  readonly page: { readonly pageId: string; readonly title: string; readonly path: string };
  readonly counts: CoverageCounts;
}

/**
 * Counts a spec's criteria by the tasks that were made for them, as the epic's panel does; `issues` are all
 * that were read. A task that is not among them, or is below another issue by now, serves nothing here.
 */
export function countsOfSpec(
  issueId: string,
  criteria: readonly Criterion[],
  made: readonly Pick<MadeTask, 'issueId' | 'criteria'>[],
  issues: ReadonlyMap<string, IssueFacts>,
): CoverageCounts {
  const children = made.flatMap((task) => {
    const issue = issues.get(task.issueId);
    if (issue?.parent?.issueId !== issueId) return [];
    return [{ issueId: task.issueId, category: begun(issue.category), criteria: task.criteria }];
  });
  return coverageCounts(coverageOf(criteria, children));
}

/** What an admin gave no category has not been begun. */
const begun = (category: StatusCategory) => (category === 'undefined' ? 'new' : category);

export const criteriaCounted = ({ uncovered, covered, inProgress, done }: CoverageCounts): number =>
  uncovered + covered + inProgress + done;

/** The figures of several specs together. */
export function totalCoverage(specs: readonly SpecCoverage[]): CoverageCounts {
  const sum = (of: (counts: CoverageCounts) => number): number =>
    specs.reduce((total, { counts }) => total + of(counts), 0);
  return {
    uncovered: sum(({ uncovered }) => uncovered),
    covered: sum(({ covered }) => covered),
    inProgress: sum(({ inProgress }) => inProgress),
    done: sum(({ done }) => done),
    changed: sum(({ changed }) => changed),
  };
}
