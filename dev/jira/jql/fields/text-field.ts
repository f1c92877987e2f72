import { type SqlCondition } from '../../store/visibility';
import { all, any, condition, not, NOTHING } from '../conditions';
import { messages } from '../messages';
import { type JqlScope } from '../scope';
import { elementsOf } from './elements';
import { EMPTINESS, type FieldClause, isNegative, type JqlField, LIKENESS } from './field';
import { readTextQuery, type TextQuery } from './text-query';

export interface TextColumn {
  readonly where: (query: TextQuery) => SqlCondition;
  readonly empty?: SqlCondition;
}

export function textField(
  shown: Pick<JqlField, 'names' | 'displayName' | 'sort' | 'customId'>,
  column: TextColumn,
): JqlField {
  return {
    ...shown,
    type: 'java.lang.String',
    operators: [...LIKENESS, ...(column.empty ? EMPTINESS : [])],
    compile: (clause, scope) => compileText(column, clause, scope),
  };
}

function compileText(column: TextColumn, clause: FieldClause, scope: JqlScope): SqlCondition {
  const operand = elementsOf(clause, scope);
  if (!operand) return NOTHING;
  const { asked, operator } = clause;
  const empty = column.empty ?? NOTHING;
  if (operand.empty) {
    if (!column.empty) return scope.refuse(messages.noEmpty(asked));
    return isNegative(operator) ? not(empty) : empty;
  }
  const holds = any(
    operand.elements.map((element) => {
      const value = element.operandType === 'value' ? element.value : '';
      const query = readTextQuery(value);
      if (query.kind === 'refused') return scope.refuse(wildcardOrEmpty(value, query.character, asked));
      return column.where(query);
    }),
  );
  return isNegative(operator) ? all([not(holds), not(empty)]) : holds;
}

const wildcardOrEmpty = (value: string, character: string | undefined, asked: string): string =>
  character === undefined ? messages.emptyText(asked) : messages.wildcard(value, asked, character);

/** A column of the full-text index; without one, all of them. */
const indexed =
  (column: string | null): TextColumn['where'] =>
  ({ fts }) =>
    condition(
      'i.id IN (SELECT rowid FROM jira_search_text WHERE jira_search_text MATCH ?)',
      column === null ? fts : `{${column}} : (${fts})`,
    );

const isBlank = (column: string): SqlCondition =>
  condition(`EXISTS (SELECT 1 FROM jira_search_text t WHERE t.rowid = i.id AND t.${column} = '')`);

/** A custom field's own words: the index keeps those of all custom fields together. */
export const customText = (fieldId: string): TextColumn => ({
  where: ({ patterns }) => {
    const likes = patterns.map((pattern) => condition("v.value LIKE ? ESCAPE '\\'", pattern));
    const { sql, params } = all(likes);
    return condition(
      `EXISTS (SELECT 1 FROM jira_search_issue_value v WHERE v.issue_id = i.id AND v.field_id = ? AND ${sql})`,
      fieldId,
      ...params,
    );
  },
  empty: condition(
    'NOT EXISTS (SELECT 1 FROM jira_search_issue_value v WHERE v.issue_id = i.id AND v.field_id = ?)',
    fieldId,
  ),
});

const named = (displayName: string) => ({ names: [displayName.toLowerCase()], displayName });

export const textFields: readonly JqlField[] = [
  textField(
    { ...named('summary'), sort: { sql: 'lower(i.summary)', nullable: false } },
    { where: indexed('summary'), empty: condition('0') },
  ),
  textField(named('description'), { where: indexed('description'), empty: isBlank('description') }),
  textField(named('environment'), { where: indexed('environment'), empty: isBlank('environment') }),
  textField(named('comment'), { where: indexed('comments') }),
  textField({ names: ['text', 'textfields'], displayName: 'text' }, { where: indexed(null) }),
];
