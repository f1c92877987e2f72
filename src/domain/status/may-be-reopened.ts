import { type IssueFacts } from './issue-facts';

/**
 * The issues whose changelogs have to be read to know whether they were reopened since: all others
 * cannot have been, because who leaves *done* changes category.
 */
export function mayBeReopened(issues: readonly IssueFacts[], since: number): readonly IssueFacts[] {
  return issues.filter(
    (issue) => issue.category !== 'done' && changedCategory(issue, since) && !isAsCreated(issue),
  );
}

export const changedCategory = ({ categoryChangedAt }: IssueFacts, since: number): boolean =>
  categoryChangedAt !== null && categoryChangedAt >= since;

/** Creating an issue is its first change of category; the two instants may differ by some milliseconds. */
function isAsCreated({ categoryChangedAt, createdAt }: IssueFacts): boolean {
  if (categoryChangedAt === null || createdAt === null) return false;
  return Math.abs(categoryChangedAt - createdAt) < 1_000;
}
