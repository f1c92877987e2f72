import { type Answer, type Operation } from '../../products/operation';
import { selectFields } from '../fields/select-fields';
import { issueBean } from '../issues/issue-bean';
import { type CompiledJql, compileJql } from '../jql/compile';
import { all, condition, EVERYTHING } from '../jql/conditions';
import { openScope } from '../jql/scope';
import { refuse } from '../refusals';
import { softwareScopes } from '../scopes';
import { findPage } from '../search/find-page';
import { readSearchQuery } from '../search/search-request';
import { issuesById, openDesk, seenIssue, type Desk } from '../store/issues';
import { refreshIssues, refreshSearchIndex } from '../store/search-index';
import { type SqlCondition } from '../store/visibility';
import { pageOf, queryList } from '../views/requests';
import { seenBoard, seenSprint, sprintFieldId } from './board-store';

const OF_SPRINT = softwareScopes('read:sprint:jira-software read:issue-details:jira read:jql:jira');
const OF_BOARD = softwareScopes('read:board-scope:jira-software read:issue-details:jira');

const OF_EPIC = softwareScopes('read:epic:jira-software read:issue-details:jira read:jql:jira');

interface IssueList {
  readonly name: string;
  /** Behind `/rest/agile/1.0` or `/rest/software/1.0`. */
  readonly path: string;
  readonly scopes: Operation['scopes'];
  readonly which: (desk: Desk) => SqlCondition;
}

const ofBoard = (desk: Desk, which: SqlCondition): SqlCondition =>
  all([condition('i.project_id = ?', seenBoard(desk).project.id), which]);

/** A sprint is not bound to its board's project: issues of others can be put into it. */
const ofSprint = (desk: Desk): SqlCondition =>
  condition(
    'i.id IN (SELECT issue_id FROM jira_search_issue_value WHERE field_id = ? AND value = ?)',
    sprintFieldId(desk),
    String(seenSprint(desk).sprint.id),
  );

/** An issue that is no epic has none in it; one that is hidden is as one that is not there. */
function ofEpic(desk: Desk): SqlCondition {
  const { issue } = seenIssue(desk, desk.call.params['epicId']);
  if (issue.hierarchy_level !== 1) throw refuse('issue-not-found');
  return condition('i.parent_id = ?', issue.id);
}

const LISTS: readonly IssueList[] = [
  {
    name: 'getIssuesForBoard',
    path: '/board/{boardId}/issue',
    scopes: OF_BOARD,
    which: (desk) => ofBoard(desk, EVERYTHING),
  },
  {
    name: 'getIssuesForBacklog',
    path: '/board/{boardId}/backlog',
    scopes: OF_BOARD,
    which: (desk) => ofBoard(desk, inBacklog(desk)),
  },
  {
    name: 'getBoardIssuesForSprint',
    path: '/board/{boardId}/sprint/{sprintId}/issue',
    scopes: OF_SPRINT,
    which: (desk) => ofBoard(desk, ofSprint(desk)),
  },
  {
    name: 'getIssuesWithoutEpicForBoard',
    path: '/board/{boardId}/epic/none/issue',
    scopes: OF_EPIC,
    which: (desk) => ofBoard(desk, condition('i.hierarchy_level = 0 AND i.parent_id IS NULL')),
  },
  {
    name: 'getBoardIssuesForEpic',
    path: '/board/{boardId}/epic/{epicId}/issue',
    scopes: OF_EPIC,
    which: (desk) => ofBoard(desk, ofEpic(desk)),
  },
  {
    name: 'getIssuesForSprint',
    path: '/sprint/{sprintId}/issue',
    scopes: OF_SPRINT,
    which: ofSprint,
  },
];

const read = (
  list: IssueList,
  version: 'agile' | 'software',
  name: string,
  run: Operation['run'],
): Operation => ({
  operationId: name,
  method: 'GET',
  path: `/rest/${version}/1.0${list.path}`,
  depth: 'full',
  scopes: list.scopes,
  ...(run && { run }),
});

