import { type Clause, JastBuilder, type OrderByField } from '@atlaskit/jql-ast';
import { messages } from './messages';
import { syntaxMessage } from './syntax-messages';

export type ParsedJql =
  | { readonly kind: 'parsed'; readonly where: Clause | undefined; readonly orderBy: readonly OrderByField[] }
  | { readonly kind: 'refused'; readonly message: string };

/** Larger or deeper queries are refused before they cost seconds, or the parser its stack (G). */
const MAX_LENGTH = 40_000;
const MAX_DEPTH = 60;

export function parseJql(jql: string): ParsedJql {
  if (jql.length > MAX_LENGTH || depthOf(jql) > MAX_DEPTH)
    return { kind: 'refused', message: messages.tooComplex };
  const { query, errors } = new JastBuilder().build(jql);
  const [error] = errors;
  if (error) return { kind: 'refused', message: syntaxMessage(jql, error) };
  return { kind: 'parsed', where: query?.where ?? undefined, orderBy: query?.orderBy?.fields ?? [] };
}

/** Brackets, and the `NOT`s that nest without them; quoted ones count too, which only errs on the safe side. */
function depthOf(jql: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of jql.matchAll(/[()]|!|\bnot\b/gi)) {
    depth = token === ')' ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
