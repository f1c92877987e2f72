import { refuse } from '../refusals';

/** A list of texts or numbers in a request body; anything else is no list. */
export function textList(input: unknown): readonly string[] {
  if (input == null) return [];
  if (!Array.isArray(input)) throw refuse('invalid-payload');
  return (input as readonly unknown[]).map((element) => {
    if (typeof element !== 'string' && typeof element !== 'number') throw refuse('invalid-payload');
    return String(element);
  });
}

/** `true` and `false` as query parameters say them. */
export function queryFlag(query: URLSearchParams, name: string, fallback = false): boolean {
  const value = query.get(name);
  return value === null ? fallback : value.toLowerCase() === 'true';
}

/** Query lists may be repeated, separated by commas, or both. */
export const queryList = (query: URLSearchParams, name: string): readonly string[] =>
  query
    .getAll(name)
    .flatMap((part) => part.split(','))
    .map((part) => part.trim())
    .filter((part) => part !== '');

export interface Page {
  readonly startAt: number;
  readonly maxResults: number;
}

/** Jira cuts a page that asks for too much instead of refusing it. */
export function pageOf(query: URLSearchParams, { usual, most }: { usual: number; most: number }): Page {
  return {
    startAt: wholeNumber(query, 'startAt', 0),
    maxResults: Math.min(wholeNumber(query, 'maxResults', usual), most),
  };
}

function wholeNumber(query: URLSearchParams, name: string, fallback: number): number {
  const text = query.get(name);
  if (text === null || text === '') return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw refuse('page-invalid', name);
  return value;
}

/** The page bean that Jira's newer lists answer with; `path` is the list's own address. */
export function pageBean<Row>(
  rows: readonly Row[],
  { startAt, maxResults }: Page,
  address: URL,
  draw: (row: Row) => unknown,
): Readonly<Record<string, unknown>> {
  const shown = rows.slice(startAt, startAt + maxResults);
  const isLast = startAt + shown.length >= rows.length;
  return {
    self: address.href,
    ...(isLast ? {} : { nextPage: withStart(address, startAt + maxResults) }),
    maxResults,
    startAt,
    total: rows.length,
    isLast,
    values: shown.map(draw),
  };
}

function withStart(address: URL, startAt: number): string {
  const next = new URL(address);
  next.searchParams.set('startAt', String(startAt));
  return next.href;
}
