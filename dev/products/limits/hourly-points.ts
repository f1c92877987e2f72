import { type OperationPoints } from '../wire';

const HOUR_MS = 3_600_000;

/** What an app has used since the top of the hour (UTC), by operation. */
export function createHourlyPoints(now: () => number) {
  let hour = Number.NaN;
  let used = 0;
  const byOperation = new Map<string, { calls: number; points: number }>();
  const startHour = (): void => {
    const current = Math.floor(now() / HOUR_MS);
    if (current === hour) return;
    hour = current;
    used = 0;
    byOperation.clear();
  };
  return {
    spend: (operationId: string, points: number): void => {
      startHour();
      used += points;
      const { calls, points: before } = byOperation.get(operationId) ?? { calls: 0, points: 0 };
      byOperation.set(operationId, { calls: calls + 1, points: before + points });
    },
    used: (): number => {
      startHour();
      return used;
    },
    resetsAt: (): number => (Math.floor(now() / HOUR_MS) + 1) * HOUR_MS,
    /** The dearest first. */
    operations: (): readonly OperationPoints[] => {
      startHour();
      return [...byOperation]
        .map(([operationId, sums]) => ({ operationId, ...sums }))
        .sort((one, other) => other.points - one.points);
    },
  };
}

export type HourlyPoints = ReturnType<typeof createHourlyPoints>;
