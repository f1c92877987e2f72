import { type FieldScene } from '../fields/field-rule';
import { type FieldChange, readIssueForm } from '../fields/issue-form';
import { isObject, type JsonObject } from '../../kernel/json-object';
import { wordOf } from '../fields/read-input';
import { isRequired, requiredCustomFields } from '../fields/required-fields';
import { putProperty, readPropertyList } from '../around/property-store';
import { FieldErrors, refuse } from '../refusals';
import { insert } from '../store/insert';
import { readIssue, writeFields } from '../store/issue-writer';
import { type Desk, type SeenIssue } from '../store/issues';
import { findSeenProject } from '../store/projects';
import { touchIssue } from '../store/search-index';
import { type IssueRow, type IssueTypeRow, type ProjectRow } from '../store/rows';
import { insertComment } from './comment-writer';
import { emitIssueEvent } from './events';
import { nextRank } from './rank';
import { initialStatusId } from './workflow';

/** Creates one issue from a request; throws a `Refusal` when anything of it is wrong. */
export function createOneIssue(desk: Desk, request: unknown): IssueRow {
  const { fields, update, properties } = readRequest(request);
  const project = projectOf(desk, fields);
  const type = typeOf(desk, project, fields);
  const scene: FieldScene = { desk, project, type, issue: null };
  const form = readIssueForm(scene, fields, update);
  requireFields(form.changes, scene);
  const values = readPropertyList(properties);

  const issue = insertIssue(scene, form.changes);
  for (const { key, value } of values)
    putProperty(desk.call.context.db, { kind: 'issue', id: issue.id }, key, value);
  touchIssue(desk.call.context, issue.id);
  const seen: SeenIssue = { issue, project };
  emitIssueEvent(desk, 'created:issue', issue, { jiraEventTypeName: 'issue_created' });
  for (const body of form.comments)
    insertComment(desk, seen, body, { visibility_type: null, visibility_id: null });
  return issue;
}

interface CreateRequest {
  readonly fields: JsonObject;
  readonly update: JsonObject;
  readonly properties: unknown;
}

function readRequest(request: unknown): CreateRequest {
  if (!isObject(request)) throw refuse('invalid-payload');
  const { fields = {}, update = {}, properties } = request;
  if (!isObject(fields) || !isObject(update)) throw refuse('invalid-payload');
  return { fields, update, properties };
}

function projectOf(desk: Desk, { project }: JsonObject): ProjectRow {
  const idOrKey = isObject(project) ? wordOf(project['id'] ?? project['key']) : undefined;
  const found = idOrKey === undefined ? undefined : findSeenProject(desk, idOrKey);
  if (!found) throw new FieldErrors({ project: 'Specify a valid project ID or key' });
  if (!desk.rights.has('CREATE_ISSUES', found)) throw refuse('cannot-create');
  return found;
}

function typeOf({ call, lookups }: Desk, project: ProjectRow, { issuetype }: JsonObject): IssueTypeRow {
  const ids = call.context.db.all<{ type_id: number }>(
    'SELECT type_id FROM jira_project_issue_type WHERE project_id = ? ORDER BY position',
    [project.id],
  );
  const types = ids.map(({ type_id }) => lookups.type(type_id)).filter((type) => type !== undefined);
  const asked = isObject(issuetype) ? issuetype : {};
  const id = wordOf(asked['id']);
  const name = wordOf(asked['name'])?.toLowerCase();
  const found = types.find((type) =>
    id === undefined ? type.name.toLowerCase() === name : String(type.id) === id,
  );
  if (!found) throw new FieldErrors({ issuetype: 'Specify a valid issue type' });
  return found;
}

function requireFields(changes: readonly FieldChange[], { desk, project, type }: FieldScene): void {
  const errors: Record<string, string> = {};
  const isSet = (fieldId: string): boolean =>
    changes.some(({ rule, after }) => rule.id === fieldId && after.length > 0);
  if (!isSet('summary')) errors['summary'] = 'You must specify a summary of the issue.';
  if (type.hierarchy_level < 0 && !isSet('parent')) {
    errors['parentId'] = 'Issue type is a sub-task but parent issue key or id not specified.';
  }
  for (const { id, name } of requiredCustomFields(desk, project.id, type.id))
    if (!isSet(id)) errors[id] = isRequired(name);
  if (Object.keys(errors).length > 0) throw new FieldErrors(errors);
}

function insertIssue({ desk, project, type }: FieldScene, changes: readonly FieldChange[]): IssueRow {
  const { db, now } = desk.call.context;
  const statusId = initialStatusId(desk, project.id, type.id);
  const status = statusId === undefined ? undefined : desk.lookups.status(statusId);
  if (!status) throw new FieldErrors({ issuetype: 'Specify a valid issue type' });
  db.run('UPDATE jira_project SET last_number = last_number + 1 WHERE id = ?', [project.id]);
  const number =
    db.get<{ last_number: number }>('SELECT last_number FROM jira_project WHERE id = ?', [project.id])
      ?.last_number ?? 1;
  const { accountId } = desk.rights;
  const id = insert(db, 'jira_issue', {
    key: `${project.key}-${String(number)}`,
    number,
    project_id: project.id,
    type_id: type.id,
    hierarchy_level: type.hierarchy_level,
    status_id: status.id,
    status_category: status.category,
    summary: '',
    priority_id: defaultPriority(desk),
    reporter_id: accountId,
    creator_id: accountId,
    created: now(),
    updated: now(),
    status_category_changed: now(),
    rank: nextRank(db),
  });
  insert(db, 'jira_issue_body', { issue_id: id });
  writeFields(desk, id, changes);
  return readIssue(desk, id);
}

/** The middle one, as on a new Jira site. */
function defaultPriority({ call }: Desk): number | null {
  const rows = call.context.db.all<{ id: number }>('SELECT id FROM jira_priority ORDER BY position');
  return rows[Math.floor(rows.length / 2)]?.id ?? null;
}
