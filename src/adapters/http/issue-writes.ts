import { nextWriteAt, recentWrites, SHORT_WAIT_MS } from '../../domain/kernel/write-pace';
import { PlatformError } from '../../ports/platform-error';
import { idAt } from './fields';

interface Times {
  readonly sleep: (ms: number) => Promise<void>;
  /** In ms; only differences matter. */
  readonly now: () => number;
}

interface Write {
  readonly path: string;
  readonly body: unknown;
}

export interface IssueWrites {
  /**
   * Waits until Jira takes one more write to each issue that it touches. Throws `PlatformError` when that is
   * longer than `longestWaitMs`, and a plain error for an issue that is named by its key.
   */
  turn(step: string, write: Write, longestWaitMs: number): Promise<void>;
}

/** Fewer than an invocation writes to. */
const ISSUES_KEPT = 1_000;

/**
 * Counts the writes of this process to each issue, whoever's they are, so that the limit of each is waited for
 * before it refuses. Processes know nothing of each other: each keeps to its share (`nextWriteAt`).
 */
export function createIssueWrites({ sleep, now }: Times): IssueWrites {
  const writes = new Map<string, readonly number[]>();
  const forgetOld = (at: number): void => {
    for (const [issue, times] of writes) if (recentWrites(times, at).length === 0) writes.delete(issue);
  };
  return {
    turn: async (step, write, longestWaitMs) => {
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

const ONE_ISSUE = /^\/rest\/api\/3\/issue\/(\d+)(?:[/?]|$)/;
const NAMED_BY_KEY = /^\/rest\/api\/3\/issue\/[A-Z][A-Z\d_]*-\d+(?:[/?]|$)/i;

/** Both ends of a link. A key would be a second name for the same issue, with a count of its own. */
function issuesOf({ path, body }: Write): readonly string[] {
  if (NAMED_BY_KEY.test(path)) throw new Error('A write names its issue by id.');
  const [, named] = ONE_ISSUE.exec(path) ?? [];
  const ends = [idAt(body, 'inwardIssue', 'id'), idAt(body, 'outwardIssue', 'id')];
  return [...new Set([named, ...ends].flatMap((issue) => issue ?? []))];
}
