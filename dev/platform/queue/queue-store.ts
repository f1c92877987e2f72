import { remembered } from '../../kernel/remembered';
import { type Db } from '../../kernel/sqlite';

export interface QueueRow {
  readonly seq: number;
  readonly event_id: string;
  readonly job_id: string;
  readonly queue: string;
  /** JSON of the pushed event: body, delay, concurrency. */
  readonly event: string;
  readonly root_id: string;
  readonly pushed_at: number;
  readonly due_at: number;
  /** Runs so far, for the gaps between them. */
  readonly attempts: number;
  /** Runs that the app itself failed. */
  readonly retry_count: number;
  /** JSON of the last reason and data; null before the first retry. */
  readonly retry: string | null;
  readonly redelivered: number;
}

export type JobState = 'waiting' | 'done' | 'failed' | 'cancelled';

const TABLES = `
  CREATE TABLE IF NOT EXISTS queue_event (
    seq INTEGER PRIMARY KEY, event_id TEXT NOT NULL, job_id TEXT NOT NULL, queue TEXT NOT NULL, event TEXT NOT NULL,
    root_id TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'waiting', pushed_at REAL NOT NULL, due_at REAL NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, retry_count INTEGER NOT NULL DEFAULT 0, retry TEXT,
    redelivered INTEGER NOT NULL DEFAULT 0);
  CREATE INDEX IF NOT EXISTS queue_due ON queue_event (state, due_at);
  CREATE INDEX IF NOT EXISTS queue_job ON queue_event (job_id);
  CREATE INDEX IF NOT EXISTS queue_root ON queue_event (root_id);
  CREATE INDEX IF NOT EXISTS queue_pushed ON queue_event (pushed_at);
`;

/** How long a finished event can still be counted in its job. */
const KEEP_FINISHED_MS = 7 * 24 * 3_600_000;
/** More than ever wait behind one concurrency key at once. */
const LOOK_AHEAD = 200;

/** The queue's events on disk: one that runs is still waiting there, so that a kill loses nothing. */
export function createQueueStore(db: Db) {
  db.exec(TABLES);
  const earliest = remembered(() => {
    const sql = `SELECT min(due_at) AS at FROM queue_event WHERE state = 'waiting'`;
    return db.get<{ at: number | null }>(sql)?.at ?? null;
  });
  return {
    add(
      event: Pick<QueueRow, 'event_id' | 'job_id' | 'queue' | 'event' | 'root_id' | 'pushed_at' | 'due_at'>,
    ): void {
      const sql = `INSERT INTO queue_event (event_id, job_id, queue, event, root_id, pushed_at, due_at) VALUES (?, ?, ?, ?, ?, ?, ?)`;
      const { event_id, job_id, queue, root_id, pushed_at, due_at } = event;
      db.run(sql, [event_id, job_id, queue, event.event, root_id, pushed_at, due_at]);
      earliest.forget();
    },
    due(at: number): readonly QueueRow[] {
      const sql = `SELECT * FROM queue_event WHERE state = 'waiting' AND due_at <= ? ORDER BY due_at, seq LIMIT ${String(LOOK_AHEAD)}`;
      return db.all<QueueRow>(sql, [at]);
    },
    earliest: earliest.get,
    finish(seq: number, state: JobState): void {
      db.run('UPDATE queue_event SET state = ? WHERE seq = ?', [state, seq]);
      earliest.forget();
    },
    reschedule(
      row: Pick<QueueRow, 'seq' | 'due_at' | 'attempts' | 'retry_count' | 'retry' | 'redelivered'>,
    ): void {
      const sql = `UPDATE queue_event SET due_at = ?, attempts = ?, retry_count = ?, retry = ?, redelivered = ?
        WHERE seq = ? AND state = 'waiting'`;
      db.run(sql, [row.due_at, row.attempts, row.retry_count, row.retry, row.redelivered, row.seq]);
      earliest.forget();
    },
    /** Drops what has not begun to run; says whether there is such a job. */
    cancel(jobId: string, running: ReadonlySet<number>): boolean {
      const rows = db.all<{ seq: number; state: JobState }>(
        'SELECT seq, state FROM queue_event WHERE job_id = ?',
        [jobId],
      );
      for (const { seq, state } of rows) {
        if (state === 'waiting' && !running.has(seq)) this.finish(seq, 'cancelled');
      }
      return rows.length > 0;
    },
    countByState(jobId: string): ReadonlyMap<JobState, number> {
      const sql = 'SELECT state, count(*) AS count FROM queue_event WHERE job_id = ? GROUP BY state';
      const rows = db.all<{ state: JobState; count: number }>(sql, [jobId]);
      return new Map(rows.map(({ state, count }) => [state, count]));
    },
    totals(at: number): { readonly ready: number; readonly delayed: number; readonly failed: number } {
      const sql = `SELECT count(*) FILTER (WHERE state = 'waiting' AND due_at <= ?) AS ready,
        count(*) FILTER (WHERE state = 'waiting' AND due_at > ?) AS delayed,
        count(*) FILTER (WHERE state = 'failed') AS failed FROM queue_event`;
      return db.get(sql, [at, at]) ?? { ready: 0, delayed: 0, failed: 0 };
    },
    pushedSince(at: number): number {
      return (
        db.get<{ count: number }>('SELECT count(*) AS count FROM queue_event WHERE pushed_at > ?', [at])
          ?.count ?? 0
      );
    },
    pushesOf(rootId: string): number {
      const sql = 'SELECT count(DISTINCT job_id) AS count FROM queue_event WHERE root_id = ?';
      return db.get<{ count: number }>(sql, [rootId])?.count ?? 0;
    },
    forgetFinished(at: number): void {
      db.run(`DELETE FROM queue_event WHERE state <> 'waiting' AND pushed_at < ?`, [at - KEEP_FINISHED_MS]);
    },
    clear(): void {
      db.run('DELETE FROM queue_event');
      earliest.forget();
    },
  };
}

export type QueueStore = ReturnType<typeof createQueueStore>;
