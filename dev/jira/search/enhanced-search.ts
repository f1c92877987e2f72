import { type Answer, type Call } from '../../products/operation';
import { isObject } from '../../kernel/json-object';
import { selectFields } from '../fields/select-fields';
import { fieldNames, fieldSchemas, issueBean, type IssueBeanOptions } from '../issues/issue-bean';
import { compileJql } from '../jql/compile';
import { openScope } from '../jql/scope';
import { refuse } from '../refusals';
import { type Desk, openDesk } from '../store/issues';
import { type IssueRow } from '../store/rows';
import { refreshIssues, refreshSearchIndex } from '../store/search-index';
import { findPage } from './find-page';
import { readSearch, readSearchQuery, type SearchRequest } from './search-request';

export const searchByGet = (call: Call): Answer => search(call, readSearchQuery(call.query));

export const searchByPost = (call: Call): Answer => search(call, readSearch(call.body));

/** One page of what the caller may see of the query's issues; no total, as in Jira. */
function search(call: Call, request: SearchRequest): Answer {
  const { context, principal } = call;
  refreshSearchIndex(context);
  refreshIssues(context, request.reconcileIssues);
  const query = compileJql(request.jql, openScope(context, principal));
  const page = findPage(call, query, request);
  const desk = openDesk(call);
  const rows = visibleRows(desk, page.issueIds);
  const options = beanOptions(desk, request);
  return {
    status: 200,
    body: {
      issues: rows.map((row) => (request.onlyIds ? { id: String(row.id) } : issueBean(desk, row, options))),
      ...explanations(request, options),
      ...(page.nextPageToken === undefined ? {} : { nextPageToken: page.nextPageToken }),
      isLast: page.nextPageToken === undefined,
    },
  };
}

/** The index trails: what was deleted or hidden since is left out, so that a stale hit tells nothing. */
function visibleRows(desk: Desk, issueIds: readonly number[]): readonly IssueRow[] {
  const { db } = desk.call.context;
  const rows = db.all<IssueRow>('SELECT * FROM jira_issue WHERE id IN (SELECT value FROM json_each(?))', [
    JSON.stringify(issueIds),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return issueIds.flatMap((issueId) => {
    const row = byId.get(issueId);
    const project = row && desk.lookups.project(row.project_id);
    return row && project && desk.rights.sees(row, project) ? [row] : [];
  });
}

const beanOptions = (desk: Desk, { fields, expand, properties }: SearchRequest): IssueBeanOptions => ({
  fields: selectFields(fields, 'none', desk.lookups),
  expand: new Set(expand.filter((part) => part !== 'names' && part !== 'schema')),
  properties,
});

/** In a search, names and schemas stand once for all issues. */
function explanations(
  { expand }: SearchRequest,
  { fields }: IssueBeanOptions,
): Readonly<Record<string, unknown>> {
  const shown = [...fields.system, ...fields.custom.map(({ id }) => id)];
  return {
    ...(expand.includes('names') ? { names: fieldNames(shown, fields.custom) } : {}),
    ...(expand.includes('schema') ? { schema: fieldSchemas(shown, fields.custom) } : {}),
  };
}

export function approximateCount({ context, principal, body }: Call): Answer {
  if (!isObject(body)) throw refuse('invalid-payload');
  refreshSearchIndex(context);
  const jql = typeof body['jql'] === 'string' ? body['jql'] : '';
  const { where } = compileJql(jql, openScope(context, principal));
  const row = context.db.get<{ count: number }>(
    `SELECT count(*) AS count FROM jira_search_issue i WHERE ${where.sql}`,
    where.params,
  );
  return { status: 200, body: { count: row?.count ?? 0 } };
}
