import { type Db } from '../../kernel/sqlite';
import { type EntitySchema } from '../manifest/entity-schema';
import { indexEntries } from './entity-values';

/** One version of an item, as it lies in the table. */
export interface ItemRow {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  readonly created_at: number;
  readonly updated_at: number;
  readonly expires_at: number | null;
}

/** Where an item lives: the plain store, the secrets, or one entity. */
export interface Space {
  readonly name: string;
  readonly schema: EntitySchema | null;
}

export const PLAIN: Space = { name: '', schema: null };
export const SECRETS: Space = { name: '!secrets', schema: null };

/**
 * Items with their recent past: a write closes the version before it instead of replacing it, because
 * queries see writes late and must meanwhile see what was there.
 */
const TABLES = `
  CREATE TABLE IF NOT EXISTS kvs_version (
    id INTEGER PRIMARY KEY, space TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
    created_at REAL NOT NULL, updated_at REAL NOT NULL, expires_at REAL, replaced_at REAL);
  CREATE UNIQUE INDEX IF NOT EXISTS kvs_current ON kvs_version (space, key) WHERE replaced_at IS NULL;
  CREATE INDEX IF NOT EXISTS kvs_by_key ON kvs_version (space, key);
  CREATE INDEX IF NOT EXISTS kvs_past ON kvs_version (replaced_at) WHERE replaced_at IS NOT NULL;
  CREATE TABLE IF NOT EXISTS kvs_index_entry (
    version_id INTEGER NOT NULL REFERENCES kvs_version (id) ON DELETE CASCADE,
    space TEXT NOT NULL, index_name TEXT NOT NULL, partition TEXT NOT NULL, range_value, key TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS kvs_index_order ON kvs_index_entry (space, index_name, partition, range_value, key);
  CREATE INDEX IF NOT EXISTS kvs_index_version ON kvs_index_entry (version_id);
`;

/** What no query sees any more is swept out at every so many writes: a leap of the clock makes thousands. */
const WRITES_TO_A_SWEEP = 64;

const COLUMNS = 'id, key, value, created_at, updated_at, expires_at';

export function createItemStore(db: Db, now: () => number, lagMs: () => number) {
  db.exec(TABLES);
  let writes = 0;

  function find(space: Space, key: string): ItemRow | undefined {
    const sql = `SELECT ${COLUMNS} FROM kvs_version WHERE space = ? AND key = ? AND replaced_at IS NULL
      AND (expires_at IS NULL OR expires_at > ?)`;
    return db.get<ItemRow>(sql, [space.name, key, now()]);
  }

  function close(space: Space, key: string): boolean {
    const sql = 'UPDATE kvs_version SET replaced_at = ? WHERE space = ? AND key = ? AND replaced_at IS NULL';
    const { changes } = db.run(sql, [now(), space.name, key]);
    writes += 1;
    if (writes % WRITES_TO_A_SWEEP === 0)
      db.run('DELETE FROM kvs_version WHERE replaced_at <= ?', [now() - lagMs()]);
    return changes > 0;
  }

  function addIndexEntries(id: number, space: Space, key: string, value: unknown): void {
    if (!space.schema) return;
    for (const { indexName, partition, range } of indexEntries(space.schema, key, value)) {
      db.run('INSERT INTO kvs_index_entry VALUES (?, ?, ?, ?, ?, ?)', [
        id,
        space.name,
        indexName,
        partition,
        range,
        key,
      ]);
    }
  }

  return {
    find,
    /** Gives the item as it was before. */
    put(space: Space, key: string, json: string, expiresAt: number | null): ItemRow | undefined {
      return db.transaction(() => {
        const before = find(space, key);
        close(space, key);
        const at = now();
        const sql =
          'INSERT INTO kvs_version (space, key, value, created_at, updated_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)';
        const row = [space.name, key, json, before?.created_at ?? at, at, expiresAt];
        addIndexEntries(db.run(sql, row).lastInsertRowId, space, key, JSON.parse(json));
        return before;
      });
    },
    /** Says whether there was such an item. */
    remove(space: Space, key: string): boolean {
      return db.transaction(() => {
        const existed = find(space, key) !== undefined;
        close(space, key);
        return existed;
      });
    },
    /** Builds the index entries of an entity anew, after its indexes changed in the manifest. */
    reindex(schema: EntitySchema): void {
      const space = { name: schema.name, schema };
      db.transaction(() => {
        db.run('DELETE FROM kvs_index_entry WHERE space = ?', [space.name]);
        const rows = db.all<ItemRow>(`SELECT ${COLUMNS} FROM kvs_version WHERE space = ?`, [space.name]);
        for (const row of rows) addIndexEntries(row.id, space, row.key, JSON.parse(row.value));
      });
    },
    clear(): void {
      db.run('DELETE FROM kvs_version');
    },
  };
}

export type ItemStore = ReturnType<typeof createItemStore>;
