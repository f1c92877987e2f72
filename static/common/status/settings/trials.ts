import { signal } from '@preact/signals';
import { type MacroConfig } from '../../../../src/contract/status/status-macro';
import { createStatusLoader, type StatusLoader } from '../status-loader';

/** Settings that are tried out. */
export interface Trial {
  readonly config: MacroConfig;
  readonly loader: StatusLoader;
}

/** Long enough that a typed word is one question, short enough that the preview follows. */
const TYPING_PAUSE_MS = 600;
/** Of a query that is still being written large numbers are lower bounds for so long: each count has its price. */
const COUNTING_PAUSE_MS = 2_000;

const beforeCounting = (): Promise<unknown> =>
  new Promise((done) => {
    setTimeout(done, COUNTING_PAUSE_MS);
  });

/**
 * Tries the settings while they are made: a moment after the last key, or at once. One first answer is waited for at a
 * time, the newest settings have the last word, and what is tried already is not asked again.
 */
export function createTrials(settings: () => MacroConfig | null) {
  const trial = signal<Trial | null>(null);
  let typing: ReturnType<typeof setTimeout> | undefined;
  /** Ends once nothing more is asked for the last trial. */
  let asked: Promise<unknown> | undefined;

  const begin = (config: MacroConfig, isTyped: boolean): void => {
    const loader = createStatusLoader(config, isTyped ? beforeCounting : undefined);
    const before = asked;
    const ask = async (): Promise<void> => {
      await before;
      if (trial.value?.loader === loader) await loader.load();
    };
    trial.value = { config, loader };
    asked = ask();
  };
  const tryOut = (isTyped: boolean): void => {
    clearTimeout(typing);
    const config = settings();
    const { value: last } = trial;
    if (last !== null && config !== null && isSame(last.config, config)) return;
    // What comes after its first numbers may take long: nobody waits for that.
    if (last?.loader.shown.value != null) asked = undefined;
    last?.loader.cancel();
    trial.value = null;
    if (config !== null) begin(config, isTyped);
  };
  return {
    /** What is tried by now; `null` while something is missing. */
    trial,
    /** Another key was pressed. */
    typed: (): void => {
      clearTimeout(typing);
      typing = setTimeout(tryOut, TYPING_PAUSE_MS, true);
    },
    /** Something was chosen, or the writing is done. */
    now: (): void => {
      tryOut(false);
    },
    /** Nobody looks any more. */
    end: (): void => {
      clearTimeout(typing);
      trial.value?.loader.cancel();
    },
  };
}

/** Blanks behind a query change nothing in it, nor in the places that Jira names. */
const isSame = (one: MacroConfig, other: MacroConfig): boolean => inWords(one) === inWords(other);

const inWords = (config: MacroConfig): string => JSON.stringify({ ...config, jql: config.jql.trimEnd() });
