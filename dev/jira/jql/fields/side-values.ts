import { condition, isOneOf } from '../conditions';
import { type Choices } from './choice-field';

/** Values of a field that holds several, in the side table. */
export const amongValues = (
  fieldId: string,
  expression: 'value' | 'lower(value)' = 'value',
): Pick<Choices, 'where' | 'empty'> => ({
  where: (ids) => {
    const { sql, params } = isOneOf(expression, ids.map(String));
    return condition(
      `i.id IN (SELECT issue_id FROM jira_search_issue_value WHERE field_id = ? AND ${sql})`,
      fieldId,
      ...params,
    );
  },
  empty: condition(
    'NOT EXISTS (SELECT 1 FROM jira_search_issue_value v WHERE v.issue_id = i.id AND v.field_id = ?)',
    fieldId,
  ),
});

/** Free words: any may be asked for, none is unknown, and case does not count. */
export const labelChoices = (fieldId: string): Choices => ({
  valueType: 'other',
  ids: (value) => [value.toLowerCase()],
  ...amongValues(fieldId, 'lower(value)'),
});
