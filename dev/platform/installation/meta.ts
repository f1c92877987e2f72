import { type Db } from '../../kernel/sqlite';

/** Small facts that outlive the process, as JSON by name; read from memory, written through. */
export interface Meta {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
}

export function createMeta(db: Db): Meta {
  db.exec('CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)');
  const rows = db.all<{ name: string; value: string }>('SELECT name, value FROM meta');
  const facts = new Map(rows.map((row) => [row.name, JSON.parse(row.value) as unknown]));
  return {
    get: (name) => facts.get(name),
    set: (name, value) => {
      db.run('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)', [name, JSON.stringify(value)]);
      facts.set(name, value);
    },
  };
}
