/** @jsxImportSource hono/jsx */
import { FieldInput, type FieldMeta } from './field-input';
import { type Project } from '../jira-types';

export interface CreateIssueProps {
  readonly projects: readonly Project[];
  /** The project whose issue types are offered. */
  readonly project: Project;
  readonly entered: Readonly<Record<'summary' | 'description' | 'parent' | 'issueTypeId', string>>;
  /** Custom fields that some of the project's types require, with the names of these types. */
  readonly requiredFields: readonly RequiredField[];
  /** Jira's words when the last attempt was refused. */
  readonly refusal: string | null;
}

export interface RequiredField {
  readonly field: FieldMeta;
  readonly typeNames: readonly string[];
}

/** The create form: project, type, summary, description, parent. */
export function CreateIssue({ projects, project, entered, requiredFields, refusal }: CreateIssueProps) {
  return (
    <div class="narrow">
      <h1>Create issue</h1>
      {refusal !== null && (
        <p class="jql-error" role="alert">
          {refusal}
        </p>
      )}
      <ProjectChoice projects={projects} project={project} />
      <form method="post" action="/jira/create">
        <input type="hidden" name="project" value={project.key} />
        <label>
          Issue type
          <select name="issueTypeId">
            {(project.issueTypes ?? []).map(({ id, name }) => (
              <option value={id} selected={id === entered.issueTypeId}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Summary
          <input name="summary" value={entered.summary} required maxlength={255} dir="auto" />
        </label>
        <label>
          Description
          <textarea name="description" rows={8} dir="auto">
            {entered.description}
          </textarea>
        </label>
        <label>
          Parent key (optional)
          <input name="parent" value={entered.parent} placeholder={`${project.key}-1`} />
        </label>
        <RequiredFields requiredFields={requiredFields} />
        <div class="dialog-actions">
          <a class="button subtle" href={`/jira/projects/${project.key}`}>
            Cancel
          </a>
          <button class="button primary">Create</button>
        </div>
      </form>
    </div>
  );
}

function RequiredFields({ requiredFields }: Pick<CreateIssueProps, 'requiredFields'>) {
  return (
    <>
      {requiredFields.map(({ field, typeNames }) => (
        <FieldInput
          field={{ ...field, required: false }}
          label={`${field.name} (required for ${typeNames.join(', ')})`}
        />
      ))}
    </>
  );
}

/** The issue types depend on the project, so another one is another page. */
function ProjectChoice({ projects, project }: Pick<CreateIssueProps, 'projects' | 'project'>) {
  return (
    <form class="filter-bar" action="/jira/create">
      <select name="project" aria-label="Project">
        {projects.map(({ key, name }) => (
          <option value={key} selected={key === project.key}>
            {name} ({key})
          </option>
        ))}
      </select>
      <button class="button">Change project</button>
    </form>
  );
}
