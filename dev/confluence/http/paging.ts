import { type SqlValue } from '../../kernel/sqlite';
import { type Answer, type Call } from '../../products/operation';
import { Refused } from '../refusals';
import { numberOf } from './parameters';

export interface ListQuery {
  /** The path of the operation, with its parameters filled in. */
  readonly path: string;
  /** `SELECT … FROM … WHERE …`, without order or limit. */
  readonly sql: string;
  readonly params: readonly SqlValue[];
  readonly order: Order;
  readonly maxLimit?: number;
  readonly defaultLimit?: number;
}

/** Rows are ordered by `column`, then by `id`, so that no two rows are equal and a cursor stays true when rows come and go. */
export interface Order {
  readonly column: string;
  readonly id: string;
  readonly descending: boolean;
}

interface Ordered {
  readonly cursor_value: string | number;
  readonly cursor_id: number;
}

/**
 * One page of a v2 list: results, the relative link to the next page, and the same as a `Link` header.
 * `render` takes a row of the list's query.
 */
export function listAnswer(call: Call, list: ListQuery, render: (row: never) => unknown): Answer {
  const limit = numberOf(call, 'limit', {
    min: 1,
    max: list.maxLimit ?? 250,
    otherwise: list.defaultLimit ?? 25,
  });
  const { rows, next } = readPage(call, list, limit);
  const base = `${call.context.siteUrl}/wiki`;
  const nextLink = next === null ? null : nextPage(call, list.path, limit, next);
  return {
    status: 200,
    body: {
      results: rows.map((row) => render(row as never)),
      _links: { ...(nextLink === null ? {} : { next: nextLink }), base },
    },
    headers: {
      link: [...(nextLink === null ? [] : [`<${nextLink}>; rel="next"`]), `<${base}>; rel="base"`].join(', '),
    },
  };
}

function readPage(
  call: Call,
  { sql, params, order }: ListQuery,
  limit: number,
): { rows: readonly Ordered[]; next: string | null } {
  const after = call.query.get('cursor');
  const position = after === null ? null : readCursor(after);
  const direction = order.descending ? 'DESC' : 'ASC';
  const beyond =
    position === null ? '' : `WHERE (cursor_value, cursor_id) ${order.descending ? '<' : '>'} (?, ?)`;
  const found = call.context.db.all<Ordered>(
    `SELECT * FROM (SELECT ${order.column} AS cursor_value, ${order.id} AS cursor_id, listed.* FROM (${sql}) AS listed)
     ${beyond} ORDER BY cursor_value ${direction}, cursor_id ${direction} LIMIT ?`,
    [...params, ...(position ?? []), limit + 1],
  );
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows, next: found.length > limit && last !== undefined ? writeCursor(last) : null };
}

const writeCursor = ({ cursor_value, cursor_id }: Ordered): string =>
  Buffer.from(JSON.stringify([cursor_value, cursor_id])).toString('base64url');

function readCursor(cursor: string): readonly [string | number, number] {
  try {
    const [value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [unknown, unknown];
    if ((typeof value === 'string' || typeof value === 'number') && typeof id === 'number')
      return [value, id];
  } catch {
    // Not ours: told below.
  }
  throw new Refused('cursor-wrong');
}

function nextPage({ query }: Call, path: string, limit: number, cursor: string): string {
  const next = new URLSearchParams(query);
  next.set('limit', String(limit));
  next.set('cursor', cursor);
  return `${path}?${next.toString()}`;
}
