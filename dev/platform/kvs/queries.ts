import { type Db, type SqlValue } from '../../kernel/sqlite';
import { type EntitySchema } from '../manifest/entity-schema';
import { meets, testOf, type Condition, type ConditionGroup, type Scalar } from './conditions';
import { readCursor, writeCursor, type Position } from './cursor';
import { findIndex, indexed, type Indexed } from './entity-values';
import { type ItemRow, PLAIN } from './item-store';
import { badRequest } from './refusal';

export interface PlainQuery {
  readonly limit?: number;
  readonly after?: string | undefined;
  readonly where?: readonly {
    readonly property: string;
    readonly condition: string;
    readonly values: readonly Scalar[];
  }[];
}

export interface EntityQuery {
  readonly indexName?: string;
  readonly partition?: readonly Scalar[];
  readonly range?: Condition;
  readonly sort?: 'ASC' | 'DESC';
  readonly cursor?: string | undefined;
  readonly limit?: number;
  readonly filters?: ConditionGroup;
}

export interface Page {
  readonly rows: readonly ItemRow[];
  readonly cursor: string | undefined;
}

type IndexRow = ItemRow & { readonly range_value: Indexed };

/** doc:storage-reference */
const DEFAULT_LIMIT = 10;
const MAX_LIMIT = 100;

/**
 * What a query may see: the state of `lagMs` ago, without what has expired. Of writes that lie in the
 * future, because the site's clock was set back, it sees the newest.
 */
const VISIBLE = `((v.replaced_at IS NULL AND (v.updated_at <= ? OR v.updated_at > ?))
    OR (v.replaced_at > ? AND v.replaced_at <= ? AND v.updated_at <= ?))
  AND (v.expires_at IS NULL OR v.expires_at > ?)`;

const COLUMNS = 'v.id, v.key, v.value, v.created_at, v.updated_at, v.expires_at';

/** The limit stands in the text: SQLite plans a statement anew each time one is bound, for longer than it runs. */
export function createQueries(db: Db, now: () => number, lagMs: () => number) {
  function visibleParams(): readonly SqlValue[] {
    const at = now();
    const horizon = at - lagMs();
    return [horizon, at, horizon, at, horizon, at];
  }

  return {
    /** Plain items in the order of their keys. */
    plain(query: PlainQuery): Page {
      const limit = checkLimit(query.limit, 'LIST_QUERY_LIMIT_EXCEEDED');
      const prefix = prefixOf(query);
      const identity = ['plain', prefix, limit];
      const after = readCursor(identity, query.after);
      const sql = `SELECT ${COLUMNS} FROM kvs_version v WHERE v.space = ? AND v.key >= ? AND v.key > ?
        AND substr(v.key, 1, length(?)) = ? AND ${VISIBLE} ORDER BY v.key LIMIT ${String(limit + 1)}`;
      const params = [PLAIN.name, prefix, after?.key ?? '', prefix, prefix, ...visibleParams()];
      const rows = db.all<ItemRow>(sql, params);
      return toPage(rows, limit, identity, (row) => ({ range: '', key: row.key }));
    },

    /** Items of an entity in the order of an index; filters thin out a page, they do not fill it up. */
    entity(schema: EntitySchema, query: EntityQuery): Page {
      const limit = checkLimit(query.limit, 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE');
      const { cursor, ...identity } = query;
      const bounds = [
        inIndex(schema, query),
        inRange(query.range),
        behind(query.sort, readCursor(identity, cursor)),
      ];
      const direction = query.sort === 'DESC' ? 'DESC' : 'ASC';
      const sql = `SELECT ${COLUMNS}, e.range_value FROM kvs_index_entry e JOIN kvs_version v ON v.id = e.version_id
        WHERE ${bounds.map((bound) => bound.sql).join(' AND ')} AND ${VISIBLE}
        ORDER BY e.range_value ${direction}, e.key ${direction} LIMIT ${String(limit + 1)}`;
      const params = [...bounds.flatMap((bound) => bound.params), ...visibleParams()];
      const page = toPage(db.all<IndexRow>(sql, params), limit, identity, (row) => ({
        range: row.range_value,
        key: row.key,
      }));
      return { ...page, rows: page.rows.filter((row) => meets(JSON.parse(row.value), query.filters)) };
    },
  };
}

function toPage<Row extends ItemRow>(
  rows: readonly Row[],
  limit: number,
  identity: unknown,
  positionOf: (row: Row) => Position,
): Page {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { rows: page, cursor: more ? writeCursor(identity, positionOf(last)) : undefined };
}

function checkLimit(limit: number | undefined, code: string): number {
  const wanted = limit ?? DEFAULT_LIMIT;
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > MAX_LIMIT) {
    throw badRequest(code, 'The limit must lie between 1 and 100.');
  }
  return wanted;
}

function prefixOf({ where = [] }: PlainQuery): string {
  if (where.length > 1) throw badRequest('QUERY_WHERE_INVALID', 'A query takes one where clause.');
  const [clause] = where;
  if (!clause) return '';
  if (clause.property !== 'key')
    throw badRequest('QUERY_WHERE_FIELD_INVALID', 'Only the key can be queried.');
  if (clause.condition !== 'BEGINS_WITH')
    throw badRequest('INVALID_FILTER_CONDITION', 'Only BEGINS_WITH applies.');
  return String(clause.values[0]);
}

interface Bound {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

function inIndex(schema: EntitySchema, { indexName, partition = [] }: EntityQuery): Bound {
  const index = findIndex(schema, indexName);
  if (partition.length !== index.partition.length) {
    const wanted = index.partition.join(', ') || 'no partition';
    throw badRequest('INVALID_ENTITY_INDEX', `Index ${index.name} takes ${wanted}.`);
  }
  const params = [schema.name, index.name, JSON.stringify(partition)];
  return { sql: 'e.space = ? AND e.index_name = ? AND e.partition = ?', params };
}

const RANGE_SQL: Readonly<Record<string, string>> = {
  EQUAL_TO: 'e.range_value = ?',
  GREATER_THAN: 'e.range_value > ?',
  GREATER_THAN_EQUAL_TO: 'e.range_value >= ?',
  LESS_THAN: 'e.range_value < ?',
  LESS_THAN_EQUAL_TO: 'e.range_value <= ?',
  BETWEEN: 'e.range_value BETWEEN ? AND ?',
};

function inRange(range: Condition | undefined): Bound {
  if (!range) return { sql: 'TRUE', params: [] };
  testOf(range);
  const values = range.values.map(indexed);
  if (range.condition === 'BEGINS_WITH') {
    return { sql: 'substr(e.range_value, 1, length(?)) = ?', params: [...values, ...values] };
  }
  const sql = RANGE_SQL[range.condition];
  if (sql === undefined) throw badRequest('INVALID_FILTER_CONDITION', `${range.condition} is no range.`);
  return { sql, params: values };
}

function behind(sort: EntityQuery['sort'], position: Position | null): Bound {
  if (!position) return { sql: 'TRUE', params: [] };
  const sign = sort === 'DESC' ? '<' : '>';
  return { sql: `(e.range_value, e.key) ${sign} (?, ?)`, params: [position.range, position.key] };
}
