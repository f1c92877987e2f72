import { nextWriteAt, recentWrites, SHORT_WAIT_MS } from '../../domain/kernel/write-pace';
import { PlatformError } from '../../ports/platform-error';
import { idAt } from './fields';

interface Times {
  readonly sleep: (ms: number) => Promise<void>;
  /** In ms; only differences matter. */
  readonly now: () => number;
  readonly longestWaitMs: number;
}

interface Write {
  readonly path: string;
  readonly body: unknown;
}

export interface IssueWrites {
  /** Waits until Jira takes one more write to each issue that it touches; throws when that is too long to wait. */
  turn(step: string, write: Write): Promise<void>;
}

/** Fewer than an invocation writes to. */
const ISSUES_KEPT = 1_000;

/**
 * Counts the writes of this process to each issue, so that the limit of each is waited for before it refuses.
 * Processes know nothing of each other: what several write at once is told by a 429, and waited for then.
 */
export function createIssueWrites({ sleep, now, longestWaitMs }: Times): IssueWrites {
  const writes = new Map<string, readonly number[]>();
  const forgetOld = (at: number): void => {
    for (const [issue, times] of writes) if (recentWrites(times, at).length === 0) writes.delete(issue);
  };
  return {
    turn: async (step, write) => {
      const issues = issuesOf(write);
      if (issues.length === 0) return;
      const at = now();
      if (writes.size > ISSUES_KEPT) forgetOld(at);
      const startAt = Math.max(...issues.map((issue) => nextWriteAt(writes.get(issue) ?? [], at)));
      const waitMs = startAt - at;
      if (waitMs > Math.max(SHORT_WAIT_MS, longestWaitMs)) throw new PlatformError('throttled', step, waitMs);
      for (const issue of issues) writes.set(issue, [...recentWrites(writes.get(issue) ?? [], at), startAt]);
      if (waitMs > 0) await sleep(waitMs);
    },
  };
}

const ONE_ISSUE = /^\/rest\/api\/3\/issue\/(\d+|[A-Z][A-Z\d_]*-\d+)(?:[/?]|$)/;

/** By id or key, as the call names them; both ends of a link. */
function issuesOf({ path, body }: Write): readonly string[] {
  const [, named] = ONE_ISSUE.exec(path) ?? [];
  const ends = [idAt(body, 'inwardIssue', 'id'), idAt(body, 'outwardIssue', 'id')];
  return [...new Set([named, ...ends].flatMap((issue) => issue ?? []))];
}
