import { type IssueFacts } from './issue-facts';
import { changedCategory } from './may-be-reopened';

/** As much of an issue as its changes are told by. */
export type ChangedFacts = Pick<
  IssueFacts,
  'issueId' | 'key' | 'summary' | 'statusId' | 'category' | 'categoryChangedAt' | 'createdAt'
>;

/** What happened since an instant. An issue can be in more than one list: created and started, say. */
export interface StatusChanges {
  readonly since: number;
  /** Done now and not before, by the change of Jira's category: from one done status to another is none. */
  readonly completed: readonly ChangedFacts[];
  readonly started: readonly ChangedFacts[];
  /** Were done and are not any more; these are no started ones. */
  readonly reopened: readonly ChangedFacts[];
  readonly created: readonly ChangedFacts[];
}

/** Each issue is to be given once; beside them those that were done at the instant or after it, by their changelogs. */
export function changesSince(
  issues: readonly ChangedFacts[],
  since: number,
  wereDone: ReadonlySet<string>,
): StatusChanges {
  const moved = issues.filter((issue) => changedCategory(issue, since));
  const reopened = moved.filter(({ category, issueId }) => category !== 'done' && wereDone.has(issueId));
  return {
    since,
    completed: moved.filter(({ category }) => category === 'done'),
    started: moved.filter(({ category, issueId }) => category === 'indeterminate' && !wereDone.has(issueId)),
    reopened,
    created: issues.filter((issue) => wasCreated(issue, since)),
  };
}

const wasCreated = ({ createdAt }: ChangedFacts, since: number): boolean =>
  createdAt !== null && createdAt >= since;

/** As many as one page of a search tells. More would make answers of a page with ten statuses too large. */
const MOST_TOUCHED = 100;

/**
 * Of issues that were counted all that their changes since an instant are told by: those that changed, and one in each
 * further status, which tells its category. `null` where it is too much to be handed on.
 */
export function touchedSince(issues: readonly IssueFacts[], since: number): readonly ChangedFacts[] | null {
  const touched = issues.filter((issue) => changedCategory(issue, since) || wasCreated(issue, since));
  if (touched.length > MOST_TOUCHED) return null;
  const byStatus = new Map([...issues, ...touched].map((issue) => [issue.statusId, issue]));
  return [...new Set([...touched, ...byStatus.values()])].map(changedFacts);
}

const changedFacts = (issue: ChangedFacts): ChangedFacts => {
  const { issueId, key, summary, statusId, category, categoryChangedAt, createdAt } = issue;
  return { issueId, key, summary, statusId, category, categoryChangedAt, createdAt };
};
