import { json, type ProductAnswer, refusalText, type Visit } from '../visit';
import {
  type Comment,
  type HistoryEntry,
  type Issue,
  type IssueSummary,
  type Named,
  type Project,
  type RemoteLink,
  type Transition,
} from './jira-types';

/** All that the issue page shows, read side by side as the viewer. */
export interface IssueView {
  readonly issue: Issue;
  readonly children: IssueList;
  readonly remoteLinks: readonly RemoteLink[];
  readonly comments: readonly Comment[];
  readonly history: readonly HistoryEntry[];
  readonly transitions: readonly Transition[];
  readonly permissions: Permissions;
  readonly flagged: boolean;
  readonly sprints: readonly Named[];
}

export interface Permissions {
  readonly edit: boolean;
  readonly comment: boolean;
  readonly transition: boolean;
}

export type IssueList =
  | {
      readonly kind: 'found';
      readonly issues: readonly IssueSummary[];
      readonly nextPageToken: string | null;
    }
  | { readonly kind: 'refused'; readonly message: string };

const CHILD_FIELDS = ['summary', 'status', 'issuetype', 'assignee', 'priority', 'updated'];
const CHILDREN_SHOWN = 100;

export async function readIssueView(visit: Visit, issueKey: string): Promise<IssueView | null> {
  const path = `/rest/api/3/issue/${encodeURIComponent(issueKey)}`;
  const issue = await visit.read<Issue>(`${path}?fields=*all&expand=names`);
  if (issue === null) return null;
  const [children, remoteLinks, comments, history, transitions, permissions] = await Promise.all([
    searchIssues(visit, `parent = ${issue.id} ORDER BY created ASC`, { maxResults: CHILDREN_SHOWN }),
    visit.tryRead<readonly RemoteLink[]>(`${path}/remotelink`),
    visit.tryRead<{ readonly comments: readonly Comment[] }>(
      `${path}/comment?maxResults=100&orderBy=created`,
    ),
    visit.tryRead<{ readonly values: readonly HistoryEntry[] }>(`${path}/changelog?maxResults=100`),
    visit.tryRead<{ readonly transitions: readonly Transition[] }>(
      `${path}/transitions?expand=transitions.fields`,
    ),
    readPermissions(visit, issueKey),
  ]);
  return {
    issue,
    children,
    remoteLinks: remoteLinks ?? [],
    comments: comments?.comments ?? [],
    history: history?.values ?? [],
    transitions: transitions?.transitions ?? [],
    permissions,
    flagged: valuesNamed(issue, 'Flagged').length > 0,
    sprints: valuesNamed(issue, 'Sprint') as readonly Named[],
  };
}

/** One page of a search; what is wrong with the query comes back in Jira's words. */
export async function searchIssues(
  visit: Visit,
  jql: string,
  { maxResults, pageToken }: { readonly maxResults: number; readonly pageToken?: string | null },
): Promise<IssueList> {
  const answer = await visit.ask(
    '/rest/api/3/search/jql',
    json('POST', { jql, maxResults, fields: CHILD_FIELDS, ...(pageToken && { nextPageToken: pageToken }) }),
  );
  if (answer.status >= 300) return { kind: 'refused', message: refusalText(answer.body) };
  const { issues, nextPageToken } = answer.body as {
    readonly issues: readonly IssueSummary[];
    readonly nextPageToken?: string;
  };
  return { kind: 'found', issues, nextPageToken: nextPageToken ?? null };
}

export async function countIssues(visit: Visit, jql: string): Promise<number | null> {
  const answer = await visit.ask('/rest/api/3/search/approximate-count', json('POST', { jql }));
  return answer.status < 300 ? (answer.body as { readonly count: number }).count : null;
}

export async function readProject(visit: Visit, projectKey: string): Promise<Project | null> {
  return visit.read<Project>(`/rest/api/3/project/${encodeURIComponent(projectKey)}`);
}

export async function readProjects(visit: Visit): Promise<readonly Project[]> {
  const page = await visit.read<{ readonly values: readonly Project[] }>(
    '/rest/api/3/project/search?maxResults=50&expand=lead,issueTypes&orderBy=name',
  );
  return page?.values ?? [];
}

async function readPermissions(visit: Visit, issueKey: string): Promise<Permissions> {
  const wanted = 'EDIT_ISSUES,ADD_COMMENTS,TRANSITION_ISSUES';
  const answer = await visit.read<{
    readonly permissions: Readonly<Record<string, { readonly havePermission: boolean }>>;
  }>(`/rest/api/3/mypermissions?issueKey=${encodeURIComponent(issueKey)}&permissions=${wanted}`);
  const may = (name: string): boolean => answer?.permissions[name]?.havePermission === true;
  return { edit: may('EDIT_ISSUES'), comment: may('ADD_COMMENTS'), transition: may('TRANSITION_ISSUES') };
}

/** *Flagged* and *Sprint* are custom fields: their ids differ from site to site, their values are lists. */
function valuesNamed(issue: Issue, name: string): readonly unknown[] {
  const id = Object.entries(issue.names ?? {}).find(([, called]) => called === name)?.[0] ?? '';
  const value = (issue.fields as unknown as Readonly<Record<string, unknown>>)[id];
  return Array.isArray(value) ? value : [];
}

export const succeeded = ({ status }: ProductAnswer): boolean => status < 300;
