import { route } from '@forge/api';
import * as v from 'valibot';
import { type IssueFacts } from '../../../domain/status/issue-facts';
import { type SiteFields } from '../../../domain/status/site-fields';
import { distinctIssues } from '../../../domain/status/status-summary';
import { type IssueSearch, type SearchOutcome } from '../../../ports/issues/issue-search';
import { PlatformError } from '../../../ports/platform-error';
import { readBody } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';
import { issueFields, parseIssue } from '../issues/parse-issue';
import { chunks, fetchAhead } from './fetch-ahead';
import { allPages, eachPage, idPages, issuePages, type PageReading } from './search-pages';

/** Documented for named, single-valued fields. */
const MOST_AT_ONCE = 1_000;
/** Older references say so. */
const FEWER_AT_ONCE = 100;

export function createIssueSearch(request: ProductRequest): IssueSearch {
  const pages = (jql: string, siteFields: SiteFields) =>
    issuePages(request, jql, {
      fields: issueFields(siteFields),
      parse: (issue) => parseIssue(issue, siteFields),
    });
  return {
    async first(jql, fields) {
      const outcome = await pages(jql, fields)();
      if (outcome.kind === 'refused') return outcome;
      const { items, nextPageToken } = outcome.page;
      return { kind: 'found', issues: distinctIssues(items), complete: nextPageToken === undefined };
    },
    async allInTurn(jql, fields) {
      const outcome = await allPages(pages(jql, fields));
      return outcome.kind === 'refused' ? outcome : whole(outcome.items);
    },
    allAtOnce: (jql, fields) => readAtOnce(idPages(request, jql), (ids) => fetchIssues(request, ids, fields)),
  };
}

/** Fetches issues while the ids of further ones are still being found. */
export async function readAtOnce(
  ids: PageReading<string>,
  fetch: (ids: readonly string[]) => Promise<readonly IssueFacts[]>,
): Promise<SearchOutcome> {
  const ahead = fetchAhead(fetch, MOST_AT_ONCE);
  try {
    const outcome = await eachPage(ids, ahead.take);
    return outcome.kind === 'refused' ? outcome : whole(await ahead.all());
  } finally {
    await ahead.settled();
  }
}

function whole(issues: readonly IssueFacts[]): SearchOutcome {
  return { kind: 'found', issues: distinctIssues(issues), complete: true };
}

const fetchedSchema = v.object({ issues: v.array(v.unknown()) });

/** Issues that went away since their id was found are simply not there. A site that takes fewer at once is asked again. */
export async function fetchIssues(
  request: ProductRequest,
  ids: readonly string[],
  siteFields: SiteFields,
): Promise<readonly IssueFacts[]> {
  const whole = await fetchPart(request, ids, siteFields);
  if (whole !== null) return whole;
  const parts = await Promise.all(
    chunks(ids, FEWER_AT_ONCE).map((part) => fetchPart(request, part, siteFields)),
  );
  if (parts.includes(null)) throw new PlatformError('rejected', 'fetch issues');
  return parts.flatMap((part) => part ?? []);
}

/** `null` when Jira refuses the request as such, as sites do that still take only a hundred. */
async function fetchPart(
  request: ProductRequest,
  issueIdsOrKeys: readonly string[],
  siteFields: SiteFields,
): Promise<readonly IssueFacts[] | null> {
  const body = { issueIdsOrKeys, fields: issueFields(siteFields) };
  const response = await request('bulkFetchIssues', route`/rest/api/3/issue/bulkfetch`, { body });
  if (response.status === 400) return null;
  const { issues } = await readBody('fetch issues', fetchedSchema, response);
  return issues.map((issue) => parseIssue(issue, siteFields));
}
