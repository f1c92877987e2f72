import { subtaskRows } from '../issues/delete-issue';
import { emitIssueUpdated } from '../issues/events';
import { initialStatusId } from '../issues/workflow';
import { insert } from '../store/insert';
import { type ChangeItem, leaveParent, putIntoStatus, readIssue, recordHistory } from '../store/issue-writer';
import { type Desk, may, type SeenIssue } from '../store/issues';
import { type IssueRow, type IssueTypeRow, type ProjectRow } from '../store/rows';

export interface MoveTarget {
  readonly project: ProjectRow;
  readonly type: IssueTypeRow;
  /** Of the sub-task that the issue becomes or is; null for any other type. */
  readonly parent: IssueRow | null;
}

/** Why the issue may not be moved there, in words; null when it may. What has sub-tasks becomes none [G]. */
export function moveRefusal(
  desk: Desk,
  seen: SeenIssue,
  { project, type, parent }: MoveTarget,
): string | null {
  if (!may(desk, 'MOVE_ISSUES', seen)) return 'You do not have permission to move this issue.';
  if (!desk.rights.has('CREATE_ISSUES', project))
    return 'You do not have permission to create issues in the target project.';
  if (type.hierarchy_level >= 0) return null;
  if (subtaskRows(desk, seen.issue).length > 0) return 'An issue with sub-tasks does not become one.';
  return parent === null || parent.id === seen.issue.id ? 'A sub-task needs a parent.' : null;
}

/**
 * Moves an issue, with its sub-tasks, to another project or type. It keeps its id and is found by its
 * old key; what belongs to the old project alone (components, versions, fields, security) is cleared,
 * and a status that the new workflow does not know gives way to that workflow's first.
 */
export function moveIssue(desk: Desk, issue: IssueRow, target: MoveTarget): void {
  const subtasks = subtaskRows(desk, issue);
  moveAlone(desk, issue, target);
  const subtaskType = subtaskTypeOf(desk, target.project);
  for (const subtask of subtasks)
    if (subtaskType) moveAlone(desk, subtask, { project: target.project, type: subtaskType, parent: null });
}

function moveAlone(desk: Desk, issue: IssueRow, { project, type, parent }: MoveTarget): void {
  const before = desk.lookups.project(issue.project_id);
  const changesProject = issue.project_id !== project.id;
  const statusId = statusIn(desk, issue, { project, type });
  const status = desk.lookups.status(statusId);
  if (before === undefined || status === undefined) throw new Error(`${issue.key} cannot be moved.`);
  const key = changesProject ? newKey(desk, issue, project) : issue.key;
  desk.call.context.db.run(
    `UPDATE jira_issue SET key = ?, number = ?, project_id = ?, type_id = ?, hierarchy_level = ? WHERE id = ?`,
    [key, numberOf(key), project.id, type.id, type.hierarchy_level, issue.id],
  );
  if (status.id !== issue.status_id) putIntoStatus(desk, issue, status);
  if (changesProject) clearWhatStays(desk, issue, project);
  if (type.hierarchy_level !== issue.hierarchy_level) leaveWrongLevels(desk, issue, type);
  if (parent !== null)
    desk.call.context.db.run('UPDATE jira_issue SET parent_id = ? WHERE id = ?', [parent.id, issue.id]);
  announce(desk, issue, [
    ...(changesProject
      ? [
          changed('project', [String(before.id), before.name], [String(project.id), project.name]),
          changed('Key', [null, issue.key], [null, key]),
        ]
      : []),
    ...difference(desk, 'issuetype', issue.type_id, type.id),
    ...difference(desk, 'status', issue.status_id, status.id),
  ]);
}

const numberOf = (key: string): number => Number(key.slice(key.lastIndexOf('-') + 1));

/** The old key goes on naming the issue. */
function newKey({ call }: Desk, issue: IssueRow, project: ProjectRow): string {
  const { db } = call.context;
  db.run('UPDATE jira_project SET last_number = last_number + 1 WHERE id = ?', [project.id]);
  const row = db.get<{ last_number: number }>('SELECT last_number FROM jira_project WHERE id = ?', [
    project.id,
  ]);
  db.run('INSERT OR REPLACE INTO jira_moved_key (key, issue_id) VALUES (?, ?)', [issue.key, issue.id]);
  return `${project.key}-${String(row?.last_number ?? 1)}`;
}

