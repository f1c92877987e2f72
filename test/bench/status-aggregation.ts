import { type IssueFacts } from '../../src/domain/status/issue-facts';
import { summarise } from '../../src/domain/status/status-summary';
import { timePairs } from './pairs';
import { type BenchResult, compared } from './result';

const ISSUES = 10_000;

/** Counting ten thousand issues, against parsing the same bytes. */
export function statusAggregation(): Promise<readonly BenchResult[]> {
  const text = JSON.stringify(Array.from({ length: ISSUES }, (_, n) => issue(n)));
  const parse = (): readonly IssueFacts[] => JSON.parse(text) as readonly IssueFacts[];
  const series = timePairs(
    () => parse().length,
    () => summarise(parse()).total,
  );
  return Promise.resolve([
    compared(
      'status: parse and count 10,000 issues',
      { ...series, ratioTo: 'JSON.parse of the same bytes' },
      1.3,
    ),
  ]);
}

function issue(n: number): IssueFacts {
  const category = (['new', 'indeterminate', 'done'] as const)[n % 3] ?? 'new';
  return {
    issueId: String(10_000 + n),
    key: `BENCH-${String(n)}`,
    summary: `Issue ${String(n)} of a scope that somebody waits for, with a summary of the usual length`,
    category,
    statusName: 'In review',
    categoryChangedAt: 1_780_000_000_000 + n * 1000,
    flagged: n % 17 === 0,
    labels: n % 5 === 0 ? ['backend', 'q3'] : [],
    blockers:
      n % 11 === 0 ? [{ issueId: String(n + 1), key: `BENCH-${String(n + 1)}`, category: 'new' }] : [],
  };
}
