import { route } from '@forge/api';
import * as v from 'valibot';
import { PlatformError } from '../../../ports/platform-error';
import { readBody } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';
import { parseIssueId } from '../issues/parse-issue';

/** With fields, the server answers no more a page whatever is asked (seen). */
const ISSUES_A_PAGE = 100;
/** Documented for pages of ids alone. */
const IDS_A_PAGE = 5_000;
/** A hundred thousand issues: beyond it something is wrong with the query or with the paging. */
const MAX_PAGES = 1_000;

/** Issues do not change their key while they are paged through, whatever else happens to them. */
const STABLE_ORDER = ' ORDER BY key ASC';
/** One that changes category between two pages comes before the first of them by then. */
const NEWEST_CHANGE_FIRST = ' ORDER BY statusCategoryChangedDate DESC';

interface Page<T> {
  readonly items: readonly T[];
  readonly nextPageToken: string | undefined;
}

/** A query that Jira does not run. Its words are about our own order too: who typed it is told by itself (ADR 0065). */
export interface Refusal {
  readonly kind: 'refused';
}

export type PageOutcome<T> = { readonly kind: 'page'; readonly page: Page<T> } | Refusal;

/** One page of a search; a page without a token is the first. */
export type PageReading<T> = (token?: string) => Promise<PageOutcome<T>>;

/** Pages of issues with these fields. Throws a `PlatformError` on an answer that Jira's documents do not promise. */
export const issuePages =
  <T>(
    request: ProductRequest,
    jql: string,
    { fields, parse }: { readonly fields: readonly string[]; readonly parse: (issue: unknown) => T },
  ): PageReading<T> =>
  (token) =>
    searchPage(request, { jql, order: STABLE_ORDER, fields, maxResults: ISSUES_A_PAGE, token }, parse);

/** Pages of ids, far longer ones; of `newestFirst` those come first that changed category last. */
export const idPages =
  (request: ProductRequest, jql: string, newestFirst = false): PageReading<string> =>
  (token) => {
    const order = newestFirst ? NEWEST_CHANGE_FIRST : STABLE_ORDER;
    return searchPage(request, { jql, order, fields: ['id'], maxResults: IDS_A_PAGE, token }, parseIssueId);
  };

/** What a search answers with, and a fetch, which has no pages. */
export const issuesSchema = v.object({ issues: v.array(v.unknown()), nextPageToken: v.nullish(v.string()) });

interface Search {
  readonly jql: string;
  readonly order: string;
  readonly fields: readonly string[];
  readonly maxResults: number;
  readonly token: string | undefined;
}

async function searchPage<T>(
  request: ProductRequest,
  { jql, order, fields, maxResults, token }: Search,
  parse: (issue: unknown) => T,
): Promise<PageOutcome<T>> {
  const page = token === undefined ? {} : { nextPageToken: token };
  const body = { jql: jql + order, fields, maxResults, ...page };
  const response = await request('searchAndReconsileIssuesUsingJqlPost', route`/rest/api/3/search/jql`, {
    body,
  });
  if (response.status === 400) return { kind: 'refused' };
  const { issues, nextPageToken } = await readBody('search issues', issuesSchema, response);
  return { kind: 'page', page: { items: issues.map(parse), nextPageToken: nextPageToken ?? undefined } };
}

export type AllPages<T> = { readonly kind: 'all'; readonly items: readonly T[] } | Refusal;

/** Follows the tokens to the end; a query that never ends is refused rather than cut. */
export async function allPages<T>(read: PageReading<T>): Promise<AllPages<T>> {
  const items: T[] = [];
  const outcome = await eachPage(read, (page) => {
    items.push(...page);
  });
  return outcome.kind === 'refused' ? outcome : { kind: 'all', items };
}

/** As above, with each page handed on before the next one is asked for. */
export async function eachPage<T>(
  read: PageReading<T>,
  take: (items: readonly T[], hasMore: boolean) => void,
): Promise<{ readonly kind: 'all' } | Refusal> {
  let token: string | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const outcome = await read(token);
    if (outcome.kind === 'refused') return outcome;
    token = outcome.page.nextPageToken;
    take(outcome.page.items, token !== undefined);
    if (token === undefined) return { kind: 'all' };
  }
  throw new PlatformError('rejected', 'search issues: too many pages');
}
