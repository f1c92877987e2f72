import { type Db } from '../../kernel/sqlite';
import { type ForgeAnswer } from '../child/protocol';
import { emptyAnswer, jsonAnswer } from '../gateway/answers';
import { type EntitySchema } from '../manifest/entity-schema';
import { createBatches } from './batches';
import { createItemStore, SECRETS } from './item-store';
import { createItems, toAnswer, type ItemRequest, type MetadataField } from './items';
import { createQueries, type EntityQuery, type Page, type PlainQuery } from './queries';
import { createRateLimits, unitsOf } from './rate-limits';
import { KvsRefusal } from './refusal';
import { createTransactions } from './transactions';

export interface KvsOptions {
  readonly db: Db;
  readonly now: () => number;
  /** How late queries see writes. */
  readonly queryLagMs: () => number;
  readonly entities: () => ReadonlyMap<string, EntitySchema>;
}

/** An operation's answer, nothing where the platform answers nothing. */
type Operation = (body: unknown) => unknown;
interface WithOptions {
  readonly options?: { readonly metadataFields?: readonly MetadataField[] };
}

const PATHS_OF_READS = /\/(get|query)$/;

/** The storage service behind @forge/kvs: its paths, bodies, codes and limits. */
export function createKvs({ db, now, queryLagMs, entities }: KvsOptions) {
  const store = createItemStore(db, now, queryLagMs);
  const items = createItems(store, entities, now);
  const batches = createBatches(items);
  const queries = createQueries(db, now, queryLagMs);
  const limits = createRateLimits(now);

  const operations: Readonly<Record<string, Operation>> = {
    '/api/v1/get': (body) => items.get(body as ItemRequest),
    '/api/v1/set': (body) => items.set(body as ItemRequest),
    '/api/v1/delete': (body) => items.remove(body as ItemRequest),
    '/api/v1/secret/get': (body) => items.get(body as ItemRequest, SECRETS),
    '/api/v1/secret/set': (body) => items.set(body as ItemRequest, SECRETS),
    '/api/v1/secret/delete': (body) => items.remove(body as ItemRequest, SECRETS),
    '/api/v1/entity/get': (body) => items.get(body as ItemRequest),
    '/api/v1/entity/set': (body) => items.set(body as ItemRequest),
    '/api/v1/entity/delete': (body) => items.remove(body as ItemRequest),
    '/api/v1/query': (body) => listOf(queries.plain(body as PlainQuery), body as WithOptions),
    '/api/v1/entity/query': (body) => {
      const query = body as EntityQuery & ItemRequest & WithOptions;
      const { schema } = items.spaceOf(query);
      if (!schema) throw new KvsRefusal(400, 'INVALID_ENTITY_TYPE', 'The query names no entity.');
      return listOf(queries.entity(schema, query), query);
    },
    '/api/v1/batch/get': batches.get,
    '/api/v1/batch/set': batches.set,
    '/api/v1/batch/delete': batches.remove,
    '/api/v1/transaction': createTransactions(db, store, items),
  };

  function run(path: string, bodyText: string): ForgeAnswer {
    const operation = operations[path];
    if (!operation) throw new KvsRefusal(404, 'NOT_FOUND', `There is no storage operation ${path}.`);
    limits.spend('request');
    if (path.includes('/batch/')) limits.spend('batch');
    const reads = PATHS_OF_READS.test(path);
    if (!reads) limits.spend('write', unitsOf(bodyText));
    const answer = operation(JSON.parse(bodyText)) ?? null;
    if (answer === null) return emptyAnswer(204);
    const result = jsonAnswer(200, answer);
    if (reads) limits.spend('read', unitsOf(String(result.body)));
    return result;
  }

  return {
    answer(path: string, bodyText: string): ForgeAnswer {
      try {
        return run(path, bodyText);
      } catch (error) {
        if (error instanceof KvsRefusal) return refuse(error);
        throw error;
      }
    },
    /** Rebuilds the index entries of entities whose schema changed. */
    reindex: (schema: EntitySchema) => {
      store.reindex(schema);
    },
    clear: () => {
      store.clear();
    },
  };
}

export type Kvs = ReturnType<typeof createKvs>;

function listOf({ rows, cursor }: Page, { options }: WithOptions) {
  return { data: rows.map((row) => toAnswer(row, options?.metadataFields)), cursor };
}

function refuse({ status, code, message }: KvsRefusal): ForgeAnswer {
  return jsonAnswer(status, { code, message });
}
