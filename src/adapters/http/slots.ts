export interface Slots {
  /** Runs `work` as soon as fewer than the allowed number of others run; first come, first served. */
  run<T>(work: () => Promise<T>): Promise<T>;
}

export function createSlots(allowed: number): Slots {
  const waiting: (() => void)[] = [];
  let running = 0;

  const enter = async (): Promise<void> => {
    if (running < allowed) {
      running += 1;
      return;
    }
    // The one who leaves passes its place on, so `running` stays as it is.
    await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
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
  };
}
