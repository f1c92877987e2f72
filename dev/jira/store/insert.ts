import { type Db, type SqlValue } from '../../kernel/sqlite';

/** Adds a row; the statement's text depends on table and columns alone, so that it is prepared once. */
export function insert(db: Db, table: string, row: Readonly<Record<string, SqlValue>>): number {
  const columns = Object.keys(row);
  const places = columns.map(() => '?').join(', ');
  return db.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`, Object.values(row))
    .lastInsertRowId;
}
