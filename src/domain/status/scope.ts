import { assertNever } from '../kernel/assert-never';

/**
 * What a status is asked about: every issue of it counts as one, sub-tasks and parents alike, as in
 * Jira's own search (ADR 0016).
 */
export type StatusScope =
  | IssueScope
  | { readonly kind: 'jql'; readonly jql: string }
  | { readonly kind: 'project'; readonly projectId: string }
  | { readonly kind: 'version'; readonly versionId: string; readonly projectId: string }
  | { readonly kind: 'sprint'; readonly sprintId: string; readonly boardId: string | null };

/** What is below an issue, without the issue itself: its direct children, or all to any depth. */
export interface IssueScope {
  readonly kind: 'issue';
  readonly issueId: string;
  readonly depth: 'children' | 'all';
  /** Of all projects where there is none. */
  readonly projectId?: string;
}

/** JQL has words for one level of children only. */
export const isDeep = (scope: StatusScope): boolean => scope.kind === 'issue' && scope.depth === 'all';

/**
 * Whether a condition beside the scope's query holds for all that the scope means. What does not stand alone is
 * asked as it is, for Jira to refuse it in its own words.
 */
export const isNarrowable = (scope: StatusScope): boolean =>
  !isDeep(scope) && (scope.kind !== 'jql' || standsAlone(withoutOrder(scope.jql)));

/**
 * The scope as a query without an order, which may be narrowed with `AND`.
 *
 * Ids stand without quotes: Jira takes a bare number for an id, a quoted one for a name first. JQL knows
 * one level only: for all that is below an issue, this finds the first of them.
 */
export function scopeJql(scope: StatusScope): string {
  switch (scope.kind) {
    case 'issue':
      return ofProject(scope.projectId, `parent = ${scope.issueId}`);
    case 'jql':
      return withoutOrder(scope.jql);
    case 'project':
      return `project = ${scope.projectId}`;
    case 'version':
      return `project = ${scope.projectId} AND fixVersion = ${scope.versionId}`;
    case 'sprint':
      return `sprint = ${scope.sprintId}`;
    default:
      return assertNever(scope);
  }
}

/** What of a query's issues is in a project, where one is named. */
export const ofProject = (projectId: string | undefined, jql: string): string =>
  projectId === undefined ? jql : `${jql} AND project = ${projectId}`;

/** Whether two scopes ask for the same issues in the same words. */
export const isSameScope = (one: StatusScope, other: StatusScope): boolean =>
  isDeep(one) === isDeep(other) && scopeJql(one) === scopeJql(other);

/** `condition` holds within the scope; an empty scope query is all that the condition finds. */
export function narrowed(scope: StatusScope, condition: string): string {
  const jql = scopeJql(scope);
  return jql === '' ? condition : `(${jql}) AND ${condition}`;
}

/**
 * Cuts the `ORDER BY` off, so that our own stable order can take its place.
 *
 * Nothing is put around or before the query: the positions in Jira's error messages stay true.
 */
export function withoutOrder(jql: string): string {
  const start = orderStart(jql);
  return (start === null ? jql : jql.slice(0, start)).trim();
}

/**
 * Whether a query is whole by itself: each bracket and quote that it opens it closes, and closes none that it
 * did not open. Jira refuses every other one; with brackets put around it, though, such a query could come
 * out of them and escape what narrows it (`a = 1) OR (b = 2`).
 */
export function standsAlone(jql: string): boolean {
  let open = 0;
  for (let at = 0; at < jql.length && open >= 0; at = afterToken(jql, at)) {
    if (jql.charAt(at) === '(') open += 1;
    else if (jql.charAt(at) === ')') open -= 1;
    else if (afterToken(jql, at) > jql.length) return false;
  }
  return open === 0;
}

/** A query with a sign for each text in quotes, whose words are none of JQL. */
export function withSignsForQuoted(jql: string): string {
  let words = '';
  for (let at = 0; at < jql.length; at = afterToken(jql, at)) words += jql.charAt(at);
  return words;
}

/** Walks over quoted text, where `order by` is just words. */
function orderStart(jql: string): number | null {
  for (let at = 0; at < jql.length; at = afterToken(jql, at)) {
    if (isOrderBy(jql, at)) return at;
  }
  return null;
}

/**
 * The place after a character, after one that a backslash escapes (also outside of quotes: `a\"b` is a word), or
 * after the quoted text that begins here; beyond the end where that has none.
 */
function afterToken(jql: string, start: number): number {
  const quote = jql.charAt(start);
  if (quote === '\\') return start + 2;
  if (quote !== '"' && quote !== "'") return start + 1;
  for (let at = start + 1; at < jql.length; at += 1) {
    if (jql.charAt(at) === '\\') at += 1;
    else if (jql.charAt(at) === quote) return at + 1;
  }
  return jql.length + 1;
}

function isOrderBy(jql: string, at: number): boolean {
  const before = at === 0 ? ' ' : jql.charAt(at - 1);
  return /[\s)"']/.test(before) && /^order\s+by(\s|$)/i.test(jql.slice(at, at + 64));
}
