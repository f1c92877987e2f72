import { type RunningSite } from './running-site';

export interface FoundIssue {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
}

/** The nth unfinished epic of a project, oldest first, as the site's admin sees it. */
export async function anEpic(site: RunningSite, projectKey: string, nth = 0): Promise<FoundIssue> {
  const issues = await search(site, unfinishedEpics(projectKey), nth + 1);
  const found = issues[nth];
  if (found === undefined) throw new Error(`${projectKey} has no epic number ${String(nth + 1)}.`);
  return found;
}

/** The unfinished epic of a project with the most child issues. */
export async function theLargestEpic(site: RunningSite, projectKey: string): Promise<FoundIssue> {
  const epics = await search(site, unfinishedEpics(projectKey), 100);
  const sizes = await Promise.all(epics.map(({ id }) => count(site, `parent = ${id}`)));
  const largest = epics[sizes.indexOf(Math.max(...sizes))];
  if (largest === undefined) throw new Error(`${projectKey} has no epic.`);
  return largest;
}

interface Below {
  readonly id: string;
  readonly isDone: boolean;
}

/** All levels below some issues, by Jira's own search as that person; few enough ids a query for Jira. */
export async function issuesBelow(
  site: RunningSite,
  viewer: string,
  parentIds: readonly string[],
): Promise<readonly Below[]> {
  if (parentIds.length === 0) return [];
  const [now, later] = [parentIds.slice(0, 200), parentIds.slice(200)];
  const jql = `parent IN (${now.join(', ')})`;
  const children: Below[] = [];
  let nextPageToken: string | undefined;
  do {
    const body = { jql, fields: ['status'], maxResults: 100, nextPageToken };
    const page = (await site.rest(viewer, 'POST', '/rest/api/3/search/jql', body)).body as StatusPage;
    children.push(
      ...page.issues.map(({ id, fields }) => ({ id, isDone: fields.status.statusCategory.key === 'done' })),
    );
    nextPageToken = page.nextPageToken;
  } while (nextPageToken !== undefined);
  return [...children, ...(await issuesBelow(site, viewer, [...later, ...children.map(({ id }) => id)]))];
}

interface StatusPage {
  readonly issues: readonly {
    readonly id: string;
    readonly fields: { readonly status: { readonly statusCategory: { readonly key: string } } };
  }[];
  readonly nextPageToken?: string;
}

const unfinishedEpics = (projectKey: string): string =>
  `project = "${projectKey}" AND hierarchyLevel = 1 AND statusCategory != Done AND level IS EMPTY ORDER BY key ASC`;

/** How many issues the site's admin sees of a query. */
async function count(site: RunningSite, jql: string): Promise<number> {
  const path = '/rest/api/3/search/approximate-count';
  const { body } = await site.rest('admin@example.com', 'POST', path, { jql });
  return (body as { count: number }).count;
}

async function search(site: RunningSite, jql: string, maxResults: number): Promise<readonly FoundIssue[]> {
  const body = { jql, maxResults, fields: ['summary'] };
  const answer = await site.rest('admin@example.com', 'POST', '/rest/api/3/search/jql', body);
  const { issues } = answer.body as {
    issues: readonly { id: string; key: string; fields: { summary: string } }[];
  };
  return issues.map(({ id, key, fields }) => ({ id, key, summary: fields.summary }));
}
