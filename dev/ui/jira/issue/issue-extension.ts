import { type Issue, type Project } from '../jira-types';

/** `extension` of the bridge's context for modules that stand on an issue. */
export function issueExtension(
  moduleType: string,
  { id, key, fields }: Issue,
): Readonly<Record<string, unknown>> {
  return {
    type: moduleType,
    issue: { id, key, type: fields.issuetype.name, typeId: fields.issuetype.id },
    project: projectOf(fields.project),
  };
}

export function projectExtension(moduleType: string, project: Project): Readonly<Record<string, unknown>> {
  return { type: moduleType, project: projectOf(project) };
}

function projectOf({ id, key, projectTypeKey, style }: Project): Readonly<Record<string, unknown>> {
  return { id, key, type: projectTypeKey ?? 'software', ...(style !== undefined && { style }) };
}
