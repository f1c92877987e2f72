import { useSignal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import { type MacroConfig } from '../../../../src/contract/status/status-macro';
import { createStatusLoader, type StatusLoader } from '../status-loader';
import { configOf, type Draft, draftOf } from './draft';

export type SaveConfig = (config: MacroConfig) => Promise<unknown>;

/** Settings that are tried out. */
export interface Tried {
  readonly loader: StatusLoader;
  /** The query that they ask for; `null` where they ask for anything else. */
  readonly jql: string | null;
}

/** What is being edited, what it would show, and how it is saved. */
export function useSettings(saved: MacroConfig | null, submit: SaveConfig) {
  const draft = useSignal<Draft>(draftOf(saved));
  const preview = useSignal<Tried | null>(null);
  const refused = useSignal(false);

  const check = useCallback(() => {
    const config = configOf(draft.value);
    preview.value = config === null ? null : tried(config);
    void preview.value?.loader.load();
  }, [draft, preview]);
  useEffect(check, [check]);

  const edit = (change: Partial<Draft>): void => {
    draft.value = { ...draft.value, ...change };
  };
  const save = async (config: MacroConfig): Promise<void> => {
    refused.value = false;
    try {
      await submit(config);
    } catch {
      refused.value = true;
    }
  };
  return { draft, preview, refused, check, edit, save };
}

const tried = (config: MacroConfig): Tried => ({
  loader: createStatusLoader(config),
  jql: config.source === 'jql' ? config.jql : null,
});
