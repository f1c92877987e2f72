/**
 * The products' clock, an offset to real time as the site's own.
 *
 * They are told of it when the app is about to call them, and where a leap ends: of the thousands of steps
 * of a leap most never reach them.
 */
export interface ProductsClock {
  readonly moveTo: (offsetMs: number) => void;
  /** Resolves once the products have the time. */
  readonly settle: () => Promise<void>;
  /** As {@link ProductsClock.settle}, before a call of the app. */
  readonly beforeCall: () => Promise<void>;
  /** Whether the app has called since this was last asked: only then has it left events behind. */
  readonly wasCalled: () => boolean;
}

export function createProductsClock(tell: (offsetMs: number) => Promise<void>): ProductsClock {
  let wanted: number | null = null;
  let called = false;
  let telling = Promise.resolve();
  const settle = (): Promise<void> => {
    if (wanted !== null) {
      const offsetMs = wanted;
      wanted = null;
      telling = telling.catch(() => undefined).then(() => tell(offsetMs));
    }
    return telling;
  };
  return {
    moveTo: (offsetMs) => {
      wanted = offsetMs;
    },
    settle,
    beforeCall: () => {
      called = true;
      return settle();
    },
    wasCalled: () => {
      const answer = called;
      called = false;
      return answer;
    },
  };
}
