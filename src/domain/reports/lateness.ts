/** A page that may stand already is finished, unless nobody could for as long as this: it would stand there unlisted. */
const MAX_UNFINISHED_MS = 7 * 24 * 3_600_000;

/** Later than this is worth telling the reader: two heartbeats and a retry are not. */
const PUNCTUAL_MS = 30 * 60_000;

/** Whether to stop trying to finish a page that was begun for a report that was due then. */
export function isGivenUp(dueAt: number, now: number): boolean {
  return now - dueAt > MAX_UNFINISHED_MS;
}

export function isLate(dueAt: number, now: number): boolean {
  return now - dueAt > PUNCTUAL_MS;
}
