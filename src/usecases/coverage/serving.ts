import { type Criterion } from '../../domain/breakdown/criterion';
import { coverageOf, type CriterionCoverage } from '../../domain/breakdown/coverage';
import { type LikeChild } from '../../domain/breakdown/propose';
import { type BreakdownJob } from '../../domain/breakdown/run/run';
import { type TaskFamily } from '../../ports/breakdown/task-family';

/**
 * What each child of an issue serves, in the order of the children.
 *
 * Storage knows best what a task was made for; where it has forgotten, the task's own property tells.
 */
export function servingChildren(
  { parent, children }: TaskFamily,
  job: BreakdownJob | null,
): readonly LikeChild[] {
  return children.map(({ issueId, summary, provenance }) => {
    const made = job?.made.find((task) => task.issueId === issueId);
    const told = provenance?.specIssueId === parent.issueId ? provenance.criteria : [];
    return { issueId, summary, criteria: made?.criteria ?? told, origin: made?.origin ?? null };
  });
}

/** How far each criterion is, by the children that serve it. */
export function coverageBy(
  criteria: readonly Criterion[],
  { children }: TaskFamily,
  serving: readonly LikeChild[],
): readonly CriterionCoverage[] {
  return coverageOf(
    criteria,
    children.map(({ issueId, category }, n) => ({ issueId, category, criteria: serving[n]?.criteria ?? [] })),
  );
}
