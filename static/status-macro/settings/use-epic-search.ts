import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isNoAnswer, type NoAnswer, orLost } from '../../common/trouble';
import { call } from '../backend';
import { type ChosenEpic } from './draft';

/** Long enough that a typed word is one search, short enough not to be noticed. */
const TYPING_PAUSE_MS = 250;

/** Finds epics for what is typed; an answer to an earlier text is dropped. */
export function useEpicSearch() {
  const text = useSignal('');
  const found = useSignal<readonly ChosenEpic[] | null>(null);
  const trouble = useSignal<NoAnswer | null>(null);
  /** Which of the found ones the arrow keys are on. */
  const active = useSignal(-1);
  const typed = text.value;
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      void orLost(call('find-epics', { text: typed })).then((answer) => {
        if (!current) return;
        trouble.value = isNoAnswer(answer) ? answer : null;
        if (!isNoAnswer(answer)) found.value = answer.epics;
        active.value = -1;
      });
    }, TYPING_PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [typed, found, trouble, active]);
  return { text, found, trouble, active };
}
