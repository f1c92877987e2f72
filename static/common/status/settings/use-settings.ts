import { effect, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { type MacroConfig } from '../../../../src/contract/status/status-macro';
import { type StatusLoader } from '../status-loader';
import { configOf, type Draft, draftOf } from './draft';
import { refusalOf } from './refusal';
import { createTrials } from './trials';

export type SaveConfig = (config: MacroConfig) => Promise<unknown>;

/** What is being edited, what it would show, and how it is saved. */
export function useSettings(saved: MacroConfig | null, submit: SaveConfig) {
  const draft = useSignal<Draft>(draftOf(saved));
  const { trial, typed, now, end } = useMemo(() => createTrials(() => configOf(draft.value)), [draft]);
  const refused = useSignal(false);
  const saving = useSignal(false);
  useEffect(() => {
    now();
    return end;
  }, [now, end]);

  const edit = (change: Partial<Draft>): void => {
    draft.value = { ...draft.value, ...change };
  };
  /** A query that Jira does not take is not saved, nor one that was written on while Jira looked at it. */
  const isTaken = async ({ jql }: MacroConfig): Promise<boolean> => {
    now();
    const { value: tried } = trial;
    if (tried !== null) await firstAnswer(tried.loader);
    return trial.value === tried && refusalOf(tried, { source: 'jql', jql }) === null;
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
  return {
    draft,
    trial,
    refused,
    saving,
    /** Takes what is chosen, and shows what it makes of the preview. */
    choose: (change: Partial<Draft>): void => {
      edit(change);
      now();
    },
    /** Takes what is not finished yet, and shows that a moment later. */
    write: (change: Partial<Draft>): void => {
      edit(change);
      typed();
    },
    /** Shows what was written at once. */
    finish: now,
    save,
  };
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
