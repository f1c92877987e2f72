import { useSignal } from '@preact/signals';
import { Trouble } from './trouble';

/** Opens one thing, or says that it could not be loaded. */
export type Open<Options> = (options: Options, onLost: () => void) => void;

const LOST = { kind: 'lost' } as const;

/**
 * For a place of a screen that opens a dialog: opens it, and draws in that place why one could not be loaded.
 * Back online the words go; nothing covers the screen by itself.
 */
export function useOpening<Options>(open: Open<Options>) {
  const lost = useSignal<{ readonly options: Options } | null>(null);
  const forget = () => {
    lost.value = null;
  };
  const start = (options: Options): void => {
    forget();
    open(options, () => {
      lost.value = { options };
    });
  };
  const missed = lost.value;
  const retry = () => {
    if (missed !== null) start(missed.options);
  };
  return { start, trouble: missed && <Trouble answer={LOST} onRetry={retry} whenBack={forget} /> };
}
