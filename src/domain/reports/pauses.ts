const MINUTE_MS = 60_000;

/** How long nobody tries again after the first try that failed: a hiccup is over by then. */
export const FIRST_PAUSE_MS = MINUTE_MS / 2;

/** Whoever waits for a report that is late has it half an hour after Jira and Confluence are well again. */
const LONGEST_PAUSE_MS = 30 * MINUTE_MS;

/** Quotas begin anew by the hour; who says more than a day is asked again after one. */
export const LONGEST_REFUSAL_MS = 24 * 60 * MINUTE_MS;

/** How long a report rests after a try that failed, and so many in a row before it, where no product says how long. */
export const pauseAfter = (failedBefore: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failedBefore);
