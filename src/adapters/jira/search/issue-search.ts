import { route } from '@forge/api';
import { type IssueFacts } from '../../../domain/status/issue-facts';
import { type SiteFields } from '../../../domain/status/site-fields';
import { distinctIssues } from '../../../domain/status/status-summary';
import {
  type IssueSearch,
  type SearchOutcome,
  type SomeIssues,
  type TakeEarly,
} from '../../../ports/issues/issue-search';
import { PlatformError } from '../../../ports/platform-error';
import { readBody } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';
import { createSlots } from '../../http/slots';
import { issueFields, parseIssue } from '../issues/parse-issue';
import { chunks, fetchAhead } from './fetch-ahead';
import {
  allPages,
  type AllPages,
  eachPage,
  idPages,
  issuePages,
  issuesSchema,
  type PageOutcome,
  type PageReading,
} from './search-pages';

/** Documented for named, single-valued fields. */
const MOST_AT_ONCE = 1_000;
/** Older references say so. */
const FEWER_AT_ONCE = 100;

/** No more than are sent at once, so that the others can still be left. */
const PACE = { atOnce: 10, gapMs: 0 };
const TURNS = { sleep: () => Promise.resolve(), now: () => 0 };

/** While somebody waits, of what is very large as many as there is time for: nothing is begun once it is late. */
export function createIssueSearch(request: ProductRequest, hasTime: () => boolean = () => true): IssueSearch {
  const turns = createSlots(PACE, TURNS);
  const inTime = <T>(work: () => Promise<T>, otherwise: () => T): Promise<T> =>
    turns.run(async () => {
      if (!hasTime()) return otherwise();
      try {
        return await work();
      } catch (error) {
        // Near the end of an hour's points calls wait for each other: one that was begun in time may come too late.
        if (hasTime() || !isUnanswered(error)) throw error;
        return otherwise();
      }
    });
  const pages = (jql: string, siteFields: SiteFields) =>
    issuePages(request, jql, {
      fields: issueFields(siteFields),
      parse: (issue) => parseIssue(issue, siteFields),
    });
  return {
    async first(jql, fields) {
      const outcome = await inTime(pages(jql, fields), () => emptyPage(''));
      if (outcome.kind === 'refused') return outcome;
      const { items, nextPageToken } = outcome.page;
      return found(items, nextPageToken === undefined);
    },
    async allInTurn(jql, fields, count) {
      let isWanted = true;
      const read = pages(jql, fields);
      const outcome = await allPages(async (token) => {
        const page = await read(token);
        if (page.kind === 'refused') return page;
        const { items } = page.page;
        isWanted = (await count?.(items.length)) ?? true;
        return isWanted ? page : { kind: 'page', page: { items, nextPageToken: undefined } };
      });
      return outcome.kind === 'refused' ? outcome : found(outcome.items, isWanted);
    },
    async allAtOnce(jql, fields, early) {
      let complete = true;
      const cut = <T>(rest: T): T => {
        complete = false;
        return rest;
      };
      const ids = idPages(request, jql, early !== undefined);
      const outcome = await readAtOnce(
        (token) =>
          inTime(
            () => ids(token),
            () => cut(emptyPage()),
          ),
        (some) =>
          inTime(
            () => fetchIssues(request, some, fields),
            () => cut([]),
          ),
        early,
      );
      return outcome.kind === 'refused' ? outcome : found(outcome.items, complete);
    },
  };
}

/** As many at once as a call takes. */
export const createSomeIssues = (request: ProductRequest): SomeIssues => ({
  async some(issueIds, fields) {
    const parts = chunks(issueIds, MOST_AT_ONCE).map((ids) => fetchIssues(request, ids, fields));
    return (await Promise.all(parts)).flat();
  },
});

const isUnanswered = (error: unknown): boolean =>
  error instanceof PlatformError && error.kind === 'unavailable';

const emptyPage = (nextPageToken?: string): PageOutcome<never> => ({
  kind: 'page',
  page: { items: [], nextPageToken },
});

/** Fetches issues while the ids of further ones are still being found. */
async function readAtOnce(
  ids: PageReading<string>,
  fetch: (ids: readonly string[]) => Promise<readonly IssueFacts[]>,
  early?: TakeEarly,
): Promise<AllPages<IssueFacts>> {
  const ahead = fetchAhead(fetch, MOST_AT_ONCE);
  let beside: Promise<unknown> | undefined;
  try {
    const outcome = await eachPage(ids, (some, hasMore) => {
      ahead.take(some);
      if (!hasMore || early === undefined || beside !== undefined) return;
      beside = ahead.begun().then(early);
      // Told below; until then it must not end the process.
      beside.catch(() => undefined);
    });
    if (outcome.kind === 'refused') return outcome;
    const items = await ahead.all();
    await beside;
    return { kind: 'all', items };
  } finally {
    await Promise.allSettled([ahead.settled(), beside]);
  }
}

const found = (issues: readonly IssueFacts[], complete: boolean): SearchOutcome => ({
  kind: 'found',
  issues: distinctIssues(issues),
  complete,
});

/** Issues that went away since their id was found are simply not there. A site that takes fewer at once is asked again. */
async function fetchIssues(
  request: ProductRequest,
  ids: readonly string[],
  siteFields: SiteFields,
): Promise<readonly IssueFacts[]> {
  const body = { issueIdsOrKeys: ids, fields: issueFields(siteFields) };
  const response = await request('bulkFetchIssues', route`/rest/api/3/issue/bulkfetch`, { body });
  // Refused as such, as by sites that still take only a hundred.
  if (response.status === 400 && ids.length > FEWER_AT_ONCE) {
    const parts = chunks(ids, FEWER_AT_ONCE).map((some) => fetchIssues(request, some, siteFields));
    return (await Promise.all(parts)).flat();
  }
  const { issues } = await readBody('fetch issues', issuesSchema, response);
  return issues.map((issue) => parseIssue(issue, siteFields));
}
