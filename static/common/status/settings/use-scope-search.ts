import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { type FindScopesAnswer, type FoundScope } from '../../../../src/contract/status/status-macro';
import { type ScopeKind } from '../../../../src/contract/status/status-options';
import { createHeldList } from '../../held-list';
import { isNoAnswer, type NoAnswer, orLost } from '../../trouble';
import { call } from '../backend';

/** Long enough that a typed word is one search, short enough not to be noticed. */
const TYPING_PAUSE_MS = 250;

/** Finds what a status can be of for what is typed; an answer to an earlier text is dropped. */
export function useScopeSearch(kind: ScopeKind, within: string | undefined) {
  const text = useSignal('');
  const found = useSignal<readonly FoundScope[] | null>(null);
  const trouble = useSignal<NoAnswer | null>(null);
  /** Which of the found ones the arrow keys are on: it stays that one wherever it comes to stand. */
  const activeId = useSignal<string | null>(null);
  const held = useMemo(
    () =>
      createHeldList<FindScopesAnswer | NoAnswer>((answer) => {
        trouble.value = isNoAnswer(answer) ? answer : null;
        if (!isNoAnswer(answer)) found.value = answer.found;
      }),
    [found, trouble],
  );
  const typed = text.value;
  useEffect(() => {
    let current = true;
    const wish = { kind, text: typed, ...(within === undefined ? {} : { within }) };
    const timer = setTimeout(() => {
      void orLost(call('find-scopes', wish)).then((answer) => {
        if (current) held.offer(answer);
      });
    }, TYPING_PAUSE_MS);
    return () => {
      current = false;
      held.typeOn();
      clearTimeout(timer);
    };
  }, [kind, within, typed, held]);
  const scopes = found.value ?? [];
  const active = scopes.findIndex(({ id }) => id === activeId.value);
  const moveTo = (index: number): void => {
    activeId.value = scopes[index]?.id ?? null;
  };
  return { text, isEmpty: found.value?.length === 0, scopes, trouble, active, moveTo, pointer: held.pointer };
}
