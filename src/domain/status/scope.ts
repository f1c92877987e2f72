import { assertNever } from '../kernel/assert-never';

/**
 * What a status is asked about: every issue of it counts as one, sub-tasks and parents alike, as in
 * Jira's own search (ADR 0016).
 */
export type StatusScope =
  /** What is below an issue, without the issue itself: its direct children, or all to any depth. */
  | { readonly kind: 'issue'; readonly issueId: string; readonly depth: 'children' | 'all' }
  | { readonly kind: 'jql'; readonly jql: string }
  | { readonly kind: 'project'; readonly projectId: string }
  | { readonly kind: 'version'; readonly versionId: string; readonly projectId: string }
  | { readonly kind: 'sprint'; readonly sprintId: string; readonly boardId: string | null };

/**
 * The scope as a query without an order, which may be narrowed with `AND`.
 *
 * Ids stand without quotes: Jira takes a bare number for an id, a quoted one for a name first. JQL knows
 * one level only: for all that is below an issue, this finds the first of them.
 */
export function scopeJql(scope: StatusScope): string {
  switch (scope.kind) {
    case 'issue':
      return `parent = ${scope.issueId}`;
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

/** Walks over quoted text, where `order by` is just words. */
function orderStart(jql: string): number | null {
  let quote: string | null = null;
  for (let at = 0; at < jql.length; at += 1) {
    const character = jql.charAt(at);
    if (quote !== null) {
      if (character === '\\') at += 1;
      else if (character === quote) quote = null;
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (isOrderBy(jql, at)) {
      return at;
    }
  }
  return null;
}

function isOrderBy(jql: string, at: number): boolean {
  const before = at === 0 ? ' ' : jql.charAt(at - 1);
  return /[\s)"']/.test(before) && /^order\s+by(\s|$)/i.test(jql.slice(at, at + 64));
}
