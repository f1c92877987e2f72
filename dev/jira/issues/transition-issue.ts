import { type FieldChange, elementsOf, NOT_ON_SCREEN, readIssueForm, ruleOnForm } from '../fields/issue-form';
import { isRequired } from '../fields/required-fields';
import { SYSTEM_FIELD } from '../fields/system-fields';
import { RESOLUTION_RULE } from '../fields/system-rules';
import { type FieldScene } from '../fields/field-rule';
import { isObject } from '../../kernel/json-object';
import { wordOf } from '../fields/read-input';
import { FieldErrors, refuse } from '../refusals';
import {
  type ChangeItem,
  changeItems,
  putIntoStatus,
  readIssue,
  recordHistory,
  writeFields,
} from '../store/issue-writer';
import { type Desk, type SeenIssue } from '../store/issues';
import { type StatusRow, type TransitionRow } from '../store/rows';
import { insertComment } from './comment-writer';
import { readRequest, sceneOf, setIssueProperty } from './edit-issue';
import { emitIssueUpdated } from './events';
import { readPropertyList } from '../around/property-store';
import { availableTransitions } from './workflow';

/** Performs a transition that is available to the caller now, with the fields that come along. */
export function transitionOneIssue(desk: Desk, seen: SeenIssue, request: unknown): void {
  const transition = askedTransition(desk, seen, request);
  const to = desk.lookups.status(transition.to_status_id);
  if (!to) throw refuse('transition-invalid', transition.id);
  const { fields, update, properties, historyMetadata } = readRequest(request);
  const scene = sceneOf(desk, seen);
  const { resolution, ...others } = fields;
  refuseOffScreen(transition, [...Object.keys(others), ...Object.keys(update)]);
  const form = readIssueForm(scene, others, update);
  const changes = [...form.changes, ...resolutionChange(scene, transition, resolution)];
  validate(scene, transition, changes);
  const items = [...changeItems(scene, changes), ...statusItem(desk, seen, to)];
  writeFields(desk, seen.issue.id, changes);
  putIntoStatus(desk, seen.issue, to);
  const historyId = recordHistory(desk, seen.issue.id, items, historyMetadata);
  emitIssueUpdated(desk, readIssue(desk, seen.issue.id), historyId, items);
  for (const { key, value } of readPropertyList(properties)) setIssueProperty(desk, seen, key, value);
  for (const body of form.comments)
    insertComment(desk, seen, body, { visibility_type: null, visibility_id: null });
}

function askedTransition(desk: Desk, seen: SeenIssue, request: unknown): TransitionRow {
  const asked =
    isObject(request) && isObject(request['transition']) ? wordOf(request['transition']['id']) : undefined;
  if (asked === undefined) throw refuse('transition-missing');
  const found = availableTransitions(desk, seen).find(({ id }) => String(id) === asked);
  if (!found) throw refuse('transition-invalid', asked);
  return found;
}

/** Only what the transition's screen shows can be set on the way, and a comment be made. */
function refuseOffScreen({ required_field, on_screen }: TransitionRow, fieldIds: readonly string[]): void {
  const shown = ['comment', ...(on_screen === 1 ? [required_field] : [])];
  const refused = fieldIds.filter((fieldId) => !shown.includes(fieldId));
  if (refused.length > 0)
    throw new FieldErrors(Object.fromEntries(refused.map((fieldId) => [fieldId, NOT_ON_SCREEN(fieldId)])));
}

/** The field that the transition requires has a value: from before, or from this very request. */
function validate(
  scene: FieldScene,
  { required_field }: TransitionRow,
  changes: readonly FieldChange[],
): void {
  const rule = required_field === null ? undefined : ruleOnForm(scene.desk, scene.project, required_field);
  if (!rule) return;
  const elements = changes.find((change) => change.rule.id === rule.id)?.after ?? elementsOf(scene, rule);
  if (elements.length > 0) return;
  const name = rule.custom ? rule.historyName : (SYSTEM_FIELD.get(rule.id)?.name ?? rule.id);
  throw new FieldErrors({ [rule.id]: isRequired(name) });
}

/** The workflow resolves and reopens: a status of the category done keeps a resolution, all others have none. */
function resolutionChange(
  scene: FieldScene,
  transition: TransitionRow,
  asked: unknown,
): readonly FieldChange[] {
  const before = elementsOf(scene, RESOLUTION_RULE);
  if (transition.resolution_id === null) return [{ rule: RESOLUTION_RULE, before, after: [] }];
  const after = asked == null ? String(transition.resolution_id) : RESOLUTION_RULE.parse(asked, scene);
  return [{ rule: RESOLUTION_RULE, before, after: [after] }];
}

function statusItem({ lookups }: Desk, { issue }: SeenIssue, to: StatusRow): readonly ChangeItem[] {
  if (issue.status_id === to.id) return [];
  return [
    {
      field: 'status',
      fieldtype: 'jira',
      fieldId: 'status',
      from: String(issue.status_id),
      fromString: lookups.status(issue.status_id)?.name ?? null,
      to: String(to.id),
      toString: to.name,
    },
  ];
}
