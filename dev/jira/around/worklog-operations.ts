import { type Answer, type Call, type Operation } from '../../products/operation';
import { bodyObject, storedAdf } from '../fields/read-input';
import { emitEvent } from '../issues/events';
import { refuse } from '../refusals';
import { scopes } from '../scopes';
import { insert } from '../store/insert';
import { markUpdated } from '../store/issue-writer';
import { findSeenIssue, may, openDesk, seenIssue, type Desk, type SeenIssue } from '../store/issues';
import { parseDuration } from '../views/instants';
import { pageOf, textList } from '../views/requests';
import { createViewer } from '../views/viewer';
import { worklogView } from '../views/worklogs';
import { adjustEstimate } from './estimates';
import { allProperties, putProperty, readPropertyList } from './property-store';
import { parseVisibility } from './restricted';
import { findWorklog, readWorklogs, type WorklogRow } from './worklog-store';

type Json = Readonly<Record<string, unknown>>;

const READ =
  'read:comment read:group read:issue-worklog read:issue-worklog.property read:project-role read:user read:avatar';
const WORKLOGS = '/rest/api/3/issue/{issueIdOrKey}/worklog';

export const worklogOperations: readonly Operation[] = [
  {
    operationId: 'getIssueWorklog',
    method: 'GET',
    path: WORKLOGS,
    depth: 'full',
    scopes: scopes(
      'read:jira-work',
      'read:group read:issue-worklog read:issue-worklog.property read:project-role read:user read:avatar',
    ),
    run: getIssueWorklog,
  },
  {
    operationId: 'addWorklog',
    method: 'POST',
    path: WORKLOGS,
    depth: 'full',
    scopes: scopes(
      'write:jira-work',
      'write:issue-worklog write:issue-worklog.property read:avatar read:group read:issue-worklog read:project-role read:user read:issue-worklog.property',
    ),
    run: addWorklog,
  },
  {
    operationId: 'getWorklog',
    method: 'GET',
    path: `${WORKLOGS}/{id}`,
    depth: 'full',
    scopes: scopes('read:jira-work', READ),
    run: getWorklog,
  },
  {
    operationId: 'updateWorklog',
    method: 'PUT',
    path: `${WORKLOGS}/{id}`,
    depth: 'full',
    scopes: scopes(
      'write:jira-work',
      `${READ} write:comment write:issue-worklog write:issue-worklog.property`,
    ),
    run: updateWorklog,
  },
  {
    operationId: 'deleteWorklog',
    method: 'DELETE',
    path: `${WORKLOGS}/{id}`,
    depth: 'full',
    scopes: scopes(
      'write:jira-work',
      'delete:issue-worklog delete:issue-worklog.property write:issue.time-tracking',
    ),
    run: deleteWorklog,
  },
  {
    operationId: 'getWorklogsForIds',
    method: 'POST',
    path: '/rest/api/3/worklog/list',
    depth: 'full',
    scopes: scopes('read:jira-work', READ),
    run: getWorklogsForIds,
  },
];

const PAGE = { usual: 5000, most: 5000 };

function getIssueWorklog(call: Call): Answer {
  const desk = openDesk(call);
  const { issue } = seenIssue(desk);
  const after = Number(call.query.get('startedAfter') ?? Number.NEGATIVE_INFINITY);
  const before = Number(call.query.get('startedBefore') ?? Number.POSITIVE_INFINITY);
  const worklogs = readWorklogs(desk, issue).filter(({ started }) => started >= after && started <= before);
  const page = pageOf(call.query, PAGE);
  const shown = worklogs.slice(page.startAt, page.startAt + page.maxResults);
  return {
    status: 200,
    body: { ...page, total: worklogs.length, worklogs: shown.map((worklog) => drawn(desk, worklog)) },
  };
}

function drawn(desk: Desk, worklog: WorklogRow): Json {
  const { query, context } = desk.call;
  const expanded = query.get('expand')?.includes('properties') ?? false;
  return {
    ...worklogView(createViewer(desk), worklog),
    ...(expanded ? { properties: allProperties(context.db, { kind: 'worklog', id: worklog.id }) } : {}),
  };
}

function addWorklog(call: Call): Answer {
  const desk = openDesk(call);
  const seen = seenIssue(desk);
  if (!may(desk, 'WORK_ON_ISSUES', seen)) throw refuse('cannot-log-work');
  const request = bodyObject(call);
  const timeSpent = timeSpentOf(request);
  if (timeSpent === null) throw refuse('time-spent-missing');
  const { db, now } = call.context;
  const row: Omit<WorklogRow, 'id'> = {
    issue_id: seen.issue.id,
    author_id: desk.rights.accountId,
    update_author_id: desk.rights.accountId,
    comment: commentOf(desk, request['comment'], null),
    started: startedOf(request['started'], now()),
    created: now(),
    updated: now(),
    time_spent_s: timeSpent,
    ...parseVisibility(desk, request['visibility']),
  };
  const worklog = { ...row, id: insert(db, 'jira_worklog', { ...row }) };
  for (const { key, value } of readPropertyList(request['properties']))
    putProperty(db, { kind: 'worklog', id: worklog.id }, key, value);
  afterChange(desk, seen, { verb: 'created', worklog, spentDelta: timeSpent });
  return { status: 201, body: drawn(desk, worklog) };
}

