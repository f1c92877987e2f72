/** Writes to one issue [D]. */
const WINDOWS = [
  { ms: 2_000, most: 20 },
  { ms: 30_000, most: 100 },
] as const;
const LONGEST_MS = 30_000;
const ISSUES_KEPT = 1_000;

/** Counts the writes to each issue within the windows of Jira's limit. */
export function createIssueWrites(now: () => number) {
  const writes = new Map<number, readonly number[]>();
  return {
    /** Notes a write; or, when there have been too many, gives the ms until the next one may be tried. */
    note: (issueId: number): number | null => {
      const at = now();
      if (writes.size > ISSUES_KEPT) forgetOld(writes, at);
      const recent = (writes.get(issueId) ?? []).filter((time) => time <= at && time > at - LONGEST_MS);
      const waitMs = waitOf(recent, at);
      writes.set(issueId, waitMs === null ? [...recent, at] : recent);
      return waitMs;
    },
  };
}

function waitOf(recent: readonly number[], at: number): number | null {
  const waits = WINDOWS.flatMap(({ ms, most }) => {
    const within = recent.filter((time) => time > at - ms);
    const first = within.at(-most);
    return first === undefined ? [] : [first + ms - at];
  });
  return waits.length === 0 ? null : Math.max(...waits);
}

function forgetOld(writes: Map<number, readonly number[]>, at: number): void {
  for (const [issueId, times] of writes)
    if (times.every((time) => time <= at - LONGEST_MS)) writes.delete(issueId);
}
