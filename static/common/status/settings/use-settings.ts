import { effect, useSignal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import { type MacroConfig } from '../../../../src/contract/status/status-macro';
import { createStatusLoader, type StatusLoader } from '../status-loader';
import { configOf, type Draft, draftOf } from './draft';
import { refusalOf, type Tried } from './refusal';

export type SaveConfig = (config: MacroConfig) => Promise<unknown>;

/** What is being edited, what it would show, and how it is saved. */
export function useSettings(saved: MacroConfig | null, submit: SaveConfig) {
  const draft = useSignal<Draft>(draftOf(saved));
  const preview = useSignal<Tried | null>(null);
  const refused = useSignal(false);
  const saving = useSignal(false);

  const check = useCallback(() => {
    const config = configOf(draft.value);
    preview.value = config === null ? null : tried(config);
    void preview.value?.loader.load();
  }, [draft, preview]);
  useEffect(check, [check]);

  const edit = (change: Partial<Draft>): void => {
    draft.value = { ...draft.value, ...change };
  };
  /** A query that nobody has tried out is tried first: one that Jira does not take is not saved. */
  const isTaken = async ({ jql }: MacroConfig): Promise<boolean> => {
    if (preview.value?.jql !== jql) check();
    if (preview.value !== null) await firstAnswer(preview.value.loader);
    return refusalOf(preview.value, { source: 'jql', jql }) === null;
  };
  const save = async (config: MacroConfig): Promise<void> => {
    refused.value = false;
    saving.value = true;
    try {
      if (config.source !== 'jql' || (await isTaken(config))) await submit(config);
    } catch {
      refused.value = true;
    }
    saving.value = false;
  };
  return { draft, preview, refused, saving, check, edit, save };
}

/** Resolves once there is something to show, or the count was left before. */
async function firstAnswer({ shown, cancelled }: StatusLoader): Promise<void> {
  let end = (): void => undefined;
  await new Promise<void>((resolve) => {
    end = effect(() => {
      if (shown.value !== null || cancelled.value !== null) resolve();
    });
  });
  end();
}

const tried = (config: MacroConfig): Tried => ({
  loader: createStatusLoader(config),
  jql: config.source === 'jql' ? config.jql : null,
});
