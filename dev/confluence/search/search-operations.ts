import { type Answer, type Call, type ProductContext } from '../../products/operation';
import { findPerson } from '../../products/people';
import { compileCql } from '../cql/compile';
import { parseCql } from '../cql/parse';
import { aliasedProperty } from '../cql/property-aliases';
import { CqlError } from '../cql/syntax';
import { listOf, numberOf } from '../http/parameters';
import { v1 } from '../http/rows';
import { type PageRow } from '../pages/page-store';
import { readablePages } from '../permissions';
import { Refused } from '../refusals';
import { contentV1 } from '../pages/content-v1';
import { refreshIndex } from './index-pages';
import { searchResult } from './search-result';

const MAX_LIMIT = 250;
/** With bodies a page of results is smaller. */
const MAX_LIMIT_WITH_BODY = 25;

interface Found {
  readonly pages: readonly PageRow[];
  readonly total: number;
  readonly start: number;
  readonly limit: number;
}

/** `GET /search`: what a person would see in Confluence's search, as results with excerpts. */
function searchByCql(call: Call): Answer {
  const found = search(call);
  const expand = listOf(call, 'expand').flatMap((name) =>
    name.startsWith('content.') ? [name.slice('content.'.length)] : [],
  );
  return {
    status: 200,
    body: {
      results: found.pages.map((page) => searchResult(call, page, expand)),
      ...listing(found),
      totalSize: found.total,
      cqlQuery: call.query.get('cql') ?? '',
      searchDuration: 1,
      _links: links(call, '/rest/api/search', found),
    },
  };
}

/** `GET /content/search`: the content itself. */
function searchContentByCql(call: Call): Answer {
  const found = search(call);
  const results = found.pages.map((page) => contentV1(call, page, listOf(call, 'expand')));
  return {
    status: 200,
    body: { results, ...listing(found), _links: links(call, '/rest/api/content/search', found) },
  };
}

const listing = ({ pages, start, limit }: Found) => ({ start, limit, size: pages.length });

/** A cursor of this site is the number of results before it; an unchanged index gives the same order. */
function search(call: Call): Found {
  const { context, query } = call;
  const cql = query.get('cql');
  if (cql === null) throw new Refused('parameter-missing', { name: 'cql' });
  const condition = compiled(call, cql);
  refreshIndex(context);
  const readable = readablePages(call.principal);
  const from = `FROM wiki_indexed i JOIN wiki_page p ON p.id = i.id WHERE p.status = 'current' AND (${condition.sql}) AND ${readable.sql}`;
  const params = [...condition.params, ...readable.params];
  const limit = limitOf(call);
  const start = startOf(call);
  const pages = context.db.all<PageRow>(`SELECT p.* ${from} ORDER BY ${condition.orderBy} LIMIT ? OFFSET ?`, [
    ...params,
    limit,
    start,
  ]);
  const total = context.db.get<{ total: number }>(`SELECT COUNT(*) AS total ${from}`, params)?.total ?? 0;
  return { pages, total, start, limit };
}

function compiled(call: Call, cql: string): ReturnType<typeof compileCql> {
  const { accountId } = call.principal;
  try {
    return compileCql(parseCql(cql), {
      aliased: (name) => aliasedProperty(call.context.db, name),
      accountId,
      nowMs: call.context.now(),
      timeZone: timeZoneOf(call.context, accountId),
    });
  } catch (error) {
    if (error instanceof CqlError)
      throw new Refused('cql-wrong', { cql, reason: error.reason, position: error.at + 1 });
    throw error;
  }
}

const timeZoneOf = ({ db }: ProductContext, accountId: string | null): string =>
  (accountId === null ? undefined : findPerson(db, accountId)?.timeZone) ?? 'UTC';

/** More than the service gives at once is not refused but cut. */
function limitOf(call: Call): number {
  const asked = numberOf(call, 'limit', { min: 0, max: Number.MAX_SAFE_INTEGER, otherwise: 25 });
  const withBody = listOf(call, 'expand').some((name) => /(^|\.)body\b/.test(name));
  return Math.min(asked, withBody ? MAX_LIMIT_WITH_BODY : MAX_LIMIT);
}

function startOf(call: Call): number {
  const cursor = call.query.get('cursor');
  if (cursor === null) return numberOf(call, 'start', { min: 0, max: Number.MAX_SAFE_INTEGER, otherwise: 0 });
  const start = Number(
    Buffer.from(cursor, 'base64url')
      .toString('utf8')
      .replace(/^after:/, ''),
  );
  if (!Number.isSafeInteger(start) || start < 0) throw new Refused('cursor-wrong');
  return start;
}

function links({ context, query }: Call, path: string, { pages, total, start, limit }: Found) {
  const base = { base: `${context.siteUrl}/wiki`, context: '/wiki' };
  const end = start + pages.length;
  if (pages.length === 0 || end >= total) return base;
  const next = new URLSearchParams(query);
  next.set('next', 'true');
  next.set('cursor', Buffer.from(`after:${String(end)}`).toString('base64url'));
  next.set('limit', String(limit));
  next.set('start', String(end));
  return { ...base, next: `${path}?${next.toString()}` };
}

const SEARCH = ['search:confluence'];

export const searchOperations = [
  v1('GET /search', 'searchByCQL', SEARCH, searchByCql),
  v1('GET /content/search', 'searchContentByCQL', SEARCH, searchContentByCql),
];
