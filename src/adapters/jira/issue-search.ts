import { route } from '@forge/api';
import * as v from 'valibot';
import { type IssueFacts } from '../../domain/status/issue-facts';
import { type FieldIds } from '../../domain/status/site-fields';
import { distinctIssues } from '../../domain/status/status-summary';
import { type IssueSearch, type SearchOutcome } from '../../ports/issue-search';
import { PlatformError } from '../../ports/platform-error';
import { readBody } from '../http/read-body';
import { type ProductRequest } from '../http/request';
import { issueFields, parseIssue, parseIssueId } from './parse-issue';

/** With fields, the server answers no more a page whatever is asked (seen). */
const ISSUES_A_PAGE = 100;
/** Documented for pages of ids alone. */
const IDS_A_PAGE = 5_000;
/** Documented for named, single-valued fields; older references say 100, hence the second try. */
const FETCHED_AT_ONCE = [1_000, 100] as const;
/** A hundred thousand issues: beyond it something is wrong with the query or with the paging. */
const MAX_PAGES = 1_000;

/** Issues do not change their key while they are paged through, whatever else happens to them. */
const STABLE_ORDER = ' ORDER BY key ASC';

interface Page<T> {
  readonly items: readonly T[];
  readonly nextPageToken: string | undefined;
}

type PageOutcome<T> =
  { readonly kind: 'page'; readonly page: Page<T> } | (SearchOutcome & { kind: 'refused' });

export function createIssueSearch(request: ProductRequest): IssueSearch {
  return {
    async first(jql, fields) {
      const outcome = await issuePage(request, jql, fields);
      if (outcome.kind === 'refused') return outcome;
      const { items, nextPageToken } = outcome.page;
      return { kind: 'found', issues: distinctIssues(items), complete: nextPageToken === undefined };
    },
    async allInTurn(jql, fields) {
      const outcome = await allPages((token) => issuePage(request, jql, fields, token));
      return outcome.kind === 'refused' ? outcome : whole(outcome.items);
    },
    async allAtOnce(jql, fields) {
      const outcome = await allPages((token) => idPage(request, jql, token));
      return outcome.kind === 'refused' ? outcome : whole(await fetchIssues(request, outcome.items, fields));
    },
  };
}

function whole(issues: readonly IssueFacts[]): SearchOutcome {
  return { kind: 'found', issues: distinctIssues(issues), complete: true };
}

function issuePage(request: ProductRequest, jql: string, siteFields: FieldIds, token?: string) {
  const fields = issueFields(siteFields);
  const body = { jql: jql + STABLE_ORDER, fields, maxResults: ISSUES_A_PAGE, ...nextPage(token) };
  return searchPage(request, body, (issue) => parseIssue(issue, siteFields));
}

function idPage(request: ProductRequest, jql: string, token?: string) {
  const body = { jql: jql + STABLE_ORDER, fields: ['id'], maxResults: IDS_A_PAGE, ...nextPage(token) };
  return searchPage(request, body, parseIssueId);
}

const nextPage = (token?: string) => (token === undefined ? {} : { nextPageToken: token });

const pageSchema = v.object({ issues: v.array(v.unknown()), nextPageToken: v.nullish(v.string()) });
const refusalSchema = v.object({ errorMessages: v.array(v.string()) });

async function searchPage<T>(
  request: ProductRequest,
  body: object,
  parse: (issue: unknown) => T,
): Promise<PageOutcome<T>> {
  const response = await request('searchAndReconsileIssuesUsingJqlPost', route`/rest/api/3/search/jql`, {
    body,
  });
  if (response.status === 400) return refusal(await response.json());
  const { issues, nextPageToken } = await readBody('search issues', pageSchema, response);
  return { kind: 'page', page: { items: issues.map(parse), nextPageToken: nextPageToken ?? undefined } };
}

function refusal(body: unknown): SearchOutcome & { kind: 'refused' } {
  const parsed = v.safeParse(refusalSchema, body);
  return { kind: 'refused', messages: parsed.success ? parsed.output.errorMessages : [] };
}

/** Follows the tokens to the end; a query that never ends is refused rather than cut. */
async function allPages<T>(
  read: (token?: string) => Promise<PageOutcome<T>>,
): Promise<{ readonly kind: 'all'; readonly items: readonly T[] } | (SearchOutcome & { kind: 'refused' })> {
  const items: T[] = [];
  let token: string | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const outcome = await read(token);
    if (outcome.kind === 'refused') return outcome;
    items.push(...outcome.page.items);
    token = outcome.page.nextPageToken;
    if (token === undefined) return { kind: 'all', items };
  }
  throw new PlatformError('rejected', 'search issues: too many pages');
}

/** Fetches side by side; issues that went away since their id was found are simply not there. */
async function fetchIssues(
  request: ProductRequest,
  ids: readonly string[],
  siteFields: FieldIds,
): Promise<readonly IssueFacts[]> {
  const unique = [...new Set(ids)];
  for (const size of FETCHED_AT_ONCE) {
    const parts = await Promise.all(chunks(unique, size).map((part) => fetchPart(request, part, siteFields)));
    if (!parts.includes(null)) return parts.flatMap((part) => part ?? []);
  }
  throw new PlatformError('rejected', 'fetch issues');
}

/** `null` when Jira refuses the request as such, as sites do that still take only a hundred. */
async function fetchPart(
  request: ProductRequest,
  issueIdsOrKeys: readonly string[],
  siteFields: FieldIds,
): Promise<readonly IssueFacts[] | null> {
  const body = { issueIdsOrKeys, fields: issueFields(siteFields) };
  const response = await request('bulkFetchIssues', route`/rest/api/3/issue/bulkfetch`, { body });
  if (response.status === 400) return null;
  const { issues } = await readBody('fetch issues', pageSchema, response);
  return issues.map((issue) => parseIssue(issue, siteFields));
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) =>
    items.slice(n * size, (n + 1) * size),
  );
}
