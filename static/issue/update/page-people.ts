import { type ReadonlySignal, signal } from '@preact/signals';
import { type PagePeopleAnswer } from '../../../src/contract/spec/spec-update';
import { isNoAnswer, orLost } from '../../common/trouble';
import { call } from '../backend';

/** Who is at work on the page, read while the person looks at the changes. */
export interface PagePeople {
  /** `null` until it is known, and where it cannot be read. */
  readonly shown: ReadonlySignal<PagePeopleAnswer | null>;
  load(): void;
  /** The person's own name, for the version's message; waits a little for it, not longer. */
  viewerName(): Promise<string | null>;
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
    viewerName: async () => {
      await Promise.race([loading, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))]);
      return shown.value?.viewerName ?? null;
    },
  };
}
