import { type Answer, type Call, type Operation, Refusal } from '../../products/operation';
import { isObject, type JsonObject } from '../../kernel/json-object';
import { scopes } from '../scopes';
import { findSeenIssue, openDesk, type Desk } from '../store/issues';
import { findSeenProject } from '../store/projects';
import { type IssueRow, type IssueTypeRow, type ProjectRow } from '../store/rows';
import { moveIssue, moveRefusal, type MoveTarget, recordTask } from './move-issue';

/** [D] */
const MOST_ISSUES = 1000;

export const bulkOperations: readonly Operation[] = [
  {
    operationId: 'submitBulkMove',
    method: 'POST',
    path: '/rest/api/3/bulk/issues/move',
    depth: 'full',
    scopes: scopes('write:jira-work', 'write:issue read:issue'),
    run: submitMove,
  },
  {
    operationId: 'getBulkOperationProgress',
    method: 'GET',
    path: '/rest/api/3/bulk/queue/{taskId}',
    depth: 'full',
    scopes: scopes('read:jira-work', 'read:issue'),
    run: progress,
  },
];

/** Errors of bulk operations have a form of their own. */
const bulkRefusal = (message: string): Refusal =>
  new Refusal({ status: 400, body: { errors: [{ message }] } });

interface Plan {
  readonly target: MoveTarget;
  readonly issues: readonly string[];
}

/** Moves issues by `PROJECT,TYPE` to theirs; done when the call answers, though asked for as a task. */
function submitMove(call: Call): Answer {
  const desk = openDesk(call);
  const plans = readPlans(desk);
  const moved: number[] = [];
  const failed: Record<string, readonly string[]> = {};
  let unknown = 0;
  for (const { target, issues } of plans) {
    for (const idOrKey of issues) {
      const seen = findSeenIssue(desk, idOrKey);
      const refusal = seen && moveRefusal(desk, seen, target);
      if (seen === undefined) unknown += 1;
      else if (refusal) failed[String(seen.issue.id)] = [refusal];
      else {
        moveIssue(desk, seen.issue, target);
        moved.push(seen.issue.id);
      }
    }
  }
  const total = plans.reduce((sum, { issues }) => sum + issues.length, 0);
  return { status: 201, body: { taskId: recordTask(desk, { moved, failed, unknown, total }) } };
}

function readPlans(desk: Desk): readonly Plan[] {
  const { body } = desk.call;
  const mapping = isObject(body) ? body['targetToSourcesMapping'] : undefined;
  if (!isObject(mapping) || Object.keys(mapping).length === 0)
    throw bulkRefusal('Name the issues to move in targetToSourcesMapping.');
  const plans = Object.entries(mapping).map(([key, sources]) => ({
    target: targetOf(desk, key),
    issues: issuesIn(sources),
  }));
  const count = plans.reduce((sum, { issues }) => sum + issues.length, 0);
  if (count === 0 || count > MOST_ISSUES)
    throw bulkRefusal(`From 1 to ${String(MOST_ISSUES)} issues can be moved at once.`);
  return plans;
}

/** `PROJECT,TYPE_ID[,PARENT]`, project and parent by key or id; only a sub-task needs a parent, and has one. */
function targetOf(desk: Desk, key: string): MoveTarget {
  const [projectIdOrKey = '', typeId = '', parentIdOrKey = ''] = key.split(',').map((part) => part.trim());
  const project = findSeenProject(desk, projectIdOrKey);
  const type = project && typeIn(desk, project, typeId);
  if (project === undefined || type === undefined)
    throw bulkRefusal(`There is no project with that issue type: ${key}`);
  return { project, type, parent: type.hierarchy_level < 0 ? parentIn(desk, project, parentIdOrKey) : null };
}

/** Parents of sub-tasks stand one level above them, in the same project. */
function parentIn(desk: Desk, project: ProjectRow, idOrKey: string): IssueRow {
  const parent = findSeenIssue(desk, idOrKey)?.issue;
  if (parent?.project_id !== project.id || parent.hierarchy_level !== 0)
    throw bulkRefusal(`There is no parent for a sub-task: ${idOrKey}`);
  return parent;
}

const typeIn = ({ call }: Desk, project: ProjectRow, typeId: string): IssueTypeRow | undefined =>
  call.context.db.get<IssueTypeRow>(
    `SELECT t.* FROM jira_issue_type t JOIN jira_project_issue_type p ON p.type_id = t.id
     WHERE p.project_id = ? AND t.id = ?`,
    [project.id, Number(typeId) || 0],
  );

function issuesIn(sources: unknown): readonly string[] {
  const list: unknown = isObject(sources) ? sources['issueIdsOrKeys'] : undefined;
  return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : [];
}

interface TaskRow {
  readonly id: number;
  readonly created: number;
  /** JSON: what `recordTask` was given. */
  readonly outcome: string;
}

interface Outcome {
  readonly moved: readonly number[];
  readonly failed: JsonObject;
  readonly unknown: number;
  readonly total: number;
}

/** Tasks are known to who began them. */
function progress(call: Call): Answer {
  const { accountId } = openDesk(call).rights;
  const taskId = call.params['taskId'] ?? '';
  const task = call.context.db.get<TaskRow>('SELECT * FROM jira_bulk_task WHERE id = ? AND account_id IS ?', [
    Number(taskId) || 0,
    accountId,
  ]);
  if (task === undefined) throw bulkRefusal('No such task was found.');
  const { moved, failed, unknown, total } = JSON.parse(task.outcome) as Outcome;
  const at = new Date(task.created).toISOString();
  return {
    status: 200,
    body: {
      taskId,
      status: 'COMPLETE',
      progressPercent: 100,
      created: at,
      started: at,
      updated: at,
      totalIssueCount: total,
      processedAccessibleIssues: moved,
      failedAccessibleIssues: failed,
      invalidOrInaccessibleIssueCount: unknown,
    },
  };
}