/** Each list by offset, which Atlassian has deprecated, and by page token; two of them can be counted. */
export const boardIssueOperations: readonly Operation[] = LISTS.flatMap((list) => [
  read(list, 'agile', list.name, (call) => byOffset(openDesk(call), list.which)),
  read(list, 'software', `${list.name}JSIS`, (call) => byToken(openDesk(call), list.which)),
]).concat(
  LISTS.slice(0, 2).map((list) =>
    read(
      { ...list, path: `${list.path}/approximate-count` },
      'software',
      list.name.replace('getIssues', 'getApproximateIssueCount'),
      (call) => count(openDesk(call), list.which),
    ),
  ),
);

/** Unfinished work that is in no sprint, or only in closed ones. */
const inBacklog = (desk: Desk): SqlCondition =>
  condition(
    `i.hierarchy_level = 0 AND i.status_category != 'done' AND i.id NOT IN (
       SELECT v.issue_id FROM jira_search_issue_value v JOIN jira_sprint s ON s.id = CAST(v.value AS INTEGER)
       WHERE v.field_id = ? AND s.state != 'closed')`,
    sprintFieldId(desk),
  );

const BOARD_ORDER = 'created IS NOT EMPTY ORDER BY rank';

/** Those of the list that the caller's `jql` also allows, in its order or in that of the board. */
function asked(desk: Desk, which: IssueList['which']): CompiledJql {
  const { context, principal, query } = desk.call;
  const listed = which(desk);
  refreshSearchIndex(context);
  const compile = (jql: string) => compileJql(jql, openScope(context, principal));
  const wanted = compile(query.get('jql') ?? BOARD_ORDER);
  const order = wanted.order.length > 1 ? wanted.order : compile(BOARD_ORDER).order;
  return { where: all([listed, wanted.where]), order };
}

const PAGE = { usual: 50, most: 100 };

function byOffset(desk: Desk, which: IssueList['which']): Answer {
  const { db } = desk.call.context;
  const { where, order } = asked(desk, which);
  const page = pageOf(desk.call.query, PAGE);
  const rows = db.all<{ id: number }>(
    `SELECT i.id FROM jira_search_issue i WHERE ${where.sql}
     ORDER BY ${order.map(({ sql, direction }) => `${sql} ${direction}`).join(', ')} LIMIT ? OFFSET ?`,
    [...where.params, page.maxResults, page.startAt],
  );
  const ids = rows.map(({ id }) => id);
  const total = countOf(desk, where);
  return { status: 200, body: { expand: 'schema,names', ...page, total, issues: beans(desk, ids) } };
}

/** A token goes on with its own list alone, as one of a search does. */
function byToken(desk: Desk, which: IssueList['which']): Answer {
  const request = readSearchQuery(desk.call.query);
  refreshIssues(desk.call.context, request.reconcileIssues);
  const query = asked(desk, which);
  const owner = JSON.stringify([desk.call.params, query.where.sql, request.jql]);
  const { issueIds, nextPageToken } = findPage(desk.call, query, { ...request, jql: owner });
  return {
    status: 200,
    body: {
      issues: beans(desk, issueIds),
      ...(nextPageToken === undefined ? {} : { nextPageToken }),
      isLast: nextPageToken === undefined,
    },
  };
}

const count = (desk: Desk, which: IssueList['which']): Answer => ({
  status: 200,
  body: { count: countOf(desk, asked(desk, which).where) },
});

function countOf({ call }: Desk, where: SqlCondition): number {
  const sql = `SELECT count(*) AS count FROM jira_search_issue i WHERE ${where.sql}`;
  return call.context.db.get<{ count: number }>(sql, where.params)?.count ?? 0;
}

function beans(desk: Desk, ids: readonly number[]): readonly unknown[] {
  const { query } = desk.call;
  const options = {
    fields: selectFields(queryList(query, 'fields'), '*navigable', desk.lookups),
    expand: new Set(queryList(query, 'expand')),
    properties: [],
  };
  return issuesById(desk.call, ids).map((issue) => issueBean(desk, issue, options));
}
