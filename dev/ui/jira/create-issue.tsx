/** @jsxImportSource hono/jsx */
import { type Project } from './jira-types';

export interface CreateIssueProps {
  readonly projects: readonly Project[];
  /** The project whose issue types are offered. */
  readonly project: Project;
  readonly entered: Readonly<Record<'summary' | 'description' | 'parent' | 'issueTypeId', string>>;
  /** Jira's words when the last attempt was refused. */
  readonly refusal: string | null;
}

/** The create form: project, type, summary, description, parent. */
export function CreateIssue({ projects, project, entered, refusal }: CreateIssueProps) {
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
