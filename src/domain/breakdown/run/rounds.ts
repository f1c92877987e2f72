import { numbersIn, type Run, withStates } from './run';

/** Limit of Jira's bulk create. */
const ROWS_A_CALL = 50;
/** So many calls side by side in one invocation, which has 25 s. */
const CALLS_A_ROUND = 4;

/** The rows that the next round makes. */
export const nextRows = (run: Run): readonly number[] =>
  run.isCancelled ? [] : numbersIn(run, 'todo').slice(0, CALLS_A_ROUND * ROWS_A_CALL);

/** Rows cut into calls as Jira takes them. */
export const inCalls = (rows: readonly number[]): readonly (readonly number[])[] =>
  Array.from({ length: Math.ceil(rows.length / ROWS_A_CALL) }, (_, n) =>
    rows.slice(n * ROWS_A_CALL, (n + 1) * ROWS_A_CALL),
  );

/** The run with these rows marked as sent; stored before they are. */
export const withAsked = (run: Run, rows: readonly number[], now: number): Run =>
  withStates(run, new Map(rows.map((n) => [n, { kind: 'asked', at: now } as const])), now);
