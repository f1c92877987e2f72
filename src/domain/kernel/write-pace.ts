/** Calls do not arrive at the distance at which they leave. */
const SPREAD_MS = 1_000;

/**
 * Jira takes twenty writes to one issue in two seconds and a hundred in thirty. A process takes half of it, so
 * that two at once meet no limit even where both do nothing else. A click writes a few times at most to one
 * issue; what many clicks of many people at one moment add up to is told by a 429, and waited for then.
 */
const SHORT = { ms: 2_000 + SPREAD_MS, most: 10 };
const LONG = { ms: 30_000 + SPREAD_MS, most: 50 };

/** The shorter window is waited out, also by people. */
export const SHORT_WAIT_MS = SHORT.ms;

/** When the next write to an issue may go out, after writes at these times in ms, the last one last. */
export const nextWriteAt = (times: readonly number[], at: number): number =>
  Math.max(at, ...[SHORT, LONG].map(({ ms, most }) => (times.at(-most) ?? Number.NEGATIVE_INFINITY) + ms));

/** Times that still count. */
export const recentWrites = (times: readonly number[], at: number): readonly number[] =>
  times.filter((time) => time > at - LONG.ms);
