import { compareIds } from '../kernel/ids';
import { type IssueFacts, type IssueName } from './issue-facts';
import { type GroupCounts, statusGroup, type StatusGroup } from './issue-status';

/** What is counted under one epic. */
export interface ParentGroup {
  /** `null` for the issues without one. */
  readonly parent: IssueName | null;
  readonly total: number;
  /** Add up to `total`. */
  readonly groups: GroupCounts;
  readonly issueIds: readonly string[];
  /** Of those that have one within the group, or are right below its epic. */
  readonly parentIds: readonly string[];
}

const EPIC_LEVEL = 1;

/**
 * Sorts issues under their epics; the groups together hold each issue once.
 *
 * An epic stands in its own group, with its children and their sub-tasks. Where the way up leaves the
 * scope before it comes to an epic, as for a sub-task whose story is not asked about, the last known
 * issue on it names the group. The largest comes first; what has no epic stands last, however much it is.
 */
export function parentGroups(issues: readonly IssueFacts[]): readonly ParentGroup[] {
  const known = new Map(issues.map((issue) => [issue.issueId, issue]));
  const tops = new Map<string, IssueName | null>();
  const groups = new Map<string, MutableGroup>();
  for (const issue of issues) {
    const parent = topOf(issue, known, tops);
    const group = groupOf(groups, parent);
    group.issueIds.push(issue.issueId);
    group.groups[statusGroup(issue)] += 1;
    if (issue.parent !== null && issue.issueId !== parent?.issueId) group.parentIds.add(issue.parent.issueId);
  }
  return [...groups.values()].map(toGroup).sort(byBurden);
}

interface MutableGroup {
  readonly parent: IssueName | null;
  readonly groups: Record<StatusGroup, number>;
  readonly issueIds: string[];
  readonly parentIds: Set<string>;
}

const toGroup = ({ parentIds, ...group }: MutableGroup): ParentGroup => ({
  ...group,
  total: group.issueIds.length,
  parentIds: [...parentIds],
});

function groupOf(groups: Map<string, MutableGroup>, parent: IssueName | null): MutableGroup {
  const id = parent?.issueId ?? '';
  const found = groups.get(id) ?? {
    parent,
    groups: { completed: 0, inProgress: 0, blocked: 0, toDo: 0 },
    issueIds: [],
    parentIds: new Set<string>(),
  };
  groups.set(id, found);
  return found;
}

type Known = ReadonlyMap<string, IssueFacts>;

/** Remembered for each issue; ends on parents that go in a circle, which Jira does not allow. */
function topOf(issue: IssueFacts, known: Known, tops: Map<string, IssueName | null>): IssueName | null {
  const remembered = tops.get(issue.issueId);
  if (remembered !== undefined) return remembered;
  const { parent } = issue;
  tops.set(issue.issueId, parent === null ? null : nameOf(parent));
  const top = issue.hierarchyLevel >= EPIC_LEVEL ? nameOf(issue) : topAbove(issue, known, tops);
  tops.set(issue.issueId, top);
  return top;
}

function topAbove(
  { parent }: IssueFacts,
  known: Known,
  tops: Map<string, IssueName | null>,
): IssueName | null {
  if (parent === null) return null;
  const above = known.get(parent.issueId);
  return above === undefined ? nameOf(parent) : topOf(above, known, tops);
}

const nameOf = ({ issueId, key, summary }: IssueName): IssueName => ({ issueId, key, summary });

function byBurden(a: ParentGroup, b: ParentGroup): number {
  if (a.parent === null || b.parent === null) return Number(a.parent === null) - Number(b.parent === null);
  return b.total - a.total || compareIds(a.parent.issueId, b.parent.issueId);
}
