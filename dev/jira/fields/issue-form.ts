import { FieldErrors } from '../refusals';
import { type Desk } from '../store/issues';
import { valuesOf } from '../store/issue-values';
import { type ProjectRow } from '../store/rows';
import { customRule } from './custom-rules';
import { FieldError, type FieldRule, type FieldScene } from './field-rule';
import { isObject, type JsonObject } from '../../kernel/json-object';
import { isRequired, requiredCustomFields } from './required-fields';
import { isFieldOf } from './select-fields';
import { ISSUE_TYPE_RULE } from './issue-type-rule';
import { SYSTEM_RULES } from './system-rules';
import { timeTrackingInputs } from './time-tracking';

/** What a request does to one field. */
export interface FieldChange {
  readonly rule: FieldRule;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface IssueForm {
  readonly changes: readonly FieldChange[];
  /** Bodies of comments that came with `update.comment`. */
  readonly comments: readonly unknown[];
}

export const NOT_ON_SCREEN = (fieldId: string): string =>
  `Field '${fieldId}' cannot be set. It is not on the appropriate screen, or unknown.`;

/** Fields that a team-managed project's issues do not have. */
const COMPANY_MANAGED_ONLY: ReadonlySet<string> = new Set([
  'components',
  'versions',
  'environment',
  'security',
]);

/** The rule of a field that is on the project's forms. */
export function ruleOnForm({ lookups }: Desk, project: ProjectRow, fieldId: string): FieldRule | undefined {
  if (project.style === 'next-gen' && COMPANY_MANAGED_ONLY.has(fieldId)) return undefined;
  if (fieldId === 'security' && project.security_scheme_id === null) return undefined;
  const custom = lookups.customFields().get(fieldId);
  if (custom) return isFieldOf(custom, project.id) ? customRule(custom) : undefined;
  return fieldId === 'issuetype' ? ISSUE_TYPE_RULE : SYSTEM_RULES.get(fieldId);
}

/** A create decides these before it reads its form; an edit changes the type alone, never the project. */
const READ_BY_CREATE: ReadonlySet<string> = new Set(['project', 'issuetype']);

/**
 * Reads `fields` and `update` of a create, edit or transition request.
 *
 * All fields are looked at before the request is refused, so that the answer names every wrong one.
 */
export function readIssueForm(scene: FieldScene, fields: JsonObject, update: JsonObject): IssueForm {
  const changes: FieldChange[] = [];
  const comments: unknown[] = [];
  const errors: Record<string, string> = {};
  const attempt = (fieldId: string, read: () => void): void => {
    try {
      read();
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      errors[fieldId] = error.message;
    }
  };
  for (const [fieldId, input] of Object.entries(fields)) {
    if (scene.issue === null && READ_BY_CREATE.has(fieldId)) continue;
    attempt(fieldId, () => changes.push(...readSet(scene, fieldId, input)));
  }
  for (const [fieldId, operations] of Object.entries(update)) {
    attempt(fieldId, () => {
      if (Object.hasOwn(fields, fieldId))
        throw new FieldError(`Field '${fieldId}' cannot appear in both 'fields' and 'update'`);
      if (fieldId === 'comment') comments.push(...readComments(operations));
      else changes.push(readUpdate(scene, fieldId, operations));
    });
  }
  if (Object.keys(errors).length > 0) throw new FieldErrors(errors);
  return { changes, comments };
}

function readSet(scene: FieldScene, fieldId: string, input: unknown): readonly FieldChange[] {
  if (fieldId === 'timetracking') {
    return timeTrackingInputs(input).map((part) => setField(scene, part.rule, part.input));
  }
  return [setField(scene, requireRule(scene, fieldId), input)];
}

function requireRule({ desk, project }: FieldScene, fieldId: string): FieldRule {
  const rule = ruleOnForm(desk, project, fieldId);
  if (!rule) throw new FieldError(NOT_ON_SCREEN(fieldId));
  return rule;
}

function setField(scene: FieldScene, rule: FieldRule, input: unknown): FieldChange {
  const after = parseElements(scene, rule, input);
  const { desk, project, type } = scene;
  if (after.length === 0 && requiredCustomFields(desk, project.id, type.id).some(({ id }) => id === rule.id))
    throw new FieldError(isRequired(rule.historyName));
  return { rule, before: elementsOf(scene, rule), after };
}

function parseElements(scene: FieldScene, rule: FieldRule, input: unknown): readonly string[] {
  if (input === null) return required(rule, []);
  if (!rule.many) return required(rule, isAutomatic(rule, input) ? [] : [rule.parse(input, scene)]);
  // A sprint is set by its bare number although an issue keeps a list of them.
  const inputs: readonly unknown[] = Array.isArray(input)
    ? input
    : typeof input === 'number'
      ? [input]
      : notAnArray();
  return [...new Set(inputs.map((element) => rule.parse(element, scene)))];
}

/** Assignee `-1` leaves it to the project's default, which on this site is nobody. */
const isAutomatic = (rule: FieldRule, input: unknown): boolean =>
  rule.id === 'assignee' &&
  isObject(input) &&
  (input['accountId'] === '-1' || input['accountId'] === null || input['id'] === '-1');

const REQUIRED: Readonly<Record<string, string>> = {
  summary: 'You must specify a summary of the issue.',
  reporter: 'Reporter is required.',
  issuetype: 'Issue type is required.',
};

function required(rule: FieldRule, elements: readonly string[]): readonly string[] {
  const refusal = REQUIRED[rule.id];
  if (elements.length === 0 && refusal !== undefined) throw new FieldError(refusal);
  return elements;
}

function notAnArray(): never {
  throw new FieldError('data was not an array');
}

function readUpdate(scene: FieldScene, fieldId: string, operations: unknown): FieldChange {
  const rule = requireRule(scene, fieldId);
  const before = elementsOf(scene, rule);
  if (!Array.isArray(operations)) throw new FieldError('data was not an array');
  let after = before;
  for (const operation of operations as readonly unknown[]) {
    const [verb, input] = isObject(operation) ? (Object.entries(operation)[0] ?? []) : [];
    if (verb === 'set') after = parseElements(scene, rule, input);
    else if (verb === 'add' && rule.many) after = [...new Set([...after, rule.parse(input, scene)])];
    else if (verb === 'remove' && rule.many) {
      const gone = rule.parse(input, scene);
      after = after.filter((element) => element !== gone);
    } else
      throw new FieldError(
        `Field with id '${fieldId}' and name '${rule.historyName}' does not support operation '${String(verb)}'`,
      );
  }
  return { rule, before, after };
}

function readComments(operations: unknown): readonly unknown[] {
  if (!Array.isArray(operations)) throw new FieldError('data was not an array');
  return (operations as readonly unknown[]).map((operation) => {
    const added = isObject(operation) ? operation['add'] : undefined;
    if (!isObject(added)) throw new FieldError("Only the operation 'add' is supported for comments here.");
    return added['body'];
  });
}

/** What the field holds now; nothing for an issue that is being created. */
export function elementsOf({ desk, issue }: FieldScene, { id, place }: FieldRule): readonly string[] {
  if (issue === null) return [];
  const { db } = desk.call.context;
  if (place.kind === 'values') return valuesOf(db, issue.id, id);
  const row: Readonly<Record<string, string | number | null>> | undefined =
    place.kind === 'column'
      ? { [place.column]: issue[place.column] }
      : db.get('SELECT description, environment FROM jira_issue_body WHERE issue_id = ?', [issue.id]);
  const value = row?.[place.column];
  return value == null ? [] : [String(value)];
}
