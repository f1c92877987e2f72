import { remembered } from '../../kernel/remembered';
import { type Db } from '../../kernel/sqlite';

export interface DeliveryRow {
  readonly id: number;
  readonly trigger_key: string;
  /** JSON of the trigger's first argument. */
  readonly event: string;
  readonly due_at: number;
  readonly app_retries: number;
  readonly platform_retries: number;
  /** JSON of the last reason and data; null before the first retry. */
  readonly retry: string | null;
}

const TABLES = `
  CREATE TABLE IF NOT EXISTS event_delivery (
    id INTEGER PRIMARY KEY, trigger_key TEXT NOT NULL, event TEXT NOT NULL, due_at REAL NOT NULL,
    app_retries INTEGER NOT NULL DEFAULT 0, platform_retries INTEGER NOT NULL DEFAULT 0, retry TEXT);
  CREATE INDEX IF NOT EXISTS event_due ON event_delivery (due_at);
`;
const LOOK_AHEAD = 20;

/** Events on their way to triggers; a row goes when its delivery is over. */
export function createEventStore(db: Db) {
  db.exec(TABLES);
  const earliest = remembered(
    () => db.get<{ at: number | null }>('SELECT min(due_at) AS at FROM event_delivery')?.at ?? null,
  );
  return {
    add(triggerKey: string, event: unknown, dueAt: number): void {
      const sql = 'INSERT INTO event_delivery (trigger_key, event, due_at) VALUES (?, ?, ?)';
      db.run(sql, [triggerKey, JSON.stringify(event), dueAt]);
      earliest.forget();
    },
    due(at: number): readonly DeliveryRow[] {
      const sql = `SELECT * FROM event_delivery WHERE due_at <= ? ORDER BY due_at, id LIMIT ${String(LOOK_AHEAD)}`;
      return db.all(sql, [at]);
    },
    earliest: earliest.get,
    remove(id: number): void {
      db.run('DELETE FROM event_delivery WHERE id = ?', [id]);
      earliest.forget();
    },
    reschedule({ id, due_at, app_retries, platform_retries, retry }: DeliveryRow): void {
      const sql =
        'UPDATE event_delivery SET due_at = ?, app_retries = ?, platform_retries = ?, retry = ? WHERE id = ?';
      db.run(sql, [due_at, app_retries, platform_retries, retry, id]);
      earliest.forget();
    },
    totals(at: number): { readonly ready: number; readonly delayed: number } {
      const sql = `SELECT count(*) FILTER (WHERE due_at <= ?) AS ready, count(*) FILTER (WHERE due_at > ?) AS delayed
        FROM event_delivery`;
      return db.get(sql, [at, at]) ?? { ready: 0, delayed: 0 };
    },
    clear(): void {
      db.run('DELETE FROM event_delivery');
      earliest.forget();
    },
  };
}

export type EventStore = ReturnType<typeof createEventStore>;
