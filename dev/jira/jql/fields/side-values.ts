import { condition, isOneOf } from '../conditions';
import { type Choices } from './choice-field';

/** Values of a field that holds several, in the side table. */
export const amongValues = (fieldId: string): Pick<Choices, 'where' | 'empty'> => ({
  where: (ids) => {
    const { sql, params } = isOneOf('value', ids.map(String));
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
