/** Does something again and again: at once when woken, else after a pause; never twice at a time. */
export interface Heartbeat {
  readonly wake: () => void;
  readonly stop: () => void;
}

export interface HeartbeatParts {
  readonly beat: () => Promise<void>;
  readonly pauseMs: number;
  readonly onError: (error: unknown) => void;
}

export function startHeartbeat({ beat, pauseMs, onError }: HeartbeatParts): Heartbeat {
  let timer: NodeJS.Timeout | undefined;
  let wakes = 0;
  let beating = false;
  let stopped = false;

  const beatUntilQuiet = async (): Promise<void> => {
    let seen: number;
    do {
      seen = wakes;
      await beat().catch(onError);
    } while (seen !== wakes);
  };
  const wake = async (): Promise<void> => {
    wakes += 1;
    if (beating || stopped) return;
    clearTimeout(timer);
    beating = true;
    await beatUntilQuiet();
    beating = false;
    scheduleNext();
  };
  const scheduleNext = (): void => {
    if (!stopped) timer = setTimeout(() => void wake(), pauseMs);
  };
  scheduleNext();
  return {
    wake: () => void wake(),
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
