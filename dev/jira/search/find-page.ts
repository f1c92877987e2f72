import { type SqlValue } from '../../kernel/sqlite';
import { type Call } from '../../products/operation';
import { type CompiledJql } from '../jql/compile';
import { type SortStep } from '../jql/order-by';
import { type SqlCondition } from '../store/visibility';
import { readPageToken, writePageToken } from './page-token';
import { type SearchRequest } from './search-request';

export interface IssuePage {
  readonly issueIds: readonly number[];
  /** Absent on the last page. */
  readonly nextPageToken: string | undefined;
}

/**
 * Finds one page, continuing after the issue that ended the page before.
 *
 * The token holds where that issue stood in the order, not a count, so that issues that come or go
 * meanwhile neither repeat nor hide others.
 */
export function findPage(
  { context, principal }: Call,
  query: CompiledJql,
  request: SearchRequest,
): IssuePage {
  const owner = `${principal.kind} ${principal.accountId ?? ''} ${request.jql}`;
  const after =
    request.nextPageToken === undefined
      ? undefined
      : readPageToken(request.nextPageToken, owner, context.now());
  const rest = after === undefined ? { sql: '1', params: [] } : isAfter(query.order, after);
  const columns = query.order.map(({ sql }, index) => `${sql} AS s${String(index)}`);
  const order = query.order.map(({ direction }, index) => `s${String(index)} ${direction}`);
  const rows = context.db.all<{ id: number } & Record<string, SqlValue>>(
    `SELECT i.id AS id, ${columns.join(', ')} FROM jira_search_issue i
     WHERE ${query.where.sql} AND ${rest.sql} ORDER BY ${order.join(', ')} LIMIT ?`,
    [...query.where.params, ...rest.params, request.maxResults + 1],
  );
  const shown = rows.slice(0, request.maxResults);
  const last = shown.at(-1);
  const hasMore = rows.length > shown.length && last !== undefined;
  return {
    issueIds: shown.map(({ id }) => id),
    nextPageToken: hasMore
      ? writePageToken(
          query.order.map((_, index) => last[`s${String(index)}`] ?? null),
          owner,
          context.now(),
        )
      : undefined,
  };
}

/** Issues that stand behind the given place, step by step of the order. */
function isAfter(
  [step, ...steps]: readonly SortStep[],
  [value = null, ...values]: readonly SqlValue[],
): SqlCondition {
  if (!step) return { sql: '0', params: [] };
  const beyond = `${step.sql} ${step.direction === 'ASC' ? '>' : '<'} ?`;
  if (steps.length === 0) return { sql: beyond, params: [value] };
  const rest = isAfter(steps, values);
  return { sql: `(${beyond} OR (${step.sql} = ? AND ${rest.sql}))`, params: [value, value, ...rest.params] };
}
