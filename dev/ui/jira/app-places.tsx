/** @jsxImportSource hono/jsx */
import { type Space } from '../confluence/confluence-types';
import { type UiModule } from '../../platform/host-api';
import { type Visit } from '../visit';
import { searchIssues } from './jira-reads';
import { jqlText } from './jql-text';
import { type IssueSummary, type Project } from './jira-types';

/** An example of each kind of place that the installed app has, as far as the viewer may see one. */
export interface AppPlaces {
  readonly epic: IssueSummary | null;
  readonly project: Pick<Project, 'key' | 'name'> | null;
  readonly space: Pick<Space, 'name' | 'homepageId' | 'key'> | null;
}

const epicOf = (project: Project): string =>
  `project = ${jqlText(project.key)} AND hierarchyLevel = 1 AND statusCategory = "In Progress" ORDER BY created ASC`;

export async function readAppPlaces(visit: Visit, projects: readonly Project[]): Promise<AppPlaces> {
  const project = projects[0] ?? null;
  const [epics, spaces] = await Promise.all([
    project === null ? null : searchIssues(visit, epicOf(project), { maxResults: 1 }),
    visit.tryRead<{ readonly results: readonly Space[] }>('/wiki/api/v2/spaces?limit=50&sort=-name'),
  ]);
  return {
    epic: epics?.kind === 'found' ? (epics.issues[0] ?? null) : null,
    project,
    space: spaces?.results.find(({ homepageId }) => Boolean(homepageId)) ?? null,
  };
}

/** Leads a stranger from the home page to where the app can be seen at work. */
export function AppPlacesCard({ visit, places }: { readonly visit: Visit; readonly places: AppPlaces }) {
  const modules = visit.site.app()?.modules ?? [];
  const of = (type: string): UiModule | undefined => modules.find((module) => module.type === type);
  const [context, macro, page] = [of('jira:issueContext'), of('macro'), of('jira:projectPage')];
  const { epic, project, space } = places;
  return (
    <section class="card app-places" aria-label="Where to find the app">
      <h2>Where to find the app</h2>
      <ul>
        {context && epic && (
          <li>
            <a href={`/browse/${epic.key}`}>
              {epic.key} <span dir="auto">{epic.fields.summary}</span>
            </a>
            <span class="subtle">{context.title} is in the right column of the issue.</span>
          </li>
        )}
        {macro && space?.homepageId && (
          <li>
            <a href={`/wiki/spaces/${space.key}/pages/${space.homepageId}/edit`}>
              Edit a page in <span dir="auto">{space.name}</span>
            </a>
            <span class="subtle">Insert has {macro.title}.</span>
          </li>
        )}
        {page && project && (
          <li>
            <a href={`/jira/projects/${project.key}/apps/${page.key}`}>
              {page.title} in <span dir="auto">{project.name}</span>
            </a>
            <span class="subtle">The app’s own page in the project.</span>
          </li>
        )}
        <li>
          <a href="/__site/">Control panel of this site</a>
          <span class="subtle">Who is looking, the clock, faults, and every call that the app makes.</span>
        </li>
      </ul>
    </section>
  );
}
