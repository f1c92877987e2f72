import { type Answer, type Call, type Operation } from '../../products/operation';
import { selectFields } from '../fields/select-fields';
import { issueBean } from '../issues/issue-bean';
import { compileJql } from '../jql/compile';
import { all, condition, EVERYTHING } from '../jql/conditions';
import { openScope } from '../jql/scope';
import { softwareScopes } from '../scopes';
import { issuesById, openDesk, type Desk } from '../store/issues';
import { refreshSearchIndex } from '../store/search-index';
import { type SqlCondition } from '../store/visibility';
import { pageOf, queryList } from '../views/requests';
import { seenBoard, seenSprint, sprintFieldId } from './board-store';

const BOARD = '/rest/agile/1.0/board/{boardId}';
const OF_SPRINT = 'read:sprint:jira-software read:issue-details:jira read:jql:jira';
const OF_BOARD = 'read:board-scope:jira-software read:issue-details:jira';

export const boardIssueOperations: readonly Operation[] = [
  {
    operationId: 'getIssuesForBoard',
    method: 'GET',
    path: `${BOARD}/issue`,
    depth: 'full',
    scopes: softwareScopes(OF_BOARD),
    run: (call) => onBoard(call, () => EVERYTHING),
  },
  {
    operationId: 'getIssuesForBacklog',
    method: 'GET',
    path: `${BOARD}/backlog`,
    depth: 'full',
    scopes: softwareScopes(OF_BOARD),
    run: (call) => onBoard(call, inBacklog),
  },
  {
    operationId: 'getBoardIssuesForSprint',
    method: 'GET',
    path: `${BOARD}/sprint/{sprintId}/issue`,
    depth: 'full',
    scopes: softwareScopes(OF_SPRINT),
    run: (call) => onBoard(call, (desk) => inSprint(desk, seenSprint(desk).sprint.id)),
  },
  {
    operationId: 'getIssuesForSprint',
    method: 'GET',
    path: '/rest/agile/1.0/sprint/{sprintId}/issue',
    depth: 'full',
    scopes: softwareScopes(OF_SPRINT),
    run: getIssuesForSprint,
  },
];

function onBoard(call: Call, which: (desk: Desk) => SqlCondition): Answer {
  const desk = openDesk(call);
  const { project } = seenBoard(desk);
  return list(desk, all([condition('i.project_id = ?', project.id), which(desk)]));
}

/** A sprint is not bound to its board's project: issues of others can be put into it. */
function getIssuesForSprint(call: Call): Answer {
  const desk = openDesk(call);
  return list(desk, inSprint(desk, seenSprint(desk).sprint.id));
}

const inSprint = (desk: Desk, sprintId: number): SqlCondition =>
  condition(
    'i.id IN (SELECT issue_id FROM jira_search_issue_value WHERE field_id = ? AND value = ?)',
    sprintFieldId(desk),
    String(sprintId),
  );

/** Unfinished work that is in no sprint, or only in closed ones. */
const inBacklog = (desk: Desk): SqlCondition =>
  condition(
    `i.hierarchy_level = 0 AND i.status_category != 'done' AND i.id NOT IN (
       SELECT v.issue_id FROM jira_search_issue_value v JOIN jira_sprint s ON s.id = CAST(v.value AS INTEGER)
       WHERE v.field_id = ? AND s.state != 'closed')`,
    sprintFieldId(desk),
  );

const PAGE = { usual: 50, most: 100 };

/** Those that the caller's `jql` also allows, in its order or in that of the board. */
function list(desk: Desk, which: SqlCondition): Answer {
  const { context, principal, query } = desk.call;
  refreshSearchIndex(context);
  const compile = (jql: string) => compileJql(jql, openScope(context, principal));
  const asked = compile(query.get('jql') ?? BOARD_ORDER);
  const order = asked.order.length > 1 ? asked.order : compile(BOARD_ORDER).order;
  const where = all([which, asked.where]);
  const page = pageOf(query, PAGE);
  const rows = context.db.all<{ id: number }>(
    `SELECT i.id FROM jira_search_issue i WHERE ${where.sql}
     ORDER BY ${order.map(({ sql, direction }) => `${sql} ${direction}`).join(', ')} LIMIT ? OFFSET ?`,
    [...where.params, page.maxResults, page.startAt],
  );
  const total = context.db.get<{ count: number }>(
    `SELECT count(*) AS count FROM jira_search_issue i WHERE ${where.sql}`,
    where.params,
  );
  const options = {
    fields: selectFields(queryList(query, 'fields'), '*navigable', desk.lookups),
    expand: new Set(queryList(query, 'expand')),
    properties: [],
  };
  const issues = issuesById(
    desk.call,
    rows.map(({ id }) => id),
  );
  return {
    status: 200,
    body: {
      expand: 'schema,names',
      ...page,
      total: total?.count ?? 0,
      issues: issues.map((issue) => issueBean(desk, issue, options)),
    },
  };
}

const BOARD_ORDER = 'created IS NOT EMPTY ORDER BY rank';
