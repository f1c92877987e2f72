/** Keeps the site going in real time: looks after what is due, at the latest once a beat. */
export interface Heartbeat {
  /** Something has just happened that may be due now. */
  readonly wake: () => void;
  readonly stop: () => void;
}

export interface HeartbeatParts {
  /** Must be short; what takes long it starts and leaves. */
  readonly beat: () => Promise<void>;
  /** Milliseconds until something falls due; null when nothing will, or what is due was seen to already. */
  readonly dueInMs: () => number | null;
  readonly onError: (error: unknown) => void;
}

const LONGEST_PAUSE_MS = 250;

export function startHeartbeat({ beat, dueInMs, onError }: HeartbeatParts): Heartbeat {
  let timer: NodeJS.Timeout | undefined;
  let wakes = 0;
  let beating = false;
  let stopped = false;

  const pause = (): number => Math.min(Math.max(dueInMs() ?? LONGEST_PAUSE_MS, 1), LONGEST_PAUSE_MS);
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
    if (!stopped) timer = setTimeout(() => void wake(), pause());
  };
  void wake();
  return {
    wake: () => void wake(),
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
