import { route } from '@forge/api';
import * as v from 'valibot';
import { type IssueFacts } from '../../domain/status/issue-facts';
import { type FieldIds } from '../../domain/status/site-fields';
import { distinctIssues } from '../../domain/status/status-summary';
import { type IssueSearch, type SearchOutcome } from '../../ports/issue-search';
import { PlatformError } from '../../ports/platform-error';
import { readBody } from '../http/read-body';
import { type ProductRequest } from '../http/request';
import { issueFields, parseIssue } from './parse-issue';
import { allPages, idPages, issuePages } from './search-pages';

/** Documented for named, single-valued fields; older references say 100, hence the second try. */
const FETCHED_AT_ONCE = [1_000, 100] as const;

export function createIssueSearch(request: ProductRequest): IssueSearch {
  const pages = (jql: string, siteFields: FieldIds) =>
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
    async allAtOnce(jql, fields) {
      const outcome = await allPages(idPages(request, jql));
      return outcome.kind === 'refused' ? outcome : whole(await fetchIssues(request, outcome.items, fields));
    },
  };
}

function whole(issues: readonly IssueFacts[]): SearchOutcome {
  return { kind: 'found', issues: distinctIssues(issues), complete: true };
}

const fetchedSchema = v.object({ issues: v.array(v.unknown()) });

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
  const { issues } = await readBody('fetch issues', fetchedSchema, response);
  return issues.map((issue) => parseIssue(issue, siteFields));
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) =>
    items.slice(n * size, (n + 1) * size),
  );
}
