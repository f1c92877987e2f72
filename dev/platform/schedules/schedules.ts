import { remembered } from '../../kernel/remembered';
import { type Db } from '../../kernel/sqlite';
import { type FunctionJob, type InvocationResult } from '../invocation/invoker';
import { type AppManifest, type Interval, type Schedule } from '../manifest/app-manifest';
import { type WorkSource } from '../work/work-source';

const MINUTE_MS = 60_000;
const INTERVAL_MS: Readonly<Record<Interval, number>> = {
  fiveMinute: 5 * MINUTE_MS,
  hour: 60 * MINUTE_MS,
  day: 24 * 60 * MINUTE_MS,
  week: 7 * 24 * 60 * MINUTE_MS,
};
/** Schedules begin about five minutes after a deployment. */
const FIRST_RUN_MS = 5 * MINUTE_MS;

export interface SchedulesOptions {
  readonly db: Db;
  readonly manifest: () => AppManifest;
  readonly now: () => number;
  readonly cloudId: string;
  readonly run: (job: FunctionJob) => Promise<InvocationResult>;
  /** Whether to run a schedule twice, as happens now and then. */
  readonly again: () => boolean;
  readonly isLicensed: () => boolean;
}

interface StoredSchedule {
  readonly key: string;
  readonly interval: Interval;
  readonly next_at: number;
}

/** Scheduled triggers on the site's clock. Never retried; what fell due while the site was off runs once. */
export function createSchedules(
  options: SchedulesOptions,
): WorkSource & { readonly deploy: () => void; readonly reset: () => void } {
  const { db, manifest, now } = options;
  db.exec(
    'CREATE TABLE IF NOT EXISTS schedule (key TEXT PRIMARY KEY, interval TEXT NOT NULL, next_at REAL NOT NULL)',
  );

  const stored = remembered(() =>
    db.all<StoredSchedule>('SELECT key, interval, next_at FROM schedule ORDER BY next_at, key'),
  );

  function reset(): void {
    db.transaction(() => {
      db.run('DELETE FROM schedule');
      for (const { key, interval } of manifest().schedules) {
        db.run('INSERT INTO schedule VALUES (?, ?, ?)', [key, interval, now() + FIRST_RUN_MS]);
      }
    });
    stored.forget();
  }

  async function run(schedule: Schedule): Promise<void> {
    if (schedule.licensedOnly && !options.isLicensed()) return;
    const { key, functionKey } = schedule;
    const context = { cloudId: options.cloudId, moduleKey: key };
    const payload = { context, contextToken: '' };
    await options.run({
      occasion: 'schedule',
      functionKey,
      moduleType: 'scheduledTrigger',
      moduleKey: key,
      accountId: null,
      payload,
    });
  }

  return {
    reset,
    /** Any change to a schedule starts all of them anew. */
    deploy: () => {
      const wanted = manifest().schedules.map(({ key, interval }) => `${key} ${interval}`);
      const present = stored.get().map(({ key, interval }) => `${key} ${interval}`);
      if (wanted.toSorted().join() !== present.toSorted().join()) reset();
    },
    earliest: () => stored.get()[0]?.next_at ?? null,
    take: () => {
      const [row] = stored.get();
      if (!row || row.next_at > now()) return null;
      const next = nextRun(row.next_at, INTERVAL_MS[row.interval], now());
      db.run('UPDATE schedule SET next_at = ? WHERE key = ?', [next, row.key]);
      stored.forget();
      const schedule = manifest().schedules.find(({ key }) => key === row.key);
      if (!schedule) return null;
      const times = options.again() ? 2 : 1;
      return {
        run: async () => {
          await Promise.all(Array.from({ length: times }, () => run(schedule)));
        },
      };
    },
  };
}

/** Keeps the phase: the first instant of the series after `at`. */
const nextRun = (lastAt: number, intervalMs: number, at: number): number =>
  lastAt + Math.ceil((at - lastAt + 1) / intervalMs) * intervalMs;
