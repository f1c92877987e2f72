import { createRing } from './ring';

export interface LogLine {
  readonly seq: number;
  readonly at: number;
  readonly invocation: string;
  readonly level: string;
  readonly text: string;
}

/** doc:limits-invocation: 100 lines per started minute of run time, 200 KB per invocation. */
const LINES_PER_MINUTE = 100;
const MAX_BYTES = 200 * 1024;
const CAPACITY = 5_000;

interface Usage {
  readonly startedAt: number;
  lines: number;
  bytes: number;
  full: boolean;
}

/** The app's own lines within the platform's limits, and what the platform has to say about its runs. */
export function createAppLog(now: () => number) {
  const ring = createRing<LogLine>(CAPACITY);
  const usages = new Map<string, Usage>();

  function platform(invocation: string, level: string, text: string): void {
    ring.add({ at: now(), invocation, level, text });
  }

  return {
    /** A line that is not the app's and counts against no limit. */
    platform,
    begin: (invocation: string): void => {
      usages.set(invocation, { startedAt: now(), lines: 0, bytes: 0, full: false });
    },
    end: (invocation: string): void => {
      usages.delete(invocation);
    },
    app: (invocation: string | null, level: string, text: string): void => {
      const usage = usages.get(invocation ?? '');
      if (usage?.full) return;
      if (usage && exceeds(usage, text, now())) {
        usage.full = true;
        platform(invocation ?? '', 'warn', 'Log limit of the invocation reached: later lines are dropped.');
        return;
      }
      ring.add({ at: now(), invocation: invocation ?? '', level, text });
    },
    since: (first: number) => {
      const { entries, next } = ring.since(first);
      return { lines: entries, next };
    },
  };
}

export type AppLog = ReturnType<typeof createAppLog>;

function exceeds(usage: Usage, text: string, at: number): boolean {
  usage.lines += 1;
  usage.bytes += Buffer.byteLength(text);
  const startedMinutes = Math.floor((at - usage.startedAt) / 60_000) + 1;
  return usage.lines > LINES_PER_MINUTE * startedMinutes || usage.bytes > MAX_BYTES;
}
