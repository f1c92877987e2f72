import { isObject } from '../../kernel/json-object';
import { badQuery } from '../jql/compile';
import { refuse } from '../refusals';
import { queryList, textList } from '../views/requests';

/** What a search asks for, whichever way it came. */
export interface SearchRequest {
  readonly jql: string;
  readonly fields: readonly string[];
  readonly expand: readonly string[];
  readonly properties: readonly string[];
  readonly reconcileIssues: readonly number[];
  readonly maxResults: number;
  readonly nextPageToken: string | undefined;
  /** Nothing but ids was asked for, which is also what Jira answers when nothing is named. */
  readonly onlyIds: boolean;
}

const MAX_RECONCILED = 50;
const MAX_PROPERTIES = 5;
const USUAL_PAGE = 50;
/** Documented for id and key alone. */
const LARGEST_PAGE = 5000;
/** What Jira has been seen to cut pages with fields to. */
const LARGEST_PAGE_WITH_FIELDS = 100;

export function readSearch(body: unknown): SearchRequest {
  if (!isObject(body)) throw refuse('invalid-payload');
  const { jql, expand, maxResults = USUAL_PAGE, nextPageToken, fields, properties, reconcileIssues } = body;
  return checked({
    jql: textOr(jql, ''),
    fields: textList(fields),
    expand: textOr(expand, '').split(','),
    properties: textList(properties),
    reconcileIssues: textList(reconcileIssues).map(Number),
    maxResults: Number(maxResults),
    nextPageToken: nextPageToken == null ? undefined : textOr(nextPageToken, ''),
  });
}

export function readSearchQuery(query: URLSearchParams): SearchRequest {
  return checked({
    jql: query.get('jql') ?? '',
    fields: queryList(query, 'fields'),
    expand: queryList(query, 'expand'),
    properties: queryList(query, 'properties'),
    reconcileIssues: queryList(query, 'reconcileIssues').map(Number),
    maxResults: Number(query.get('maxResults') ?? USUAL_PAGE),
    nextPageToken: query.get('nextPageToken') ?? undefined,
  });
}

function textOr(value: unknown, fallback: string): string {
  if (value == null) return fallback;
  if (typeof value !== 'string') throw refuse('invalid-payload');
  return value;
}

function checked(asked: Omit<SearchRequest, 'onlyIds'>): SearchRequest {
  const { properties, reconcileIssues, maxResults } = asked;
  if (properties.length > MAX_PROPERTIES) throw refuse('too-many-ids', MAX_PROPERTIES);
  if (reconcileIssues.length > MAX_RECONCILED) throw refuse('too-many-ids', MAX_RECONCILED);
  if (!reconcileIssues.every(Number.isSafeInteger)) throw refuse('invalid-payload');
  if (!Number.isInteger(maxResults) || maxResults < 1) {
    throw badQuery(["The value of 'maxResults' must be a whole number of 1 or more."]);
  }
  const fields = asked.fields.flatMap((part) => part.split(',')).map((name) => name.trim());
  const isBare = (allowed: readonly string[]): boolean =>
    fields.every((name) => allowed.includes(name)) && properties.length === 0 && asked.expand.join('') === '';
  const largest = isBare(['id', 'key', '']) ? LARGEST_PAGE : LARGEST_PAGE_WITH_FIELDS;
  return { ...asked, fields, onlyIds: isBare(['id', '']), maxResults: Math.min(maxResults, largest) };
}
