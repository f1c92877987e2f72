import { idsOf, type IssueFacts } from './issue-facts';
import { type StageOf } from './stage';
import { type Stage, STAGES } from './stages';

/** The issues whose statuses people call alike, in one stage. */
export interface StatusCount {
  /** As people named it. */
  readonly statusName: string;
  /** Projects may have statuses of their own with the same name. */
  readonly statusIds: readonly string[];
  readonly issueIds: readonly string[];
}

export interface StageCount {
  readonly stage: Stage;
  readonly total: number;
  /** The one with most issues first. */
  readonly statuses: readonly StatusCount[];
}

/**
 * How far along issues are by their statuses, blocked or not, in the order of the work; stages without issues are
 * left out. The totals add up to the number of issues, each of which is to be given once.
 */
export function stageCounts(issues: readonly IssueFacts[], stageOf: StageOf): readonly StageCount[] {
  const byStage = grouped(issues, stageOf);
  return STAGES.flatMap((stage) => {
    const some = byStage.get(stage) ?? [];
    return some.length === 0 ? [] : [{ stage, total: some.length, statuses: statusCounts(some) }];
  });
}

function statusCounts(issues: readonly IssueFacts[]): readonly StatusCount[] {
  const byName = grouped(issues, ({ statusName }) => statusName);
  return [...byName]
    .map(([statusName, some]) => ({
      statusName,
      statusIds: [...new Set(some.map(({ statusId }) => statusId))],
      issueIds: idsOf(some),
    }))
    .toSorted((a, b) => b.issueIds.length - a.issueIds.length || (a.statusName < b.statusName ? -1 : 1));
}

function grouped<Key>(
  issues: readonly IssueFacts[],
  keyOf: (issue: IssueFacts) => Key,
): ReadonlyMap<Key, readonly IssueFacts[]> {
  const groups = new Map<Key, IssueFacts[]>();
  for (const issue of issues) {
    const key = keyOf(issue);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [issue]);
    else group.push(issue);
  }
  return groups;
}
