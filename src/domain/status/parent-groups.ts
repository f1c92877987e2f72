import { compareIds } from '../kernel/ids';
import { type IssueFacts, type IssueName } from './issue-facts';
import { type GroupCounts, statusGroup, type StatusGroup } from './issue-status';

/** What is counted in one row of a list of epics. */
export interface ParentGroup {
  /** What is below an epic, what has none, or the epics themselves with all that is above them. */
  readonly kind: 'below' | 'without' | 'epics';
  /** The epic, of the first kind. */
  readonly parent: IssueName | null;
  readonly total: number;
  /** Add up to `total`. */
  readonly groups: GroupCounts;
  readonly issueIds: readonly string[];
  /** Those among them that are blocked. */
  readonly blockedIds: readonly string[];
  /** What the issues are right below of. */
  readonly parentIds: readonly string[];
  /** What types they have. */
  readonly typeIds: readonly string[];
}

const EPIC_LEVEL = 1;

/**
 * Sorts issues under their epics; the groups together hold each issue once.
 *
 * A group holds an epic's children and their sub-tasks, and not the epic: so it counts what a status of the epic
 * counts. The epics have a group of their own. Where the way up leaves the scope before it comes to an epic, as
 * for a sub-task whose story is not asked about, the last known issue on it names the group. The largest comes first;
 * what has no epic stands last but for the epics, however much it is.
 */
export function parentGroups(issues: readonly IssueFacts[]): readonly ParentGroup[] {
  const known = new Map(issues.map((issue) => [issue.issueId, issue]));
  const tops = new Map<string, IssueName | null>();
  const groups = new Map<string, MutableGroup>();
  for (const issue of issues) {
    const group = groupOf(groups, isEpic(issue) ? 'epics' : topOf(issue, known, tops));
    group.issueIds.push(issue.issueId);
    group.typeIds.add(issue.issueTypeId);
    const status = statusGroup(issue);
    group.groups[status] += 1;
    if (status === 'blocked') group.blockedIds.push(issue.issueId);
    if (issue.parent !== null) group.parentIds.add(issue.parent.issueId);
  }
  return [...groups.values()].map(toGroup).sort(byBurden);
}

const isEpic = ({ hierarchyLevel }: IssueFacts): boolean => hierarchyLevel >= EPIC_LEVEL;

interface MutableGroup extends Pick<ParentGroup, 'kind' | 'parent'> {
  readonly groups: Record<StatusGroup, number>;
  readonly issueIds: string[];
  readonly blockedIds: string[];
  readonly parentIds: Set<string>;
  readonly typeIds: Set<string>;
}

const toGroup = ({ parentIds, typeIds, ...group }: MutableGroup): ParentGroup => ({
  ...group,
  total: group.issueIds.length,
  parentIds: [...parentIds],
  typeIds: [...typeIds],
});

function groupOf(groups: Map<string, MutableGroup>, top: IssueName | 'epics' | null): MutableGroup {
  const [kind, parent] = top === 'epics' ? (['epics', null] as const) : [kindOf(top), top];
  const name = parent?.issueId ?? kind;
  const found = groups.get(name) ?? {
    kind,
    parent,
    groups: { completed: 0, inProgress: 0, blocked: 0, toDo: 0 },
    issueIds: [],
    blockedIds: [],
    parentIds: new Set<string>(),
    typeIds: new Set<string>(),
  };
  groups.set(name, found);
  return found;
}

const kindOf = (top: IssueName | null): 'below' | 'without' => (top === null ? 'without' : 'below');

type Known = ReadonlyMap<string, IssueFacts>;

/** Remembered for each issue; ends on parents that go in a circle, which Jira does not allow. */
function topOf(issue: IssueFacts, known: Known, tops: Map<string, IssueName | null>): IssueName | null {
  const remembered = tops.get(issue.issueId);
  if (remembered !== undefined) return remembered;
  const { parent } = issue;
  tops.set(issue.issueId, parent === null ? null : nameOf(parent));
  const top = isEpic(issue) ? nameOf(issue) : topAbove(issue, known, tops);
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

const KINDS = ['below', 'without', 'epics'] as const;

function byBurden(a: ParentGroup, b: ParentGroup): number {
  return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.total - a.total || compareIds(idOf(a), idOf(b));
}

const idOf = ({ parent }: ParentGroup): string => parent?.issueId ?? '';
