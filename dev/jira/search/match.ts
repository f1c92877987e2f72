import { type Answer, type Call } from '../../products/operation';
import { isObject } from '../../kernel/json-object';
import { tryCompile } from '../jql/compile';
import { isOneOf } from '../jql/conditions';
import { openScope } from '../jql/scope';
import { refuse } from '../refusals';
import { refreshSearchIndex } from '../store/search-index';
import { textList } from '../views/requests';

/** Which of the issues each query matches; a query that cannot be run is told beside the others. */
export function matchIssues(call: Call): Answer {
  const { context, body } = call;
  if (!isObject(body)) throw refuse('invalid-payload');
  const issueIds = textList(body['issueIds']).map(Number);
  const queries = textList(body['jqls']);
  refreshSearchIndex(context);
  return { status: 200, body: { matches: queries.map((jql) => matchesOf(call, jql, issueIds)) } };
}

function matchesOf({ context, principal }: Call, jql: string, issueIds: readonly number[]) {
  const query = tryCompile(jql, openScope(context, principal));
  if (query.kind === 'refused') return { matchedIssues: [], errors: query.errors };
  const among = isOneOf('i.id', issueIds);
  const rows = context.db.all<{ id: number }>(
    `SELECT i.id AS id FROM jira_search_issue i WHERE ${among.sql} AND ${query.where.sql} ORDER BY i.id`,
    [...among.params, ...query.where.params],
  );
  return { matchedIssues: rows.map(({ id }) => id), errors: [] };
}
