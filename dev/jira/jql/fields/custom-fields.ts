import { type CustomFieldKind } from '../../../seed/jira-world';
import { type CustomFieldRow } from '../../store/rows';
import { condition } from '../conditions';
import { peopleNamed, siteIdsNamed } from '../lookups';
import { isInSight, type JqlScope } from '../scope';
import { type Choices, choiceField } from './choice-field';
import { type DateColumn, dateField } from './date-field';
import { type JqlField } from './field';
import { numberField, readNumber } from './number-field';
import { amongValues, labelChoices } from './side-values';
import { customText, textField } from './text-field';

/** The custom fields of the site and of the projects in sight, as queries may name them. */
export function customFields(scope: JqlScope): readonly JqlField[] {
  return scope.db
    .all<CustomFieldRow>('SELECT * FROM jira_field ORDER BY id')
    .filter((row) => isInSight(scope, row.project_id))
    .map((row) => customField(row));
}

function customField(row: CustomFieldRow): JqlField {
  const number = row.id.replace('customfield_', '');
  const name = row.name.toLowerCase();
  const shown = { names: [name, `cf[${number}]`, row.id], displayName: row.name, customId: number };
  const byText = { sql: valueOf(row.id, 'min(lower(v.value))'), nullable: true };
  const byNumber = { sql: valueOf(row.id, 'min(v.number)'), nullable: true };
  switch (row.kind as CustomFieldKind) {
    case 'number':
      return numberField({ ...shown, sort: byNumber }, { ...side(row.id, 'v.number'), read: readNumber });
    case 'date':
      return dateField({ ...shown, sort: byNumber }, { ...side(row.id, 'v.value'), precision: 'day' });
    case 'datetime':
      return dateField({ ...shown, sort: byNumber }, { ...side(row.id, 'v.number'), precision: 'instant' });
    case 'text':
    case 'paragraph':
    case 'url':
      return textField({ ...shown, sort: byText }, customText(row.id));
    case 'select':
    case 'checkboxes':
    case 'multiselect':
      return choiceField(
        { ...shown, type: 'com.atlassian.jira.issue.customfields.option.Option', sort: byText },
        options(row.id),
      );
    case 'user':
      return choiceField({ ...shown, type: 'com.atlassian.jira.user.ApplicationUser' }, people(row.id));
    case 'sprint':
      return choiceField(
        { ...shown, type: 'com.atlassian.greenhopper.service.sprint.Sprint' },
        sprints(row.id),
      );
    case 'labels':
    case 'epic-colour':
      return choiceField(
        { ...shown, type: 'com.atlassian.jira.issue.label.Label', sort: byText },
        labelChoices(row.id),
      );
  }
}

const valueOf = (fieldId: string, aggregate: string): string =>
  `(SELECT ${aggregate} FROM jira_search_issue_value v WHERE v.issue_id = i.id AND v.field_id = '${fieldId.replaceAll("'", '')}')`;

function side(fieldId: string, expression: string): Pick<DateColumn, 'where' | 'empty'> {
  const value = 'SELECT 1 FROM jira_search_issue_value v WHERE v.issue_id = i.id AND v.field_id = ?';
  return {
    where: (test) => {
      const { sql, params } = test(expression);
      return condition(`EXISTS (${value} AND ${sql})`, fieldId, ...params);
    },
    empty: condition(`NOT EXISTS (${value})`, fieldId),
  };
}

const options = (fieldId: string): Choices => ({
  valueType: 'other',
  ids: (value, { db }) => {
    const rows = db.all<{ id: number; value: string }>(
      'SELECT id, value FROM jira_field_option WHERE field_id = ?',
      [fieldId],
    );
    const ids = rows.filter(
      (option) => option.value.toLowerCase() === value.toLowerCase() || String(option.id) === value,
    );
    return ids.length > 0 ? ids.map(({ id }) => String(id)) : undefined;
  },
  ...amongValues(fieldId),
});

const people = (fieldId: string): Choices => ({
  valueType: 'user',
  ids: (value, scope) => {
    const found = peopleNamed(value, scope);
    return found.length > 0 ? found : undefined;
  },
  ...amongValues(fieldId),
});

const sprints = (fieldId: string): Choices => ({
  valueType: 'sprint',
  ids: (value, scope) => siteIdsNamed('jira_sprint', value, scope)?.map(String),
  ...amongValues(fieldId),
});
