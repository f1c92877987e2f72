import { type Clause, JastBuilder, type OrderByField } from '@atlaskit/jql-ast';
import { messages } from './messages';
import { syntaxMessage } from './syntax-messages';

export type ParsedJql =
  | { readonly kind: 'parsed'; readonly where: Clause | undefined; readonly orderBy: readonly OrderByField[] }
  | { readonly kind: 'refused'; readonly message: string };

/** Larger or deeper queries are refused before they cost seconds, or the parser its stack (G). */
const MAX_LENGTH = 40_000;
const MAX_DEPTH = 60;

/** Screens and reports ask the same again and again, and to read a query takes longer than to search. */
const remembered = new Map<string, ParsedJql>();
const REMEMBERED_AT_MOST = 200;
const REMEMBERED_LENGTH = 1_000;

export function parseJql(jql: string): ParsedJql {
  if (jql.length > REMEMBERED_LENGTH) return read(jql);
  const parsed = remembered.get(jql) ?? read(jql);
  if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
  remembered.set(jql, parsed);
  return parsed;
}

function read(jql: string): ParsedJql {
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
