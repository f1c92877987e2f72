import { type ReadonlySignal, signal } from '@preact/signals';
import { type PagePeopleAnswer } from '../../../src/contract/spec/spec-update';
import { isNoAnswer, orLost } from '../../common/trouble';
import { call } from '../backend';

/** Who is at work on the page, read while the person looks at the changes. */
export interface PagePeople {
  /** `null` until it is known, and where it cannot be read. */
  readonly shown: ReadonlySignal<PagePeopleAnswer | null>;
  load(): void;
  /** Until the server knows the person by name, for the version's message; a little while, not longer. */
  known(): Promise<void>;
}

/** Whoever presses *Update page* at once should not feel that a name is being read. */
const LONGEST_WAIT_MS = 1_500;

export function createPagePeople(): PagePeople {
  const shown = signal<PagePeopleAnswer | null>(null);
  let loading: Promise<void> = Promise.resolve();
  return {
    shown,
    load: () => {
      loading = orLost(call('page-people', {})).then((answer) => {
        if (!isNoAnswer(answer)) shown.value = answer;
      });
    },
    known: () =>
      Promise.race([loading, new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))]),
  };
}
