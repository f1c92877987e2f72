import { PlatformError } from '../../ports/platform-error';

interface Deps {
  /** What the invocation is known by, for as long as it runs; `null` outside of one. */
  readonly run: () => object | null;
  readonly sleep: (ms: number) => Promise<void>;
  /** In ms; only differences matter. */
  readonly now: () => number;
}

/** What each product told an invocation to wait for: none of its calls goes out before. */
export interface Refusals {
  /** Waits until the product may be called. Throws `PlatformError` when that is longer than `longestWaitMs`. */
  pass(step: string, product: string, longestWaitMs: number): Promise<void>;
  note(product: string, waitMs: number): void;
}

/**
 * Kept by invocation, not by process: what one person or one report was refused says nothing of others. It holds for
 * all ways of calling a product, as its hourly points do.
 */
export function createRefusals({ run, sleep, now }: Deps): Refusals {
  const untilOf = new WeakMap<object, Map<string, number>>();
  return {
    pass: async (step, product, longestWaitMs) => {
      const restMs = (untilOf.get(run() ?? {})?.get(product) ?? 0) - now();
      if (restMs > longestWaitMs) throw new PlatformError('throttled', step, restMs);
      if (restMs > 0) await sleep(restMs);
    },
    note: (product, waitMs) => {
      const current = run();
      if (current === null) return;
      const known = untilOf.get(current) ?? new Map<string, number>();
      untilOf.set(current, known.set(product, Math.max(known.get(product) ?? 0, now() + waitMs)));
    },
  };
}
