import { type Db } from '../kernel/sqlite';
import { type Principal } from './operation';
import { type OutboxEvent } from './wire';

/** Events wait here, written with the change they tell of, until the site has taken them over. */
export function createOutboxTable(db: Db): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS outbox (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, event_type TEXT NOT NULL, at INTEGER NOT NULL,
      actor_id TEXT, by_app INTEGER NOT NULL, payload TEXT NOT NULL)`);
}

/** Call it inside the transaction of the change, so that neither exists without the other. */
export function appendEvent(
  db: Db,
  at: number,
  event: {
    readonly eventType: string;
    readonly principal: Principal;
    readonly payload: Readonly<Record<string, unknown>>;
  },
): void {
  db.run('INSERT INTO outbox (event_type, at, actor_id, by_app, payload) VALUES (?, ?, ?, ?, ?)', [
    event.eventType,
    at,
    event.principal.accountId,
    event.principal.kind === 'app' ? 1 : 0,
    JSON.stringify(event.payload),
  ]);
}

/** One batch; the reader comes again with the last sequence until a batch is empty. */
const BATCH = 500;

export function eventsAfter(db: Db, seq: number): readonly OutboxEvent[] {
  return db
    .all<OutboxRow>('SELECT * FROM outbox WHERE seq > ? ORDER BY seq LIMIT ?', [seq, BATCH])
    .map((row) => ({
      seq: row.seq,
      eventType: row.event_type,
      at: row.at,
      actorId: row.actor_id,
      byApp: row.by_app === 1,
      payload: JSON.parse(row.payload) as OutboxEvent['payload'],
    }));
}

interface OutboxRow {
  readonly seq: number;
  readonly event_type: string;
  readonly at: number;
  readonly actor_id: string | null;
  readonly by_app: number;
  readonly payload: string;
}
