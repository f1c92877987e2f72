import { type IssueFacts } from './issue-facts';
import { type BlockedReason, blockedReasons, statusGroup, type StatusGroup } from './issue-status';

export type GroupCounts = Readonly<Record<StatusGroup, number>>;

export interface BlockedIssue {
  readonly issue: IssueFacts;
  /** Most visible first, at least one. */
  readonly reasons: readonly BlockedReason[];
}

export interface StatusSummary {
  readonly total: number;
  /** Add up to `total`. */
  readonly groups: GroupCounts;
  /** What Jira's own three categories say, blocked or not; add up to `total` too. */
  readonly categories: { readonly done: number; readonly inProgress: number; readonly toDo: number };
  /** Most visible first: flagged, then waiting for another issue, then labelled. */
  readonly blocked: readonly BlockedIssue[];
}

/** Counts each issue once, however often the search answered it. */
export function summarise(issues: readonly IssueFacts[]): StatusSummary {
  const groups = { completed: 0, inProgress: 0, blocked: 0, toDo: 0 };
  const categories = { done: 0, inProgress: 0, toDo: 0 };
  const blocked: BlockedIssue[] = [];
  const unique = distinctIssues(issues);
  for (const issue of unique) {
    const group = statusGroup(issue);
    groups[group] += 1;
    categories[categoryOf(issue)] += 1;
    if (group === 'blocked') blocked.push({ issue, reasons: blockedReasons(issue) });
  }
  return { total: unique.length, groups, categories, blocked: blocked.sort(byVisibility) };
}

/** Keeps the first of each issue, in order: pages of a search can overlap while issues change. */
export function distinctIssues<T extends { readonly issueId: string }>(issues: readonly T[]): readonly T[] {
  return [...new Map(issues.toReversed().map((issue) => [issue.issueId, issue])).values()].reverse();
}

function categoryOf({ category }: IssueFacts): 'done' | 'inProgress' | 'toDo' {
  if (category === 'done') return 'done';
  return category === 'indeterminate' ? 'inProgress' : 'toDo';
}

const VISIBILITY: Readonly<Record<BlockedReason['kind'], number>> = { flag: 0, link: 1, label: 2 };

function byVisibility(a: BlockedIssue, b: BlockedIssue): number {
  return rank(a) - rank(b) || compareIds(a.issue.issueId, b.issue.issueId);
}

function rank({ reasons }: BlockedIssue): number {
  return Math.min(...reasons.map(({ kind }) => VISIBILITY[kind]));
}

/** Issue ids are decimal numbers of any length: the shorter is the smaller. */
function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}
