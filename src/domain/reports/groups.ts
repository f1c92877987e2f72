import { type IssueFacts } from '../status/issue-facts';
import { type BlockedIssue } from '../status/status-summary';
import { type GroupName } from './words/report-words';

/** In the order of pages. */
export const GROUPS: readonly GroupName[] = ['completed', 'inProgress', 'blocked', 'other'];
/** What is not completed. */
export const OPEN_GROUPS: readonly GroupName[] = GROUPS.slice(1);

type OfGroups<T> = Readonly<Record<GroupName, T>>;

/** Each list holds every issue of its group; the counts on the page are their lengths. */
export interface GroupedIssues extends OfGroups<readonly (IssueFacts | BlockedIssue)[]> {
  readonly completed: readonly IssueFacts[];
  readonly inProgress: readonly IssueFacts[];
  readonly blocked: readonly BlockedIssue[];
  readonly other: readonly IssueFacts[];
}

/** The issues of these groups, one group after the other. */
export const issuesIn = (grouped: GroupedIssues, groups: readonly GroupName[]): readonly IssueFacts[] =>
  groups.flatMap((group) =>
    group === 'blocked' ? grouped.blocked.map(({ issue }) => issue) : grouped[group],
  );

export const byGroup = <T>(of: (group: GroupName) => T): OfGroups<T> => ({
  completed: of('completed'),
  inProgress: of('inProgress'),
  blocked: of('blocked'),
  other: of('other'),
});

export const countsOf = (lists: OfGroups<readonly unknown[]>): OfGroups<number> =>
  byGroup((group) => lists[group].length);
