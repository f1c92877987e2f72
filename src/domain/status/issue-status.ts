import { type BlockerFacts, type IssueFacts } from './issue-facts';

/** Every issue of a scope is in exactly one of these. */
export type StatusGroup = 'completed' | 'inProgress' | 'blocked' | 'toDo';

export type GroupCounts = Readonly<Record<StatusGroup, number>>;

export type BlockedReason =
  | { readonly kind: 'flag' }
  | { readonly kind: 'link'; readonly by: readonly BlockerFacts[] }
  | { readonly kind: 'status'; readonly statusName: string }
  | { readonly kind: 'label' };

/** The label that teams without flags use; compared without regard to case because Jira's labels keep theirs. */
export const BLOCKED_LABEL = 'blocked';

/**
 * Says why an unfinished issue is stuck, most visible reason first; empty when it is not.
 *
 * A finished issue is never blocked, whatever flags it kept, so that people can read `blocked` as
 * "of what is left". Which status blocks is an admin's to choose.
 */
export function blockedReasons(issue: IssueFacts): readonly BlockedReason[] {
  if (issue.category === 'done') return [];
  const open = issue.blockers.filter((blocker) => blocker.category !== 'done');
  const reasons: BlockedReason[] = [];
  if (issue.flagged) reasons.push({ kind: 'flag' });
  if (open.length > 0) reasons.push({ kind: 'link', by: open });
  if (issue.statusBlocks) reasons.push({ kind: 'status', statusName: issue.statusName });
  if (issue.labels.some((label) => label.toLowerCase() === BLOCKED_LABEL)) reasons.push({ kind: 'label' });
  return reasons;
}

/** The status category decides; an issue without one has not been started. */
export function statusGroup(issue: IssueFacts): StatusGroup {
  if (issue.category === 'done') return 'completed';
  if (blockedReasons(issue).length > 0) return 'blocked';
  return issue.category === 'indeterminate' ? 'inProgress' : 'toDo';
}
