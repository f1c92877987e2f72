/** One measured figure, as `bench-results.json` lists it. */
export interface BenchResult {
  readonly name: string;
  readonly unit: 'ratio' | 'calls' | 'depth' | 'ms' | 'bytes' | 'issues' | 'points' | 'score';
  readonly median: number;
  readonly p95: number;
  readonly samples: number;
  /** What it is compared with, and how often that fits in: `null` for plain counts. */
  readonly ratioTo: string | null;
  readonly ratio: number | null;
  /** Upper bound on `ratio` where there is one, else on `median`; `null` where nothing is promised. */
  readonly goal: number | null;
  readonly ok: boolean;
}

/** An exact figure: a count of calls, a depth, a size. */
export function counted(
  name: string,
  unit: BenchResult['unit'],
  value: number,
  goal: number | null,
): BenchResult {
  const ok = goal === null || value <= goal;
  return { name, unit, median: value, p95: value, samples: 1, ratioTo: null, ratio: null, goal, ok };
}

/** Times of one thing done several times; a goal here is a promise in the product's own terms, such as "under a second". */
export function timed(name: string, times: readonly number[], goal: number | null): BenchResult {
  const value = median(times);
  const ok = goal === null || value <= goal;
  return {
    ...counted(name, 'ms', value, goal),
    p95: percentile(times, 0.95),
    samples: times.length,
    ok,
  };
}

/** Times of which nineteen in twenty must keep the goal. */
export function timedAtWorst(name: string, times: readonly number[], goal: number): BenchResult {
  const result = timed(name, times, goal);
  return { ...result, name: `${name} (p95)`, median: result.p95, ok: result.p95 <= goal };
}

/** Two series taken in turns on one machine in one run; only their ratio means anything. */
export function compared(
  name: string,
  series: { readonly work: readonly number[]; readonly floor: readonly number[]; readonly ratioTo: string },
  goal: number | null,
): BenchResult {
  const ratio = median(series.work.map((ms, index) => ms / (series.floor[index] ?? ms)));
  return {
    name,
    unit: 'ms',
    median: median(series.work),
    p95: percentile(series.work, 0.95),
    samples: series.work.length,
    ratioTo: series.ratioTo,
    ratio,
    goal,
    ok: goal === null || ratio <= goal,
  };
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

function percentile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? Number.NaN;
}
