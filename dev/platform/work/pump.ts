import { type AppLog } from '../record/app-log';
import { type Work, type WorkSource } from './work-source';

export interface Pump {
  /** Looks for due work soon; call it when there may be new work. */
  readonly kick: () => void;
  /** Runs what is due now, and what that leads to, until nothing is; answers how many pieces ran. */
  readonly runDue: () => Promise<number>;
  readonly idle: () => boolean;
  readonly nextDueAt: () => number | null;
  /** Starts nothing any more; resolves when what runs has ended. */
  readonly stop: () => Promise<void>;
}

/** As many as the pool lends to the background. */
const MAX_AT_ONCE = 2;
/** How long the timer sleeps at most: the site's clock may have been moved in the meantime. */
const MAX_SLEEP_MS = 5_000;
/** Keeps work that is due but may not start yet from turning the timer into a loop. */
const MIN_SLEEP_MS = 5;

/** Drives the background: takes due work from its sources, a few at a time, the earliest first. */
export function createPump(sources: readonly WorkSource[], now: () => number, log: AppLog): Pump {
  const running = new Set<Promise<void>>();
  let ran = 0;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  function takeNext(): Work | null {
    const due = sources
      .map((source) => ({ source, at: source.earliest() ?? Number.POSITIVE_INFINITY }))
      .filter(({ at }) => at <= now())
      .sort((one, other) => one.at - other.at);
    for (const { source } of due) {
      const work = source.take();
      if (work) return work;
    }
    return null;
  }

  function start(work: Work): void {
    ran += 1;
    const run = work
      .run()
      .catch((error: unknown) => {
        log.platform('', 'error', `Background work failed: ${String(error)}`);
      })
      .finally(() => {
        running.delete(run);
        pump();
      });
    running.add(run);
  }

  function pump(): void {
    while (!stopped && running.size < MAX_AT_ONCE) {
      const work = takeNext();
      if (!work) break;
      start(work);
    }
    setTimer();
  }

  function nextDueAt(): number | null {
    const instants = sources.map((source) => source.earliest()).filter((at) => at !== null);
    return instants.length > 0 ? Math.min(...instants) : null;
  }

  function setTimer(): void {
    clearTimeout(timer);
    const next = nextDueAt();
    // While something runs, its end looks again.
    if (stopped || next === null || running.size >= MAX_AT_ONCE) return;
    timer = setTimeout(pump, Math.min(Math.max(next - now(), MIN_SLEEP_MS), MAX_SLEEP_MS));
    timer.unref();
  }

  async function untilNothingRuns(): Promise<void> {
    while (running.size > 0) await Promise.race(running);
  }

  return {
    kick: pump,
    runDue: async () => {
      const before = ran;
      pump();
      await untilNothingRuns();
      return ran - before;
    },
    idle: () => running.size === 0 && (nextDueAt() ?? Number.POSITIVE_INFINITY) > now(),
    nextDueAt,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      return untilNothingRuns();
    },
  };
}
