import { type IssueFacts } from './issue-facts';

type Changed = Pick<IssueFacts, 'category' | 'categoryChangedAt' | 'createdAt'>;

/**
 * The issues whose changelogs have to be read to know whether they were reopened since: all others
 * cannot have been, because who leaves *done* changes category.
 */
export function mayBeReopened<Issue extends Changed>(
  issues: readonly Issue[],
  since: number,
): readonly Issue[] {
  return issues.filter(
    (issue) => issue.category !== 'done' && changedCategory(issue, since) && !isAsCreated(issue),
  );
}

export const changedCategory = (
  { categoryChangedAt }: Pick<Changed, 'categoryChangedAt'>,
  since: number,
): boolean => categoryChangedAt !== null && categoryChangedAt >= since;

/** Creating an issue is its first change of category; the two instants may differ by some milliseconds. */
function isAsCreated({ categoryChangedAt, createdAt }: Changed): boolean {
  if (categoryChangedAt === null || createdAt === null) return false;
  return Math.abs(categoryChangedAt - createdAt) < 1_000;
}
