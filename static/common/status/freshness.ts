import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type StatusLoader } from './status-loader';

const TICK_MS = 30_000;
/** Whoever comes back to a page after this long wants to know how things stand now. */
const OLD_MS = 5 * 60_000;

/** Reads again, once, when somebody looks at numbers that have become old. */
export function useLookedAtAgain({ shownAt, busy, load }: StatusLoader): void {
  useEffect(() => {
    const look = (): void => {
      const old = shownAt.value > 0 && performance.now() - shownAt.value > OLD_MS;
      if (old && !busy.value && document.visibilityState === 'visible') void load();
    };
    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
    };
  }, [shownAt, busy, load]);
}

/** How long ago something came, ms; ticks while it is on screen. */
export function useAge(cameAt: number): number {
  const now = useSignal(performance.now());
  useEffect(() => {
    now.value = performance.now();
    const ticking = setInterval(() => {
      now.value = performance.now();
    }, TICK_MS);
    return () => {
      clearInterval(ticking);
    };
  }, [now, cameAt]);
  return Math.max(0, now.value - cameAt);
}
