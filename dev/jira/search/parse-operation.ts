import { type Answer, type Call } from '../../products/operation';
import { bodyObject } from '../fields/read-input';
import { tryCompile } from '../jql/compile';
import { messages } from '../jql/messages';
import { parseJql } from '../jql/parse';
import { openScope } from '../jql/scope';
import { refuse } from '../refusals';
import { textList } from '../views/requests';
import { structureOf } from './query-structure';

/** The structure of each query, and with `strict` (the default) or `warn` also what is wrong with its names and values. */
export function parseQueries(call: Call): Answer {
  const queries = textList(bodyObject(call)['queries']);
  if (queries.length === 0) throw refuse('invalid-payload');
  const validation = call.query.get('validation') ?? 'strict';
  return { status: 200, body: { queries: queries.map((query) => parsed(call, query, validation)) } };
}

function parsed(call: Call, query: string, validation: string) {
  const result = parseJql(query);
  if (result.kind === 'refused') return { query, errors: [result.message] };
  const structure = structureOf(result.where, result.orderBy);
  const problems = validation === 'none' ? [] : problemsOf(call, query);
  if (problems.length === 0) return { query, structure };
  return validation === 'warn' ? { query, structure, warnings: problems } : { query, errors: problems };
}

/** An unbounded query is a good query; only searching refuses it. */
function problemsOf({ context, principal }: Call, query: string): readonly string[] {
  const compiled = tryCompile(query, openScope(context, principal));
  return compiled.kind === 'refused' ? compiled.errors.filter((error) => error !== messages.unbounded) : [];
}
