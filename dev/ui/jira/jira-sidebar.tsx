/** @jsxImportSource hono/jsx */
import { Sign } from '../shell/icons';
import { type Project } from './jira-types';

export function JiraSidebar({ project }: { readonly project?: Project }) {
  return (
    <>
      <ul class="side-links">
        <li>
          <a href="/jira">Projects</a>
        </li>
        <li>
          <a href="/issues/">Issues</a>
        </li>
        <li>
          <a href="/jira/dashboards/1">Dashboards</a>
        </li>
        <li>
          <a href="/jira/admin">Apps</a>
        </li>
      </ul>
      {project && (
        <>
          <h2 class="side-heading">Project</h2>
          <ul class="side-links">
            <li>
              <a href={`/jira/projects/${project.key}`} dir="auto">
                <Sign name="apps" /> {project.name}
              </a>
            </li>
          </ul>
        </>
      )}
    </>
  );
}
