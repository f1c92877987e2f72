import { narrowed, scopeJql, type StatusScope } from './scope';
import { type IssueFacts } from './issue-facts';
import { statusGroup, type StatusGroup } from './issue-status';
import { type BlockedIssue } from './status-summary';

/** The query behind each number. `null` where no query of bearable length finds the same issues. */
export type GroupQueries = Readonly<Record<StatusGroup | 'all', string | null>>;

/**
 * Ids of Jira's status categories, the same on every site and in every language
 * (`GET /rest/api/3/statuscategory`): names are translated, ids are not.
 */
const CATEGORY_ID = { done: 3, inProgress: 4 };

/** More ids than this make an address that browsers and Jira cut. */
export const MOST_IDS = 150;

/**
 * Queries that open what is behind the numbers.
 *
 * What is in no category is to do here, and Jira does not promise to take that category in a query: to do is what
 * the two others are not.
 *
 * JQL cannot say "blocked" as we count it (flag, label or an unfinished blocker), so these issues
 * are named one by one and left out of the other groups.
 */
export function groupQueries(scope: StatusScope, blocked: readonly BlockedIssue[]): GroupQueries {
  const ids = blocked.map(({ issue }) => issue.issueId);
  const tooMany = ids.length > MOST_IDS;
  const others = ids.length === 0 ? '' : ` AND id NOT IN (${ids.join(', ')})`;
  const group = (condition: string) => (tooMany ? null : narrowed(scope, `${condition}${others}`));
  return {
    all: scopeJql(scope),
    completed: narrowed(scope, `statusCategory = ${String(CATEGORY_ID.done)}`),
    inProgress: group(`statusCategory = ${String(CATEGORY_ID.inProgress)}`),
    toDo: group(`statusCategory NOT IN (${String(CATEGORY_ID.done)}, ${String(CATEGORY_ID.inProgress)})`),
    blocked: namedQuery(ids),
  };
}

/**
 * Queries for what is below an issue to any depth, which JQL has no words for: the issues are named one
 * by one.
 */
export function deepQueries(issues: readonly IssueFacts[]): GroupQueries {
  const ids: Record<StatusGroup, string[]> = { completed: [], inProgress: [], blocked: [], toDo: [] };
  for (const issue of issues) ids[statusGroup(issue)].push(issue.issueId);
  const { completed, inProgress, blocked, toDo } = ids;
  return {
    all: namedQuery(issues.map(({ issueId }) => issueId)),
    completed: namedQuery(completed),
    inProgress: namedQuery(inProgress),
    blocked: namedQuery(blocked),
    toDo: namedQuery(toDo),
  };
}

/** Finds exactly these issues; `null` for none and for too many. */
export function namedQuery(ids: readonly string[]): string | null {
  return ids.length === 0 || ids.length > MOST_IDS ? null : `id IN (${ids.join(', ')})`;
}
