import { type SqlCondition } from '../../store/visibility';
import { all, any, condition, isOneOf, not, NOTHING } from '../conditions';
import { type JqlScope } from '../scope';
import { type Choices, choiceField, idsOf } from './choice-field';
import { type Element, elementsOf } from './elements';
import { HISTORY, type FieldClause, isNegative, type JqlField } from './field';
import { overlaps, readPredicates, type Span, type ValueMatch } from './history-predicates';

/** A choice whose past can be asked for: `was`, `changed`. */
export function choiceWithHistory(
  shown: Parameters<typeof choiceField>[0],
  choices: Choices,
  past: Past,
): JqlField {
  const field = choiceField(shown, choices);
  return {
    ...field,
    operators: [...field.operators, ...HISTORY],
    compile: (clause, scope) =>
      (HISTORY as readonly string[]).includes(clause.operator)
        ? compileHistory(choices, past, clause, scope)
        : field.compile(clause, scope),
  };
}

export interface Past {
  /** As the changelog names the field. */
  readonly fieldId: string;
  /** The value today. */
  readonly current: string;
}

function compileHistory(choices: Choices, past: Past, clause: FieldClause, scope: JqlScope): SqlCondition {
  const span = readPredicates(clause, scope, (operand) =>
    valueMatch(choices, past, { ...clause, operator: '=', operand }, scope),
  );
  if (clause.operator === 'changed') return changed(past, span);
  const held = valueMatch(choices, past, clause, scope);
  const was = any([
    heldAfterChange(past, held, span),
    heldAtFirst(past, held, span),
    heldAlways(past, held, span),
  ]);
  return isNegative(clause.operator) ? not(was) : was;
}

function valueMatch(choices: Choices, past: Past, clause: FieldClause, scope: JqlScope): ValueMatch {
  const operand = elementsOf(clause, scope);
  if (!operand) return () => NOTHING;
  const names = operand.elements
    .filter((element) => isOnlyRemembered(choices, past, element, scope))
    .map(nameOf);
  const ids = operand.elements
    .filter((element) => !names.includes(nameOf(element)))
    .map((element) => idsOf(choices, element, clause, scope));
  const known = ids.flatMap((found) => (found === 'empty' ? [] : found)).map(String);
  const asksEmpty = operand.empty || ids.includes('empty');
  return (id, name) =>
    any([
      isOneOf(`CAST(${id} AS TEXT)`, known),
      ...(names.length > 0 ? [isOneOf(`lower(${name})`, names)] : []),
      ...(asksEmpty ? [condition(`${id} IS NULL`)] : []),
    ]);
}

const nameOf = (element: Element): string =>
  element.operandType === 'value' ? element.value.toLowerCase() : '';

/** A name that nothing has any more, but that issues once had. */
function isOnlyRemembered(choices: Choices, { fieldId }: Past, element: Element, scope: JqlScope): boolean {
  if (element.operandType !== 'value' || element.value === '' || choices.ids(element.value, scope))
    return false;
  const row = scope.db.get(
    'SELECT 1 FROM jira_history_item WHERE field_id = ? AND ? IN (lower(from_string), lower(to_string)) LIMIT 1',
    [fieldId, nameOf(element)],
  );
  return row !== undefined;
}

const CHANGES =
  'jira_history_item x JOIN jira_history h ON h.id = x.history_id WHERE x.issue_id = i.id AND x.field_id = ?';

const exists = (from: string, fieldId: string, tests: SqlCondition): SqlCondition =>
  condition(`EXISTS (SELECT 1 FROM ${from} AND ${tests.sql})`, fieldId, ...tests.params);

function changed({ fieldId }: Past, span: Span): SqlCondition {
  const tests = [
    overlaps(span, 'h.created', 'h.created'),
    span.by ? isOneOf('h.author_id', span.by) : [],
    span.from ? span.from('x.from_value', 'x.from_string') : [],
    span.to ? span.to('x.to_value', 'x.to_string') : [],
  ].flat();
  return exists(CHANGES, fieldId, all(tests));
}

function heldAfterChange({ fieldId }: Past, held: ValueMatch, span: Span): SqlCondition {
  const ended = `(SELECT min(h2.created) FROM jira_history_item x2 JOIN jira_history h2 ON h2.id = x2.history_id
    WHERE x2.issue_id = x.issue_id AND x2.field_id = x.field_id AND (h2.created, h2.id) > (h.created, h.id))`;
  const tests = [
    held('x.to_value', 'x.to_string'),
    overlaps(span, 'h.created', ended),
    span.by ? isOneOf('h.author_id', span.by) : [],
  ];
  return exists(CHANGES, fieldId, all(tests.flat()));
}

/** The value an issue was created with, until its first change. */
function heldAtFirst({ fieldId }: Past, held: ValueMatch, span: Span): SqlCondition {
  const first = `(SELECT x.from_value AS id, x.from_string AS name, h.created AS ended FROM ${CHANGES} ORDER BY h.created, h.id LIMIT 1) f`;
  const tests = [
    held('f.id', 'f.name'),
    overlaps(span, 'i.created', 'f.ended'),
    span.by ? isOneOf('i.creator_id', span.by) : [],
  ];
  return exists(`${first} WHERE 1`, fieldId, all(tests.flat()));
}

function heldAlways({ fieldId, current }: Past, held: ValueMatch, span: Span): SqlCondition {
  const tests = [
    condition(`NOT EXISTS (SELECT 1 FROM ${CHANGES})`, fieldId),
    held(current, 'NULL'),
    overlaps(span, 'i.created', 'NULL'),
    span.by ? isOneOf('i.creator_id', span.by) : [],
  ];
  return all(tests.flat());
}
