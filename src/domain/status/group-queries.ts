import { idsOf, type IssueFacts } from './issue-facts';
import { type GroupCounts, statusGroup, type StatusGroup } from './issue-status';
import { MOST_IDS, namedQuery } from './named-query';
import { type IssueScope, narrowed, ofProject, scopeJql, type StatusScope } from './scope';
import { type FieldIds } from './site-fields';
import { type BlockedIssue } from './status-summary';
import { stuckWords } from './stuck-words';

/** The query behind each number. `null` where no query of bearable length finds the same issues. */
export type GroupQueries = Readonly<Record<StatusGroup | 'all', string | null>>;

/**
 * Ids of Jira's status categories, the same on every site and in every language
 * (`GET /rest/api/3/statuscategory`): names are translated, ids are not.
 */
const CATEGORY_ID = { done: 3, inProgress: 4 };

/**
 * Queries that open what is behind the numbers.
 *
 * What is in no category is to do here, and Jira does not promise to take that category in a query: to do is what
 * the two others are not.
 */
export function groupQueries(
  scope: StatusScope,
  blocked: readonly BlockedIssue[],
  fields: FieldIds,
): GroupQueries {
  const stuck = stuckWords(blocked, fields);
  const free = (condition: string, isUnderWay: boolean) => {
    const words =
      stuck ??
      stuckWords(
        blocked.filter(({ issue }) => isInProgress(issue) === isUnderWay),
        fields,
      );
    return words === null ? null : narrowed(scope, [condition, ...words.without].join(' AND '));
  };
  return {
    all: scopeJql(scope),
    completed: narrowed(scope, `statusCategory = ${String(CATEGORY_ID.done)}`),
    inProgress: free(IN_PROGRESS, true),
    toDo: free(TO_DO, false),
    blocked:
      namedQuery(blocked.map(({ issue }) => issue.issueId)) ??
      (stuck === null || blocked.length === 0 ? null : narrowed(scope, stuck.only)),
  };
}

const isInProgress = ({ category }: IssueFacts): boolean => category === 'indeterminate';

const IN_PROGRESS = `statusCategory = ${String(CATEGORY_ID.inProgress)}`;
const TO_DO = `statusCategory NOT IN (${String(CATEGORY_ID.done)}, ${String(CATEGORY_ID.inProgress)})`;

/**
 * Where too much is blocked to be left out: what is in progress or to do of a scope, together with what is blocked
 * of it; `null` where that was not needed, where nothing is in the group, or where the scope itself has no query.
 */
export function withBlocked(queries: GroupQueries, counts: GroupCounts): WithBlocked {
  const { all } = queries;
  const wide = (group: keyof WithBlocked, condition: string) =>
    all === null || queries[group] !== null || counts[group] === 0
      ? null
      : narrowed({ kind: 'jql', jql: all }, condition);
  return { inProgress: wide('inProgress', IN_PROGRESS), toDo: wide('toDo', TO_DO) };
}

export type WithBlocked = Readonly<Record<'inProgress' | 'toDo', string | null>>;

/**
 * Queries for what is below an issue to any depth: its issues one by one, as far as they can be named, and
 * otherwise all that has a parent among them.
 */
export function deepQueries(
  root: IssueScope,
  issues: readonly IssueFacts[],
  blocked: readonly BlockedIssue[],
  fields: FieldIds,
): GroupQueries {
  const ids: Record<StatusGroup, string[]> = { completed: [], inProgress: [], blocked: [], toDo: [] };
  for (const issue of issues) ids[statusGroup(issue)].push(issue.issueId);
  const all = idsOf(issues);
  const scope = scopeBelow(root, issues);
  const wide = scope === null ? null : groupQueries(scope, blocked, fields);
  const query = (group: keyof GroupQueries, named: readonly string[]) =>
    namedQuery(named) ?? (named.length === 0 || wide === null ? null : wide[group]);
  return {
    all: query('all', all),
    completed: query('completed', ids.completed),
    inProgress: query('inProgress', ids.inProgress),
    blocked: query('blocked', ids.blocked),
    toDo: query('toDo', ids.toDo),
  };
}

/** What is below an issue, by the parents that were found; `null` where these are too many to be named. */
export function scopeBelow(
  { issueId, projectId }: IssueScope,
  issues: readonly IssueFacts[],
): StatusScope | null {
  const parents = new Set([issueId, ...issues.flatMap(({ parent }) => parent?.issueId ?? [])]);
  if (parents.size > MOST_IDS) return null;
  return { kind: 'jql', jql: ofProject(projectId, `parent IN (${[...parents].join(', ')})`) };
}
