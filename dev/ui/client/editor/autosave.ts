export type SaveState = 'unchanged' | 'saving' | 'saved' | 'failed';

export interface Autosave {
  /** Something was typed: it is saved after a moment of quiet. */
  touched(): void;
  /** Waits until nothing is being saved, and saves no more until something is typed. */
  settle(): Promise<void>;
}

const QUIET_MS = 1200;

/** Saves what is typed, one save at a time, the last words last. */
export function startAutosave(save: () => Promise<boolean>, tell: (state: SaveState) => void): Autosave {
  let timer: number | undefined;
  let running: Promise<void> = Promise.resolve();
  const run = async (): Promise<void> => {
    tell('saving');
    tell((await save().catch(() => false)) ? 'saved' : 'failed');
  };
  return {
    touched: () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        running = running.then(run);
      }, QUIET_MS);
    },
    settle: () => {
      window.clearTimeout(timer);
      return running;
    },
  };
}
