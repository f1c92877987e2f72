import { signal } from '@preact/signals';
import { type MacroConfig, type StatusMacroCalls } from '../../src/contract/status-macro';
import { inViewersWords } from '../common/catalogue';
import { isNoAnswer, type NoAnswer, orLost } from '../common/trouble';
import { call } from './backend';

type Answer = StatusMacroCalls['macro-status']['answer'] | NoAnswer;

/**
 * The status on screen and how fresh it is.
 *
 * Over a hundred issues the first answer is a lower bound and a second call finishes it. When a call
 * fails, the last known numbers stay on screen with the reason beside them.
 */
export function createStatusLoader(config?: MacroConfig) {
  const shown = signal<Answer | null>(null);
  /** Why the numbers on screen are not the latest. */
  const stale = signal<NoAnswer | null>(null);
  const busy = signal(false);
  const tried = config === undefined ? {} : { config };

  const take = (answer: Answer): void => {
    const keep = shown.value?.kind === 'status' && isNoAnswer(answer) && answer.kind !== 'unlicensed';
    stale.value = keep && isNoAnswer(answer) ? answer : null;
    if (!keep) shown.value = answer;
  };

  const load = async (): Promise<void> => {
    busy.value = true;
    const first = await inViewersWords(orLost(call('macro-status', tried)));
    take(first);
    if (first.kind === 'status' && !first.complete) {
      take(await orLost(call('macro-status', { ...tried, whole: true })));
    }
    busy.value = false;
  };

  return { shown, stale, busy, load };
}

export type StatusLoader = ReturnType<typeof createStatusLoader>;
