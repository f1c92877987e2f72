import { type SqlCondition } from '../../store/visibility';
import { all, any, condition, not, NOTHING } from '../conditions';
import { dayAt } from '../dates';
import { type JqlScope } from '../scope';
import { instantOf } from './date-values';
import { elementsOf } from './elements';
import { EMPTINESS, EQUALITY, type FieldClause, isNegative, type JqlField, ORDER } from './field';

export interface DateColumn {
  /** `instant` holds ms, `day` holds `YYYY-MM-DD`. */
  readonly precision: 'instant' | 'day';
  /** Issues for which the test holds; the test is written with the column's expression. */
  readonly where: (test: (expression: string) => SqlCondition) => SqlCondition;
  readonly empty?: SqlCondition;
}

const dateColumn = (expression: string, precision: 'instant' | 'day', nullable: boolean): DateColumn => ({
  precision,
  where: (test) => test(expression),
  ...(nullable && { empty: condition(`${expression} IS NULL`) }),
});

export function dateField(
  shown: Pick<JqlField, 'names' | 'displayName' | 'sort' | 'customId'>,
  column: DateColumn,
): JqlField {
  return {
    ...shown,
    type: 'java.util.Date',
    operators: [...EQUALITY, ...ORDER, ...EMPTINESS],
    compile: (clause, scope) => compileDate(column, clause, scope),
  };
}

function compileDate(column: DateColumn, clause: FieldClause, scope: JqlScope): SqlCondition {
  const operand = elementsOf(clause, scope);
  if (!operand) return NOTHING;
  const comparison = comparisonOf(clause.operator);
  const tests = operand.elements.map((element) => {
    const instant = instantOf(element, clause.asked, scope);
    return instant === undefined
      ? NOTHING
      : column.where((expression) =>
          compare(
            expression,
            comparison,
            column.precision === 'day' ? dayAt(instant, scope.timeZone) : instant,
          ),
        );
  });
  const empty = column.empty ?? NOTHING;
  const holds = any([...tests, ...(operand.empty ? [empty] : [])]);
  if (!isNegative(clause.operator)) return holds;
  return operand.empty ? not(holds) : all([not(holds), not(empty)]);
}

const comparisonOf = (operator: string): string =>
  (ORDER as readonly string[]).includes(operator) ? operator : '=';

function compare(expression: string, comparison: string, value: string | number): SqlCondition {
  // Jira's dates in queries have no seconds: an instant equals the minute that it is in.
  if (comparison === '=' && typeof value === 'number') {
    return condition(`${expression} BETWEEN ? AND ?`, value, value + 59_999);
  }
  return condition(`${expression} ${comparison} ?`, value);
}

const shown = (displayName: string, column: string, nullable: boolean, ...otherNames: readonly string[]) => ({
  names: [displayName.toLowerCase(), ...otherNames],
  displayName,
  sort: { sql: `i.${column}`, nullable },
});

const WORK = 'EXISTS (SELECT 1 FROM jira_worklog w WHERE w.issue_id = i.id';

export const dateFields: readonly JqlField[] = [
  dateField(shown('created', 'created', false, 'createddate'), dateColumn('i.created', 'instant', false)),
  dateField(shown('updated', 'updated', false, 'updateddate'), dateColumn('i.updated', 'instant', false)),
  dateField(shown('resolved', 'resolved', true, 'resolutiondate'), dateColumn('i.resolved', 'instant', true)),
  dateField(shown('duedate', 'due_date', true, 'due'), dateColumn('i.due_date', 'day', true)),
  dateField(
    shown('statusCategoryChangedDate', 'status_category_changed', false),
    dateColumn('i.status_category_changed', 'instant', false),
  ),
  dateField(
    { names: ['worklogdate'], displayName: 'worklogDate' },
    {
      precision: 'instant',
      where: (test) => {
        const { sql, params } = test('w.started');
        return condition(`${WORK} AND ${sql})`, ...params);
      },
      empty: condition(`NOT ${WORK})`),
    },
  ),
  // Nobody's views are recorded here: every issue is one that was never viewed.
  dateField({ names: ['lastviewed'], displayName: 'lastViewed' }, dateColumn('NULL', 'instant', true)),
];
