/** @jsxImportSource hono/jsx */
import { PersonName } from '../shell/marks';
import { Nothing } from '../shell/nothing';
import { type Visit } from '../visit';
import { type AppPlaces, AppPlacesCard } from './app-places';
import { type Project } from './jira-types';

interface JiraHomeProps {
  readonly visit: Visit;
  readonly projects: readonly Project[];
  /** Null where no app is installed. */
  readonly places: AppPlaces | null;
}

export function JiraHome({ visit, projects, places }: JiraHomeProps) {
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
      {places && <AppPlacesCard visit={visit} places={places} />}
    </>
  );
}
