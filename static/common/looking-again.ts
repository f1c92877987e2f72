import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 30_000;
const GROWTH = 1.5;
/** Together a quarter of an hour: by then a run that died has been taken over, or has ended. */
const MOST_LOOKS = 36;

/** How long to wait before the next look, ms: most work takes seconds, and who waits for longer can wait a little more. */
export const pauseBefore = (looksSoFar: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * GROWTH ** looksSoFar);

/** What can be hidden from its reader, who then sees nothing of what a look would find. */
type Shown = EventTarget & Pick<Document, 'visibilityState'>;

interface Looking {
  readonly look: () => Promise<unknown>;
  /** Work takes longer than anybody watches. */
  readonly onTired: () => void;
  readonly page?: Shown;
}

/** Looks again and again at work that goes on elsewhere, until what it answers is called. */
export function lookAgain({ look, onTired, page = document }: Looking): () => void {
  let looks = 0;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const plan = (): void => {
    clearTimeout(timer);
    if (isOver || page.visibilityState === 'hidden') return;
    if (looks >= MOST_LOOKS) onTired();
    else timer = setTimeout(() => void next(), pauseBefore(looks));
  };
  const next = async (): Promise<void> => {
    looks += 1;
    await look();
    plan();
  };
  const shownOrHidden = (): void => {
    looks = 0;
    plan();
  };
  page.addEventListener('visibilitychange', shownOrHidden);
  plan();
  return () => {
    isOver = true;
    clearTimeout(timer);
    page.removeEventListener('visibilitychange', shownOrHidden);
  };
}

/** Looks again while something is under way; answers whether anybody still does. */
export function useLookingAgain(isUnderWay: boolean, look: () => Promise<unknown>): boolean {
  const tired = useSignal(false);
  useEffect(() => {
    tired.value = false;
    if (!isUnderWay) return undefined;
    const onTired = () => {
      tired.value = true;
    };
    return lookAgain({ look, onTired });
  }, [isUnderWay, look, tired]);
  return isUnderWay && !tired.value;
}
