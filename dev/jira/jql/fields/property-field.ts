import { type Field } from '@atlaskit/jql-ast';
import { type SqlCondition } from '../../store/visibility';
import { all, any, condition, not, NOTHING } from '../conditions';
import { messages, wordsOf } from '../messages';
import { type JqlScope } from '../scope';
import { type Element, elementsOf } from './elements';
import { type FieldClause, isComparison, isNegative } from './field';

/** A place in a property of the issue: `issue.property[some.key].path.to.value`. */
export interface PropertyPath {
  readonly key: string;
  /** In SQLite's JSON path syntax. */
  readonly path: string;
}

/** The property that a field name of a query means, or undefined when it names an ordinary field. */
export function propertyPathOf({ value, properties }: Field): PropertyPath | undefined {
  if (!/^(issue|workitem)\.property$/i.test(value) || !properties) return undefined;
  const [property] = properties;
  const key = property?.key?.value;
  if (key === undefined || properties.length > 1) return undefined;
  return { key, path: jsonPath((property?.path ?? []).map((argument) => argument.value).join('.')) };
}

/** Dots part the segments; quotes, which SQLite's paths cannot hold, are dropped. */
export function jsonPath(dotted: string): string {
  const segments = dotted.split('.').filter((segment) => segment !== '');
  return ['$', ...segments.map((segment) => `"${segment.replaceAll('"', '')}"`)].join('.');
}

/**
 * Jira indexes only paths that an app has declared; this site searches every property (docs/emulator-gaps.md).
 * An array matches when one of its elements does.
 */
export function compileProperty(path: PropertyPath, clause: FieldClause, scope: JqlScope): SqlCondition {
  const { operator, asked } = clause;
  if (operator.startsWith('was') || operator === 'changed') return scope.refuse(messages.noHistory(asked));
  const operand = elementsOf(clause, scope);
  if (!operand) return NOTHING;
  const hasValue = among(path, condition('e.value IS NOT NULL'));
  const tests = operand.elements.map((element) => among(path, compare(clause, element, scope)));
  const holds = any([...tests, ...(operand.empty ? [not(hasValue)] : [])]);
  if (!isNegative(operator)) return holds;
  return operand.empty ? not(holds) : all([not(holds), hasValue]);
}

const among = ({ key, path }: PropertyPath, test: SqlCondition): SqlCondition =>
  condition(
    `EXISTS (SELECT 1 FROM jira_search_issue_property p, json_each(p.value, ?) e
       WHERE p.issue_id = i.id AND p.key = ? AND ${test.sql})`,
    path,
    key,
    ...test.params,
  );

/** Numbers compare as numbers, everything else as text without regard to case. */
function compare({ operator, asked }: FieldClause, element: Element, scope: JqlScope): SqlCondition {
  if (element.operandType === 'function')
    return scope.refuse(messages.wrongFunction(element.function.value, asked));
  const value = wordsOf(element);
  if (operator === '~' || operator === '!~')
    return condition("e.value LIKE ? ESCAPE '\\'", `%${value.replace(/[\\%_]/g, '\\$&')}%`);
  const comparison = isComparison(operator) ? operator : '=';
  const number = Number(value);
  const asText = condition(
    `(CASE e.type WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE lower(CAST(e.value AS TEXT)) END) ${comparison} ?`,
    value.toLowerCase(),
  );
  if (value.trim() === '' || Number.isNaN(number)) return asText;
  return any([
    condition(`(e.type IN ('integer', 'real') AND e.value ${comparison} ?)`, number),
    all([condition("e.type NOT IN ('integer', 'real')"), asText]),
  ]);
}
