import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button, Skeleton } from './kit';
import { commonMessages } from './messages';

export type Pace = 'usual' | 'slow' | 'stuck';

const SLOW_AFTER_MS = 1_000;
const STUCK_AFTER_MS = 10_000;

/** How long something has been waited for: after a second people want a word, after ten a way out. */
export function usePace(): Pace {
  const pace = useSignal<Pace>('usual');
  useEffect(() => {
    const after = (ms: number, next: Pace) => setTimeout(() => (pace.value = next), ms);
    const timers = [after(SLOW_AFTER_MS, 'slow'), after(STUCK_AFTER_MS, 'stuck')];
    return () => {
      timers.forEach(clearTimeout);
    };
  }, [pace]);
  return pace.value;
}

/** Whether work has gone on for longer than a second. */
export function useIsSlow(busy: boolean): boolean {
  const slow = useSignal(false);
  useEffect(() => {
    slow.value = false;
    if (!busy) return undefined;
    const timer = setTimeout(() => (slow.value = true), SLOW_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [busy, slow]);
  return busy && slow.value;
}

interface WaitingProps {
  /** Grey lines until there is text. */
  readonly lines: number;
  readonly onRetry: () => unknown;
}

/** What is loading: grey lines, then a word in the place of the last one, then another try. */
export function Waiting({ lines, onRetry }: WaitingProps) {
  const tries = useSignal(0);
  const retry = () => {
    tries.value += 1;
    onRetry();
  };
  return <Attempt key={tries.value} lines={lines} onRetry={retry} />;
}

function Attempt({ lines, onRetry }: WaitingProps) {
  const pace = usePace();
  return (
    <div class="stack wide">
      <Skeleton lines={pace === 'usual' ? lines : lines - 1} label={commonMessages.loading} />
      {pace !== 'usual' && (
        <p class="hint" role="status">
          {commonMessages.stillWorking}
        </p>
      )}
      {pace === 'stuck' && <Button onPress={onRetry}>{commonMessages.tryAgain}</Button>}
    </div>
  );
}