function statusIn(desk: Desk, issue: IssueRow, { project, type }: Omit<MoveTarget, 'parent'>): number {
  const first = initialStatusId(desk, project.id, type.id) ?? issue.status_id;
  const known = desk.call.context.db.get(
    `SELECT 1 FROM jira_transition t JOIN jira_project_issue_type p ON p.workflow_id = t.workflow_id
     WHERE p.project_id = ?1 AND p.type_id = ?2 AND (t.to_status_id = ?3 OR t.from_status_id = ?3)`,
    [project.id, type.id, issue.status_id],
  );
  return known === undefined ? first : issue.status_id;
}

function clearWhatStays({ call }: Desk, issue: IssueRow, project: ProjectRow): void {
  const { db } = call.context;
  db.run(
    `DELETE FROM jira_issue_value WHERE issue_id = ?1 AND (field_id IN ('components', 'fixVersions', 'versions')
       OR field_id IN (SELECT id FROM jira_field WHERE project_id IS NOT NULL AND project_id <> ?2))`,
    [issue.id, project.id],
  );
  db.run('UPDATE jira_issue SET security_level_id = NULL WHERE id = ?', [issue.id]);
  // A team-managed project has no parents beyond itself.
  if (project.style === 'next-gen' && issue.hierarchy_level >= 0)
    db.run('UPDATE jira_issue SET parent_id = NULL WHERE id = ?', [issue.id]);
}

/** A parent stands on a higher level than its children: what no longer does so is not a parent. */
function leaveWrongLevels(desk: Desk, { id }: IssueRow, { hierarchy_level }: IssueTypeRow): void {
  desk.call.context.db.run(
    `UPDATE jira_issue SET parent_id = NULL
     WHERE id = ? AND parent_id IN (SELECT id FROM jira_issue WHERE hierarchy_level <= ?)`,
    [id, hierarchy_level],
  );
  leaveParent(desk, id, hierarchy_level);
}

function subtaskTypeOf({ call }: Desk, project: ProjectRow): IssueTypeRow | undefined {
  return call.context.db.get<IssueTypeRow>(
    `SELECT t.* FROM jira_issue_type t JOIN jira_project_issue_type p ON p.type_id = t.id
     WHERE p.project_id = ? AND t.hierarchy_level < 0 ORDER BY p.position`,
    [project.id],
  );
}

type Side = readonly [id: string | null, name: string];

const changed = (field: string, [from, fromString]: Side, [to, toString]: Side): ChangeItem => ({
  field,
  fieldtype: 'jira',
  fieldId: field === 'Key' ? '' : field,
  from,
  fromString,
  to,
  toString,
});

function difference(
  { lookups }: Desk,
  field: 'issuetype' | 'status',
  from: number,
  to: number,
): readonly ChangeItem[] {
  if (from === to) return [];
  const name = (id: number): string =>
    (field === 'status' ? lookups.status(id) : lookups.type(id))?.name ?? '';
  return [changed(field, [String(from), name(from)], [String(to), name(to)])];
}

function announce(desk: Desk, issue: IssueRow, items: readonly ChangeItem[]): void {
  if (items.length === 0) return;
  const historyId = recordHistory(desk, issue.id, items);
  emitIssueUpdated(desk, readIssue(desk, issue.id), historyId, items);
}

/** Notes what a bulk operation did, under the id that its caller asks for later. */
export function recordTask(
  { call, rights }: Desk,
  done: {
    readonly moved: readonly number[];
    readonly failed: object;
    readonly unknown: number;
    readonly total: number;
  },
): string {
  const id = insert(call.context.db, 'jira_bulk_task', {
    account_id: rights.accountId,
    created: call.context.now(),
    outcome: JSON.stringify(done),
  });
  return String(id);
}
