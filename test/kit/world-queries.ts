import { type RunningSite } from './running-site';

export interface FoundIssue {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
}

/** The nth unfinished epic of a project, oldest first, as the site's admin sees it. */
export async function anEpic(site: RunningSite, projectKey: string, nth = 0): Promise<FoundIssue> {
  const jql = `project = "${projectKey}" AND hierarchyLevel = 1 AND statusCategory != Done AND level IS EMPTY ORDER BY key ASC`;
  const issues = await search(site, jql, nth + 1);
  const found = issues[nth];
  if (found === undefined) throw new Error(`${projectKey} has no epic number ${String(nth + 1)}.`);
  return found;
}

async function search(site: RunningSite, jql: string, maxResults: number): Promise<readonly FoundIssue[]> {
  const body = { jql, maxResults, fields: ['summary'] };
  const answer = await site.rest('admin@example.com', 'POST', '/rest/api/3/search/jql', body);
  const { issues } = answer.body as {
    issues: readonly { id: string; key: string; fields: { summary: string } }[];
  };
  return issues.map(({ id, key, fields }) => ({ id, key, summary: fields.summary }));
}
