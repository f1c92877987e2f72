export type SaveState = 'unchanged' | 'saving' | 'saved' | 'failed';

export interface Autosave {
  /** Something was typed: it is saved after a moment of quiet. */
  touched(): void;
  /** Waits until nothing is being saved, and saves no more until something is typed. */
  settle(): Promise<void>;
}

const QUIET_MS = 1200;

/** Saves what is typed, one save at a time, the last words last; only when these are kept is it told so. */
export function startAutosave(save: () => Promise<boolean>, tell: (state: SaveState) => void): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let edits = 0;
  let running: Promise<void> = Promise.resolve();
  const run = async (): Promise<void> => {
    const saving = edits;
    const isKept = await save().catch(() => false);
    if (saving === edits) tell(isKept ? 'saved' : 'failed');
  };
  return {
    touched: () => {
      edits += 1;
      tell('saving');
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(run);
      }, QUIET_MS);
    },
    settle: () => {
      clearTimeout(timer);
      return running;
    },
  };
}
