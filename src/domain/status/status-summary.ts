import { compareIds } from '../kernel/ids';
import { type IssueFacts } from './issue-facts';
import { type BlockedReason, blockedReasons, type GroupCounts, statusGroup } from './issue-status';
import { type ParentGroup, parentGroups } from './parent-groups';

export interface BlockedIssue {
  readonly issue: IssueFacts;
  /** Most visible first, at least one. */
  readonly reasons: readonly BlockedReason[];
}

export interface StatusSummary {
  readonly total: number;
  /** Add up to `total`. */
  readonly groups: GroupCounts;
  /** Most visible first: flagged, then waiting for another issue, then by status, then labelled. */
  readonly blocked: readonly BlockedIssue[];
  /** Add up to `total` too. */
  readonly byParent: readonly ParentGroup[];
}

/** Counts each issue once, however often the search answered it, and in whatever order. */
export function summarise(issues: readonly IssueFacts[]): StatusSummary {
  const groups = { completed: 0, inProgress: 0, blocked: 0, toDo: 0 };
  const blocked: BlockedIssue[] = [];
  const unique = distinctIssues(issues);
  for (const issue of unique) {
    const group = statusGroup(issue);
    groups[group] += 1;
    if (group === 'blocked') blocked.push({ issue, reasons: blockedReasons(issue) });
  }
  return {
    total: unique.length,
    groups,
    blocked: blocked.sort(byVisibility),
    byParent: parentGroups(unique),
  };
}

/** One of each issue, the one that was read last: pages of a search can overlap while issues change. */
export function distinctIssues(issues: readonly IssueFacts[]): readonly IssueFacts[] {
  const newest = new Map<string, IssueFacts>();
  for (const issue of issues) {
    const known = newest.get(issue.issueId);
    if (known === undefined || (issue.updatedAt ?? 0) >= (known.updatedAt ?? 0))
      newest.set(issue.issueId, issue);
  }
  return [...newest.values()];
}

const VISIBILITY: Readonly<Record<BlockedReason['kind'], number>> = { flag: 0, link: 1, status: 2, label: 3 };

function byVisibility(a: BlockedIssue, b: BlockedIssue): number {
  return rank(a) - rank(b) || compareIds(a.issue.issueId, b.issue.issueId);
}

function rank({ reasons }: BlockedIssue): number {
  return Math.min(...reasons.map(({ kind }) => VISIBILITY[kind]));
}
