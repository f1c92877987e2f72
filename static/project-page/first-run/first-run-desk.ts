import { signal } from '@preact/signals';
import { type FirstRunAnswer, type FirstRunCalls } from '../../../src/contract/admin/first-run';
import { inViewersWords } from '../../common/catalogue';
import { isNoAnswer, type NoAnswer, orLost } from '../../common/trouble';
import { call } from '../backend';

type Saved = FirstRunCalls['choose-spec-space']['answer'] | NoAnswer;
/** Why the space could not be saved. */
export type SaveTrouble = Exclude<Saved, FirstRunAnswer>;

/** What the guide shows and what its buttons do. */
export function createFirstRunDesk() {
  const shown = signal<FirstRunAnswer | null>(null);
  const trouble = signal<SaveTrouble | null>(null);
  const busy = signal<'save' | 'hide' | null>(null);

  return {
    shown,
    trouble,
    busy,
    /** A guide that cannot be had is no trouble worth telling: the page below it says what is wrong. */
    load: async (): Promise<void> => {
      const answer = await inViewersWords(orLost(call('show-first-run', {})));
      shown.value = isNoAnswer(answer) ? { kind: 'hidden' } : answer;
    },
    chooseSpace: async (spaceId: string): Promise<void> => {
      busy.value = 'save';
      trouble.value = null;
      const answer = await orLost(call('choose-spec-space', { spaceId }));
      if (answer.kind === 'first-run' || answer.kind === 'hidden') shown.value = answer;
      else trouble.value = answer;
      busy.value = null;
    },
    hide: async (): Promise<void> => {
      busy.value = 'hide';
      const answer = await orLost(call('dismiss-first-run', {}));
      if (answer.kind === 'hidden') shown.value = answer;
      else trouble.value = answer;
      busy.value = null;
    },
  };
}

export type FirstRunDesk = ReturnType<typeof createFirstRunDesk>;
