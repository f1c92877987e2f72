import { deleteProperty, putProperty, readPropertyList } from '../around/property-store';
import { type FieldScene } from '../fields/field-rule';
import { type FieldChange, NOT_ON_SCREEN, readIssueForm } from '../fields/issue-form';
import { isObject, type JsonObject } from '../../kernel/json-object';
import { FieldErrors, refuse } from '../refusals';
import { changeItems, markUpdated, readIssue, recordHistory, writeFields } from '../store/issue-writer';
import { may, type Desk, type SeenIssue } from '../store/issues';
import { type IssueRow } from '../store/rows';
import { insertComment } from './comment-writer';
import { emitEvent, emitIssueUpdated } from './events';

/** Edits one issue from a request; throws a `Refusal` when anything of it is wrong, and then changes nothing. */
export function editOneIssue(desk: Desk, seen: SeenIssue, request: unknown): IssueRow {
  const { fields, update, properties, historyMetadata } = readRequest(request);
  const scene = sceneOf(desk, seen);
  if (!may(desk, 'EDIT_ISSUES', seen)) refuseFields(fields, update);
  const form = readIssueForm(scene, fields, update);
  writeAndAnnounce(scene, seen, form.changes, historyMetadata);
  for (const { key, value } of readPropertyList(properties)) setIssueProperty(desk, seen, key, value);
  for (const body of form.comments)
    insertComment(desk, seen, body, { visibility_type: null, visibility_id: null });
  return readIssue(desk, seen.issue.id);
}

/** Assigning has a permission of its own: no right to edit is needed. */
export function assignOneIssue(desk: Desk, seen: SeenIssue, assignee: unknown): void {
  const scene = sceneOf(desk, seen);
  const { changes } = readIssueForm(scene, { assignee }, {});
  writeAndAnnounce(scene, seen, changes, undefined);
}

/** Stores the changes with one changelog entry and its event; nothing happens where nothing differs. */
export function writeAndAnnounce(
  scene: FieldScene,
  { issue }: SeenIssue,
  changes: readonly FieldChange[],
  historyMetadata: unknown,
): void {
  const { desk } = scene;
  const items = changeItems(scene, changes);
  if (items.length === 0) return;
  writeFields(desk, issue.id, changes);
  const historyId = recordHistory(desk, issue.id, items, historyMetadata);
  emitIssueUpdated(desk, readIssue(desk, issue.id), historyId, items);
}

export function sceneOf(desk: Desk, { issue, project }: SeenIssue): FieldScene {
  const type = desk.lookups.type(issue.type_id);
  if (!type) throw new Error(`Issue ${issue.key} has a type that is gone.`);
  return { desk, project, type, issue };
}

/** To callers without the permission, Jira says that no field is on the edit screen. */
function refuseFields(fields: JsonObject, update: JsonObject): never {
  const fieldIds = [...Object.keys(fields), ...Object.keys(update)];
  if (fieldIds.length === 0) throw refuse('cannot-edit-issue');
  throw new FieldErrors(Object.fromEntries(fieldIds.map((fieldId) => [fieldId, NOT_ON_SCREEN(fieldId)])));
}

export interface IssueRequest {
  readonly fields: JsonObject;
  readonly update: JsonObject;
  readonly properties: unknown;
  readonly historyMetadata: unknown;
}

export function readRequest(request: unknown): IssueRequest {
  if (!isObject(request)) throw refuse('invalid-payload');
  const { fields = {}, update = {}, properties, historyMetadata } = request;
  if (!isObject(fields) || !isObject(update)) throw refuse('invalid-payload');
  return { fields, update, properties, historyMetadata };
}

/** Sets a property as an edit or its own operation does, with the event; says whether it is new. */
export function setIssueProperty(
  desk: Desk,
  seen: SeenIssue,
  key: string,
  value: unknown,
): 'created' | 'updated' {
  if (!may(desk, 'EDIT_ISSUES', seen)) throw refuse('cannot-edit-issue');
  const done = putProperty(desk.call.context.db, { kind: 'issue', id: seen.issue.id }, key, value);
  announceProperty(desk, seen, 'set', { key, value });
  return done;
}

export function deleteIssueProperty(desk: Desk, seen: SeenIssue, key: string): void {
  if (!may(desk, 'EDIT_ISSUES', seen)) throw refuse('cannot-edit-issue');
  deleteProperty(desk.call.context.db, { kind: 'issue', id: seen.issue.id }, key);
  announceProperty(desk, seen, 'deleted', { key });
}

function announceProperty(
  desk: Desk,
  { issue }: SeenIssue,
  verb: 'set' | 'deleted',
  property: { readonly key: string; readonly value?: unknown },
): void {
  markUpdated(desk, issue.id);
  emitEvent(desk, `${verb}:issue-property`, { issue: { id: String(issue.id), key: issue.key }, property });
}
