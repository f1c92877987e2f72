/** What a status is asked about. An epic means its direct children: their sub-tasks are part of them. */
export type StatusScope =
  { readonly kind: 'epic'; readonly issueId: string } | { readonly kind: 'jql'; readonly jql: string };

/** The scope as a query without an order, which may be narrowed with `AND`. */
export function scopeJql(scope: StatusScope): string {
  return scope.kind === 'epic' ? `parent = ${scope.issueId}` : withoutOrder(scope.jql);
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
