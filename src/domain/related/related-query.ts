import { quoteJql } from '../kernel/jql';

/** Where to look; empty lists are everywhere that the person sees. */
export interface RelatedScope {
  readonly projectIds: readonly string[];
  readonly spaceKeys: readonly string[];
}

/** Any of the terms, the most recently changed first: Jira knows no order by relevance. Terms are words, never operators. */
export function relatedJql(terms: readonly string[], { projectIds }: RelatedScope): string {
  const any = terms.map((term) => `text ~ ${quoteJql(term)}`).join(' OR ');
  const within = projectIds.length === 0 ? '' : ` AND project IN (${projectIds.map(quoteJql).join(', ')})`;
  return `(${any})${within} ORDER BY updated DESC`;
}

/** Any of the terms, in Confluence's own order of relevance. */
export function relatedCql(terms: readonly string[], { spaceKeys }: RelatedScope): string {
  const any = terms.map((term) => `text ~ ${quoteJql(term)}`).join(' OR ');
  const within = spaceKeys.length === 0 ? '' : ` AND space IN (${spaceKeys.map(quoteJql).join(', ')})`;
  return `type = page AND (${any})${within}`;
}
