import { type Db } from './sqlite';

/** A column that a table of an older data folder lacks. */
export interface LaterColumn {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** Adds those that are missing; the rows that are there keep what they hold. */
export function addLaterColumns(db: Db, columns: readonly LaterColumn[]): void {
  for (const { table, name, definition } of columns) {
    if (db.get('SELECT 1 FROM pragma_table_info(?) WHERE name = ?', [table, name]) !== undefined) continue;
    db.exec(`ALTER TABLE ${table} ADD COLUMN ${name} ${definition}`);
  }
}
