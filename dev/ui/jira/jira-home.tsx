/** @jsxImportSource hono/jsx */
import { PersonName } from '../shell/marks';
import { Nothing } from '../shell/nothing';
import { type Project } from './jira-types';

export function JiraHome({ projects }: { readonly projects: readonly Project[] }) {
  if (projects.length === 0)
    return (
      <Nothing title="You don't have access to any projects">
        Ask a site admin, or choose someone else in the menu.
      </Nothing>
    );
  return (
    <>
      <h1>Projects</h1>
      <ul class="card-grid">
        {projects.map(({ key, name, style, lead }) => (
          <li class="card">
            <a href={`/jira/projects/${key}`} dir="auto">
              <strong>{name}</strong>
            </a>
            <span class="subtle">
              {key} · {style === 'next-gen' ? 'Team-managed' : 'Company-managed'} software
            </span>
            {lead && <PersonName person={lead} />}
          </li>
        ))}
      </ul>
    </>
  );
}
