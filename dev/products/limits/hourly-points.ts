import { type Db } from '../../kernel/sqlite';
import { type Product } from '../problem';
import { type OperationPoints } from '../wire';

const HOUR_MS = 3_600_000;

type Sums = Omit<OperationPoints, 'operationId'>;

/** What an app has used of a product since the top of the hour (UTC), by operation; a restart forgets none of it. */
export function createHourlyPoints(db: Db, product: Product, now: () => number) {
  const hourOfNow = (): number => Math.floor(now() / HOUR_MS);
  let hour = hourOfNow();
  const byOperation = keptOf(db, product, hour);
  let used = [...byOperation.values()].reduce((sum, { points }) => sum + points, 0);
  const startHour = (): void => {
    if (hourOfNow() === hour) return;
    hour = hourOfNow();
    used = 0;
    byOperation.clear();
  };
  return {
    spend: (operationId: string, spent: number): void => {
      startHour();
      used += spent;
      const before = byOperation.get(operationId) ?? { calls: 0, points: 0 };
      const { calls, points } = { calls: before.calls + 1, points: before.points + spent };
      byOperation.set(operationId, { calls, points });
      db.run('INSERT OR REPLACE INTO spent_points VALUES (?, ?, ?, ?, ?)', [
        ...[product, operationId],
        ...[hour, calls, points],
      ]);
    },
    used: (): number => {
      startHour();
      return used;
    },
    resetsAt: (): number => (hourOfNow() + 1) * HOUR_MS,
    /** The dearest first. */
    operations: (): readonly OperationPoints[] => {
      startHour();
      return [...byOperation]
        .map(([operationId, sums]) => ({ operationId, ...sums }))
        .sort((one, other) => other.points - one.points);
    },
  };
}

function keptOf(db: Db, product: Product, hour: number): Map<string, Sums> {
  db.exec(`
    CREATE TABLE IF NOT EXISTS spent_points (
      product TEXT NOT NULL, operation TEXT NOT NULL, hour INTEGER NOT NULL,
      calls INTEGER NOT NULL, points INTEGER NOT NULL,
      PRIMARY KEY (product, operation)) WITHOUT ROWID`);
  const rows = db.all<OperationPoints>(
    'SELECT operation AS operationId, calls, points FROM spent_points WHERE product = ? AND hour = ?',
    [product, hour],
  );
  return new Map(rows.map(({ operationId, ...sums }) => [operationId, sums]));
}

export type HourlyPoints = ReturnType<typeof createHourlyPoints>;
