import { type AdfNode } from './adf';

/** The data source of Confluence's native *Jira issues* list; the same id on every site. */
const JIRA_LIST = 'd8b75300-dfda-4519-b6cd-e49abbd50401';
const COLUMNS = ['key', 'summary', 'status', 'assignee'];

/** A live table of issues: each reader sees what they may see in Jira, always as it is now. */
export function jiraList({
  siteUrl,
  cloudId,
  jql,
}: {
  siteUrl: string;
  cloudId: string;
  jql: string;
}): AdfNode {
  const columns = COLUMNS.map((key) => ({ key }));
  const datasource = {
    id: JIRA_LIST,
    parameters: { cloudId, jql },
    views: [{ type: 'table', properties: { columns } }],
  };
  const url = `${siteUrl}/issues/?jql=${encodeURIComponent(jql)}`;
  return { type: 'blockCard', attrs: { url, datasource, layout: 'center' } };
}
