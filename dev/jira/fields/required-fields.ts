import { type Desk } from '../store/issues';
import { type CustomFieldRow } from '../store/rows';

/** Custom fields that issues of a type must have in a project, by its field configuration. */
export function requiredCustomFields(
  { call, lookups }: Desk,
  projectId: number,
  typeId: number,
): readonly CustomFieldRow[] {
  return call.context.db
    .all<{ field_id: string }>(
      'SELECT field_id FROM jira_required_field WHERE project_id = ? AND type_id = ? ORDER BY field_id',
      [projectId, typeId],
    )
    .map(({ field_id }) => lookups.customFields().get(field_id))
    .filter((field) => field !== undefined);
}

/** What Jira says of a required field that was left empty. */
export const isRequired = (name: string): string => `${name} is required.`;
