import { type Visit } from '../../visit';
import { type RequiredField } from './create-issue';
import { type FieldMeta } from './field-input';
import { type Project } from '../jira-types';

/** Custom fields that the create forms of the project's types require. */
export async function readRequiredFields(visit: Visit, project: Project): Promise<readonly RequiredField[]> {
  const path = `/rest/api/3/issue/createmeta/${project.id}/issuetypes`;
  const forms = await Promise.all(
    (project.issueTypes ?? []).map(async ({ id, name }) => ({
      typeName: name,
      form: await visit.tryRead<{ readonly fields: readonly FieldMeta[] }>(`${path}/${id}?maxResults=200`),
    })),
  );
  const found = new Map<string, RequiredField>();
  for (const { typeName, form } of forms)
    for (const field of form?.fields.filter(isRequiredCustomField) ?? []) {
      const typeNames = found.get(field.key)?.typeNames ?? [];
      found.set(field.key, { field, typeNames: [...typeNames, typeName] });
    }
  return [...found.values()];
}

const isRequiredCustomField = ({ key, required }: FieldMeta): boolean =>
  required && key.startsWith('customfield_');
