import { type CustomFieldRow, type OptionRow } from '../store/rows';
import { customNumber, holdsMany, kindOf } from './custom-fields';
import { FieldError, type FieldRule, type FieldScene } from './field-rule';
import { isObject } from '../../kernel/json-object';
import { NOT_ADF, parseDay, parseText, storedAdf, wordOf } from './read-input';
import { parsePerson } from './system-rules';

const MAX_LINE = 255;

/** How a custom field is written, by its kind. */
export function customRule(field: CustomFieldRow): FieldRule {
  return {
    id: field.id,
    historyName: field.name,
    custom: true,
    many: holdsMany(field),
    place: { kind: 'values' },
    hasIds: HAVE_IDS.has(field.kind),
    parse: (input, scene) => parseCustom(field, input, scene),
    text: (element, scene) => customText(field, element, scene),
  };
}

const HAVE_IDS: ReadonlySet<string> = new Set(['select', 'checkboxes', 'multiselect', 'user', 'sprint']);

function parseCustom(field: CustomFieldRow, input: unknown, scene: FieldScene): string {
  switch (kindOf(field)) {
    case 'text':
    case 'url':
    case 'epic-colour':
      return parseText(input, MAX_LINE);
    case 'labels':
      return parseText(input, MAX_LINE);
    case 'paragraph':
      return storedAdf(scene.desk.call.context, input, {
        invalid: () => new FieldError(NOT_ADF),
        tooLong: () => new FieldError('CONTENT_LIMIT_EXCEEDED'),
      });
    case 'number':
      if (typeof input !== 'number') throw new FieldError('Operation value must be a number');
      return String(input);
    case 'date':
      return parseDay(input);
    case 'datetime':
      return parseInstant(input);
    case 'select':
    case 'checkboxes':
    case 'multiselect':
      return parseOption(field, input, scene);
    case 'user':
      return parsePerson(input, scene).accountId;
    case 'sprint':
      return parseSprint(input, scene);
  }
}

function parseInstant(input: unknown): string {
  const instant = typeof input === 'string' ? Date.parse(input) : Number.NaN;
  if (Number.isNaN(instant)) throw new FieldError(`Error parsing date string: ${String(input)}`);
  return new Date(instant).toISOString();
}

function parseOption(field: CustomFieldRow, input: unknown, { desk }: FieldScene): string {
  if (!isObject(input)) throw new FieldError('Specify an object with the id or value of an option.');
  const [column, value] =
    input['id'] === undefined ? ['value', wordOf(input['value'])] : ['id', wordOf(input['id'])];
  const option = desk.call.context.db.get<OptionRow>(
    `SELECT * FROM jira_field_option WHERE field_id = ? AND CAST(${column} AS TEXT) = ? AND disabled = 0`,
    [field.id, value ?? ''],
  );
  if (!option) {
    throw new FieldError(
      `Option ${column} '${value ?? ''}' is not valid for custom field ${String(customNumber(field.id))}.`,
    );
  }
  return String(option.id);
}

function parseSprint(input: unknown, { desk }: FieldScene): string {
  const id = wordOf(isObject(input) ? input['id'] : input);
  if (id === undefined || desk.lookups.sprint(Number(id)) === undefined)
    throw new FieldError('Sprint does not exist.');
  return id;
}

function customText(field: CustomFieldRow, element: string, { desk: { lookups } }: FieldScene): string {
  switch (kindOf(field)) {
    case 'select':
    case 'checkboxes':
    case 'multiselect':
      return lookups.option(Number(element))?.value ?? element;
    case 'user':
      return lookups.person(element)?.displayName ?? element;
    case 'sprint':
      return lookups.sprint(Number(element))?.name ?? element;
    default:
      return element;
  }
}