function timeSpentOf({ timeSpent, timeSpentSeconds }: Json): number | null {
  const seconds = typeof timeSpent === 'string' ? parseDuration(timeSpent) : timeSpentSeconds;
  if (timeSpent === undefined && timeSpentSeconds === undefined) return null;
  if (typeof seconds !== 'number' || !Number.isInteger(seconds) || seconds <= 0)
    throw refuse('time-spent-invalid');
  return seconds;
}

function commentOf({ call }: Desk, input: unknown, unchanged: string | null): string | null {
  if (input === undefined) return unchanged;
  if (input === null) return null;
  return storedAdf(call.context, input, {
    invalid: () => refuse('content-invalid'),
    tooLong: () => refuse('content-too-long'),
  });
}

function startedOf(input: unknown, fallback: number): number {
  if (input === undefined) return fallback;
  const instant = typeof input === 'string' ? Date.parse(input) : Number.NaN;
  if (Number.isNaN(instant)) throw refuse('invalid-payload');
  return instant;
}

interface WorklogChange {
  readonly verb: 'created' | 'updated' | 'deleted';
  readonly worklog: WorklogRow;
  /** Seconds that it adds to the time spent. */
  readonly spentDelta: number;
}

/** Keeps the issue's totals in step and announces the worklog. */
function afterChange(desk: Desk, { issue }: SeenIssue, { verb, worklog, spentDelta }: WorklogChange): void {
  const { context, query } = desk.call;
  const remaining = adjustEstimate(query, issue.remaining_estimate_s, spentDelta);
  context.db.run(
    'UPDATE jira_issue SET time_spent_s = max(coalesce(time_spent_s, 0) + ?, 0), remaining_estimate_s = ? WHERE id = ?',
    [spentDelta, remaining, issue.id],
  );
  markUpdated(desk, issue.id);
  emitEvent(desk, `${verb}:worklog`, { worklog: worklogView(createViewer(desk), worklog) });
}

function worklogOfPath(desk: Desk): { seen: SeenIssue; worklog: WorklogRow } {
  const seen = seenIssue(desk);
  const worklogId = desk.call.params['id'] ?? '';
  const worklog = findWorklog(desk, worklogId);
  if (worklog?.issue_id !== seen.issue.id) throw refuse('worklog-not-found', worklogId);
  return { seen, worklog };
}

function getWorklog(call: Call): Answer {
  const desk = openDesk(call);
  return { status: 200, body: drawn(desk, worklogOfPath(desk).worklog) };
}

function requireChange(
  desk: Desk,
  seen: SeenIssue,
  { author_id }: WorklogRow,
  verb: 'EDIT' | 'DELETE',
): void {
  const own = author_id !== null && author_id === desk.rights.accountId;
  const allowed = may(desk, `${verb}_ALL_WORKLOGS`, seen) || (own && may(desk, `${verb}_OWN_WORKLOGS`, seen));
  if (!allowed) throw refuse('cannot-change-worklog');
}

function updateWorklog(call: Call): Answer {
  const desk = openDesk(call);
  const { seen, worklog } = worklogOfPath(desk);
  requireChange(desk, seen, worklog, 'EDIT');
  const request = bodyObject(call);
  const { db, now } = call.context;
  const changed: WorklogRow = {
    ...worklog,
    time_spent_s: timeSpentOf(request) ?? worklog.time_spent_s,
    comment: commentOf(desk, request['comment'], worklog.comment),
    started: startedOf(request['started'], worklog.started),
    updated: now(),
    update_author_id: desk.rights.accountId,
  };
  db.run(
    'UPDATE jira_worklog SET time_spent_s = ?, comment = ?, started = ?, updated = ?, update_author_id = ? WHERE id = ?',
    [
      changed.time_spent_s,
      changed.comment,
      changed.started,
      changed.updated,
      changed.update_author_id,
      worklog.id,
    ],
  );
  for (const { key, value } of readPropertyList(request['properties']))
    putProperty(db, { kind: 'worklog', id: worklog.id }, key, value);
  afterChange(desk, seen, {
    verb: 'updated',
    worklog: changed,
    spentDelta: changed.time_spent_s - worklog.time_spent_s,
  });
  return { status: 200, body: drawn(desk, changed) };
}

function deleteWorklog(call: Call): Answer {
  const desk = openDesk(call);
  const { seen, worklog } = worklogOfPath(desk);
  requireChange(desk, seen, worklog, 'DELETE');
  call.context.db.run('DELETE FROM jira_worklog_property WHERE worklog_id = ?', [worklog.id]);
  call.context.db.run('DELETE FROM jira_worklog WHERE id = ?', [worklog.id]);
  afterChange(desk, seen, { verb: 'deleted', worklog, spentDelta: -worklog.time_spent_s });
  return { status: 204 };
}

/** Limit of `POST /worklog/list`. */
const MAX_IDS = 1000;

function getWorklogsForIds(call: Call): Answer {
  const ids = textList(bodyObject(call)['ids']);
  if (ids.length > MAX_IDS) throw refuse('too-many-ids', MAX_IDS);
  const desk = openDesk(call);
  const worklogs = ids.flatMap((id) => {
    const worklog = findWorklog(desk, id);
    return worklog && findSeenIssue(desk, String(worklog.issue_id)) ? [worklog] : [];
  });
  return { status: 200, body: worklogs.map((worklog) => drawn(desk, worklog)) };
}
