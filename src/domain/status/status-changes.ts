import { changedCategory } from './may-be-reopened';
import { type IssueFacts } from './issue-facts';
import { blockedReasons } from './issue-status';

/** What the facts of this moment cannot tell by themselves. */
export interface KnownHistory {
  /** Issues that were done at the instant or at some time after it, by their changelogs. */
  readonly wereDone: ReadonlySet<string>;
  /** Issues that were blocked at the instant; `null` where nobody looked. */
  readonly wereBlocked: ReadonlySet<string> | null;
}

/** What happened since an instant. An issue can be in more than one list: created and started, say. */
export interface StatusChanges {
  readonly since: number;
  /** Done now and not before, by the change of Jira's category: from one done status to another is none. */
  readonly completed: readonly IssueFacts[];
  readonly started: readonly IssueFacts[];
  /** Were done and are not any more; these are no started ones. */
  readonly reopened: readonly IssueFacts[];
  readonly created: readonly IssueFacts[];
  /** `null` where it is not known what was blocked before. */
  readonly newlyBlocked: readonly IssueFacts[] | null;
}

/** Each issue is to be given once. */
export function changesSince(
  issues: readonly IssueFacts[],
  since: number,
  { wereDone, wereBlocked }: KnownHistory,
): StatusChanges {
  const moved = issues.filter((issue) => changedCategory(issue, since));
  const reopened = moved.filter(({ category, issueId }) => category !== 'done' && wereDone.has(issueId));
  return {
    since,
    completed: moved.filter(({ category }) => category === 'done'),
    started: moved.filter(({ category, issueId }) => category === 'indeterminate' && !wereDone.has(issueId)),
    reopened,
    created: issues.filter(({ createdAt }) => createdAt !== null && createdAt >= since),
    newlyBlocked: wereBlocked === null ? null : issues.filter((issue) => isNewlyBlocked(issue, wereBlocked)),
  };
}

const isNewlyBlocked = (issue: IssueFacts, wereBlocked: ReadonlySet<string>): boolean =>
  !wereBlocked.has(issue.issueId) && blockedReasons(issue).length > 0;
