/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { type Child } from 'hono/jsx';
import { type UiModule } from '../../platform/host-api';
import { type SiteForPages } from '../../site/http/site-for-pages';
import { drawNotFound, drawPage } from '../page-answer';
import { AppFrame } from '../shell/app-frame';
import { type Visit, visitOf } from '../visit';
import { ManageApps } from './admin';
import { readAppPlaces } from './app-places';
import { projectExtension } from './issue/issue-extension';
import { JiraHome } from './jira-home';
import { countIssues, readProject, readProjects, searchIssues } from './jira-reads';
import { JiraSidebar } from './jira-sidebar';
import { jqlText, projectJql } from './jql-text';
import { Navigator } from './navigator';
import { ProjectFrame, ProjectList } from './project-page';

const PAGE_SIZE = 50;

/** Jira's pages around its issues: projects, search, dashboards, administration, and apps' pages there. */
export function jiraRoutes(site: SiteForPages): Hono {
  const routes = new Hono();
  routes.get('/jira', async (context) => {
    const visit = visitOf(site, context);
    const projects = await readProjects(visit);
    const places = site.app() ? await readAppPlaces(visit, projects) : null;
    return draw(context, visit, 'Projects', <JiraHome visit={visit} projects={projects} places={places} />);
  });
  routes.get('/jira/admin', (context) => {
    const visit = visitOf(site, context);
    if (visit.person?.siteAdmin !== true) return drawNotFound(context, visit, 'jira', 'page');
    return draw(context, visit, 'Manage apps', <ManageApps visit={visit} />);
  });
  routes.get('/jira/admin/apps/:moduleKey/*', (context) => adminPage(site, context));
  routes.get('/jira/admin/apps/:moduleKey', (context) => adminPage(site, context));
  routes.get('/jira/projects/:key', (context) => projectList(site, context));
  routes.get('/jira/projects/:key/apps/:moduleKey/*', (context) => projectAppPage(site, context));
  routes.get('/jira/projects/:key/apps/:moduleKey', (context) => projectAppPage(site, context));
  routes.get('/projects/:key/versions/:id', (context) => versionIssues(context));
  routes.get('/issues', (context) => context.redirect(`/issues/${new URL(context.req.url).search}`));
  routes.get('/issues/', (context) => navigator(site, context));
  return routes;
}

async function projectList(site: SiteForPages, context: Context): Promise<Response> {
  const visit = visitOf(site, context);
  const project = await readProject(visit, context.req.param('key') ?? '');
  if (project === null) return drawNotFound(context, visit, 'jira', 'project');
  const filters = { text: context.req.query('text') ?? '', status: context.req.query('status') ?? '' };
  const search = await searchPage(visit, projectJql(project.key, filters));
  const content = <ProjectList visit={visit} project={project} filters={filters} {...search} />;
  return drawPage(context, {
    visit,
    product: 'jira',
    title: project.name,
    sidebar: <JiraSidebar project={project} />,
    content,
  });
}

/** In the place of a version's own page: its issues. */
function versionIssues(context: Context): Response {
  const { key = '', id = '' } = context.req.param() as { readonly key?: string; readonly id?: string };
  const jql = `project = ${jqlText(key)} AND fixVersion = ${/^\d+$/.test(id) ? id : jqlText(id)}`;
  return context.redirect(`/issues/?jql=${encodeURIComponent(jql)}`);
}

async function navigator(site: SiteForPages, context: Context): Promise<Response> {
  const visit = visitOf(site, context);
  const text = context.req.query('text');
  const jql =
    context.req.query('jql') ??
    (text ? `text ~ ${jqlText(text)} ORDER BY updated DESC` : 'created >= -30d ORDER BY created DESC');
  return draw(
    context,
    visit,
    'Issues',
    <Navigator visit={visit} jql={jql} {...await searchPage(visit, jql)} />,
  );
}

/** The page of a search that the address asks for, how many there are in all, and where the next one is. */
async function searchPage(visit: Visit, jql: string) {
  const pageToken = visit.url.searchParams.get('page');
  const [list, total] = await Promise.all([
    searchIssues(visit, jql, { maxResults: PAGE_SIZE, pageToken }),
    countIssues(visit, jql),
  ]);
  return {
    list,
    total,
    nextHref:
      list.kind === 'found' && list.nextPageToken !== null ? nextAddress(visit, list.nextPageToken) : null,
  };
}

function nextAddress({ url }: Visit, pageToken: string): string {
  const query = new URLSearchParams(url.searchParams);
  query.set('page', pageToken);
  return `?${query.toString()}`;
}

async function projectAppPage(site: SiteForPages, context: Context): Promise<Response> {
  const visit = visitOf(site, context);
  const { key = '', moduleKey = '' } = context.req.param() as {
    readonly key?: string;
    readonly moduleKey?: string;
  };
  const project = await readProject(visit, key);
  const module = site
    .app()
    ?.modules.find((candidate) => candidate.type === 'jira:projectPage' && candidate.key === moduleKey);
  if (project === null || module === undefined) return drawNotFound(context, visit, 'jira', 'page');
  const content = (
    <ProjectFrame visit={visit} project={project} current={module.key}>
      <AppPage module={module}>
        <AppFrame
          visit={visit}
          module={module}
          title={module.title}
          localId={`${module.key}-${project.id}`}
          extension={projectExtension(module.type, project)}
          basePath={`/jira/projects/${project.key}/apps/${module.key}`}
        />
      </AppPage>
    </ProjectFrame>
  );
  const title = `${module.title} - ${project.name}`;
  return drawPage(context, {
    visit,
    product: 'jira',
    title,
    sidebar: <JiraSidebar project={project} />,
    content,
  });
}

function adminPage(site: SiteForPages, context: Context): Response | Promise<Response> {
  const visit = visitOf(site, context);
  const module = site
    .app()
    ?.modules.find(({ type, key }) => type === 'jira:adminPage' && key === context.req.param('moduleKey'));
  if (module === undefined || visit.person?.siteAdmin !== true)
    return drawNotFound(context, visit, 'jira', 'page');
  const content = (
    <AppPage module={module}>
      {!isBlank(module) && <h1>{module.title}</h1>}
      <AppFrame
        visit={visit}
        module={module}
        title={module.title}
        localId={module.key}
        extension={{ type: module.type }}
        basePath={`/jira/admin/apps/${module.key}`}
      />
    </AppPage>
  );
  return draw(context, visit, module.title, content);
}

/** `layout: blank` leaves the whole page to the app: title and margins are its own. */
const isBlank = ({ properties }: UiModule): boolean => properties['layout'] === 'blank';

function AppPage({ module, children }: { readonly module: UiModule; readonly children: Child }) {
  return <div class={isBlank(module) ? 'app-page app-page-blank' : 'app-page'}>{children}</div>;
}

function draw(context: Context, visit: Visit, title: string, content: Child): Promise<Response> {
  return drawPage(context, { visit, product: 'jira', title, sidebar: <JiraSidebar />, content });
}
