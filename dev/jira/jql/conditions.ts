import { type SqlValue } from '../../kernel/sqlite';
import { type SqlCondition } from '../store/visibility';

/** Conditions on the searched issue `i`; what a query says reaches SQL as parameters only. */
export const condition = (sql: string, ...params: readonly SqlValue[]): SqlCondition => ({ sql, params });

export const EVERYTHING = condition('1');
export const NOTHING = condition('0');

export const not = ({ sql, params }: SqlCondition): SqlCondition => ({ sql: `NOT (${sql})`, params });

export const all = (conditions: readonly SqlCondition[]): SqlCondition =>
  joined('AND', conditions) ?? EVERYTHING;

export const any = (conditions: readonly SqlCondition[]): SqlCondition => joined('OR', conditions) ?? NOTHING;

/** Halved again and again: SQLite refuses expressions deeper than 1,000, and a flat chain is as deep as it is long. */
function joined(operator: 'AND' | 'OR', conditions: readonly SqlCondition[]): SqlCondition | undefined {
  const [first] = conditions;
  if (conditions.length < 2) return first;
  const middle = Math.ceil(conditions.length / 2);
  const halves = [conditions.slice(0, middle), conditions.slice(middle)].map(
    (half) => joined(operator, half) ?? NOTHING,
  );
  return {
    sql: `(${halves.map(({ sql }) => sql).join(` ${operator} `)})`,
    params: halves.flatMap(({ params }) => params),
  };
}

/** One of the values; the list is one parameter, so that its length does not change the statement. */
export const isOneOf = (expression: string, values: readonly (string | number)[]): SqlCondition =>
  values.length === 1 && values[0] !== undefined
    ? condition(`${expression} = ?`, values[0])
    : condition(`${expression} IN (SELECT value FROM json_each(?))`, JSON.stringify(values));
