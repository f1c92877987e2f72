import { type SqlCondition } from '../../store/visibility';
import { all, any, condition, not, NOTHING } from '../conditions';
import { messages, wordsOf } from '../messages';
import { type JqlScope } from '../scope';
import { elementsOf } from './elements';
import {
  EMPTINESS,
  EQUALITY,
  type FieldClause,
  isComparison,
  isNegative,
  type JqlField,
  ORDER,
} from './field';

export interface NumberColumn {
  readonly where: (test: (expression: string) => SqlCondition) => SqlCondition;
  readonly empty?: SqlCondition;
  /** Undefined when the text is no such number. */
  readonly read: (text: string) => number | undefined;
}

export function numberField(
  shown: Pick<JqlField, 'names' | 'displayName' | 'sort' | 'customId'>,
  column: NumberColumn,
): JqlField {
  return {
    ...shown,
    type: 'java.lang.Number',
    operators: [...EQUALITY, ...ORDER, ...EMPTINESS],
    compile: (clause, scope) => compileNumber(column, clause, scope),
  };
}

function compileNumber(column: NumberColumn, clause: FieldClause, scope: JqlScope): SqlCondition {
  const operand = elementsOf(clause, scope);
  if (!operand) return NOTHING;
  const { asked, operator } = clause;
  const comparison = isComparison(operator) ? operator : '=';
  const tests = operand.elements.map((element) => {
    const value = element.operandType === 'value' ? column.read(element.value) : undefined;
    if (value === undefined) return scope.refuse(messages.number(wordsOf(element), asked));
    return column.where((expression) => condition(`${expression} ${comparison} ?`, value));
  });
  const empty = column.empty ?? NOTHING;
  const holds = any([...tests, ...(operand.empty ? [empty] : [])]);
  if (!isNegative(operator)) return holds;
  return operand.empty ? not(holds) : all([not(holds), not(empty)]);
}

export function readNumber(text: string): number | undefined {
  const value = Number(text);
  return text.trim() === '' || !Number.isFinite(value) ? undefined : value;
}

const SECONDS: Readonly<Record<string, number>> = { w: 5 * 8 * 3600, d: 8 * 3600, h: 3600, m: 60 };

/** Working time as Jira's defaults count it: a week of five days of eight hours; without a unit, minutes. */
function readDuration(text: string): number | undefined {
  if (!/^(?:\s*\d+\s*[wdhm]?)+\s*$/.test(text)) return undefined;
  const parts = [...text.matchAll(/(\d+)\s*([wdhm])?/g)];
  return parts.reduce((sum, [, amount, unit = 'm']) => sum + Number(amount) * (SECONDS[unit] ?? 60), 0);
}

const plain = (displayName: string, sql: string, read: NumberColumn['read'], nullable: boolean): JqlField =>
  numberField(
    { names: [displayName.toLowerCase()], displayName, sort: { sql, nullable } },
    { read, where: (test) => test(sql), ...(nullable && { empty: condition(`${sql} IS NULL`) }) },
  );

export const numberFields: readonly JqlField[] = [
  plain('hierarchyLevel', 'i.hierarchy_level', readNumber, false),
  plain('votes', '(SELECT count(*) FROM jira_vote b WHERE b.issue_id = i.id)', readNumber, false),
  plain('watchers', '(SELECT count(*) FROM jira_watcher b WHERE b.issue_id = i.id)', readNumber, false),
  plain('originalEstimate', 'i.original_estimate_s', readDuration, true),
  plain('remainingEstimate', 'i.remaining_estimate_s', readDuration, true),
  plain('timeSpent', 'i.time_spent_s', readDuration, true),
];
