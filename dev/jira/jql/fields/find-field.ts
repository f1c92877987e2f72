import { type JqlScope } from '../scope';
import { customFields } from './custom-fields';
import { dateFields } from './date-field';
import { type JqlField } from './field';
import { issueFields } from './issue-fields';
import { numberFields } from './number-field';
import { rankField } from './rank-field';
import { systemChoices } from './system-choices';
import { textFields } from './text-field';

const SYSTEM: readonly JqlField[] = [
  ...issueFields,
  ...systemChoices,
  ...dateFields,
  ...numberFields,
  ...textFields,
  rankField,
];

/** Every field that the viewer may use in a query. */
export const visibleFields = (scope: JqlScope): readonly JqlField[] => [...SYSTEM, ...customFields(scope)];

/** `Story Points[Number]`: what Jira's editor writes to tell fields of one name apart. */
const TYPE_SUFFIX = /\[[^\]]*\]$/;

/** By name without regard to case; Jira's own fields win over custom ones of the same name. */
export function findField(name: string, scope: JqlScope): JqlField | undefined {
  const wanted = name.trim().toLowerCase();
  const fields = visibleFields(scope);
  const isNamed = (text: string) => (field: JqlField) => field.names.includes(text);
  return fields.find(isNamed(wanted)) ?? fields.find(isNamed(wanted.replace(TYPE_SUFFIX, '')));
}
