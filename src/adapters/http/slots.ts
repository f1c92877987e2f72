import { type Pace } from '../../domain/kernel/pace';

export interface Slots {
  /** Runs `work` as soon as the pace allows it; first come, first served. */
  run<T>(work: () => Promise<T>): Promise<T>;
  pace(): Pace;
  /** What runs already goes on. */
  keepTo(pace: Pace): void;
}

interface Times {
  readonly sleep: (ms: number) => Promise<void>;
  /** In ms; only differences matter. */
  readonly now: () => number;
}

export function createSlots(first: Pace, { sleep, now }: Times): Slots {
  const waiting: (() => void)[] = [];
  let pace = first;
  let running = 0;
  let nextAt = Number.NEGATIVE_INFINITY;

  const admit = (): void => {
    while (running < pace.atOnce && waiting.length > 0) {
      running += 1;
      waiting.shift()?.();
    }
  };
  const enter = async (): Promise<void> => {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      admit();
    });
    const startAt = Math.max(now(), nextAt);
    nextAt = startAt + pace.gapMs;
    const waitMs = startAt - now();
    if (waitMs > 0) await sleep(waitMs);
  };
  const leave = (): void => {
    running -= 1;
    admit();
  };
  return {
    run: async (work) => {
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
    pace: () => pace,
    keepTo: (next) => {
      pace = next;
      admit();
    },
  };
}
