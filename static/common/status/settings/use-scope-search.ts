import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type FoundScope } from '../../../../src/contract/status/status-macro';
import { type ScopeKind } from '../../../../src/contract/status/status-options';
import { isNoAnswer, type NoAnswer, orLost } from '../../trouble';
import { call } from '../backend';

/** Long enough that a typed word is one search, short enough not to be noticed. */
const TYPING_PAUSE_MS = 250;

/** Finds what a status can be of for what is typed; an answer to an earlier text is dropped. */
export function useScopeSearch(kind: ScopeKind, within: string | undefined) {
  const text = useSignal('');
  const found = useSignal<readonly FoundScope[] | null>(null);
  const trouble = useSignal<NoAnswer | null>(null);
  /** Which of the found ones the arrow keys are on. */
  const active = useSignal(-1);
  const typed = text.value;
  useEffect(() => {
    let current = true;
    const wish = { kind, text: typed, ...(within === undefined ? {} : { within }) };
    const timer = setTimeout(() => {
      void orLost(call('find-scopes', wish)).then((answer) => {
        if (!current) return;
        trouble.value = isNoAnswer(answer) ? answer : null;
        if (!isNoAnswer(answer)) found.value = answer.found;
        active.value = -1;
      });
    }, TYPING_PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [kind, within, typed, found, trouble, active]);
  return { text, found, trouble, active };
}
