import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type CommonAnswer } from '../../../src/contract/answers';
import { type NoAnswer, orLost } from '../trouble';
import { pastedPageId } from './pasted-page';

/** A person types on for about this long between two keys. */
const PAUSE_MS = 300;

export interface FoundPage {
  readonly pageId: string;
  readonly title: string;
  readonly spaceName: string;
}

export type FindPages = (
  words: string,
) => Promise<{ readonly kind: 'pages'; readonly pages: readonly FoundPage[] } | CommonAnswer>;

export interface PageSearching {
  /** What stands there without words. */
  readonly proposals: readonly FoundPage[];
  readonly find: FindPages;
  readonly onChoose: (pageId: string) => void;
}

/**
 * `chosen`: what stands there leads to a page, and names none. `failed`: a link may do where the search does not; an
 * answer of its own is one that a link would get, too.
 */
export type Found = readonly FoundPage[] | 'searching' | 'failed' | 'chosen' | NoAnswer;

/** Searches while somebody types; a pasted link is chosen by itself. What it is given must stay the same. */
export function usePageSearch({ proposals, find, onChoose }: PageSearching) {
  const words = useSignal('');
  const found = useSignal<Found>(proposals);
  const wanted = words.value.trim();
  useEffect(() => {
    if (wanted === '') {
      found.value = proposals;
      return;
    }
    let isStale = false;
    const search = async (): Promise<void> => {
      found.value = 'searching';
      const answer = await orLost(find(wanted));
      if (!isStale) found.value = foundIn(answer);
    };
    const timer = setTimeout(() => {
      const pageId = pastedPageId(wanted);
      if (pageId === null) {
        void search();
        return;
      }
      found.value = 'chosen';
      onChoose(pageId);
    }, PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [wanted, proposals, find, onChoose, found]);
  return {
    words: words.value,
    found: found.value,
    type: (text: string): void => {
      words.value = text;
    },
  };
}

function foundIn(answer: Awaited<ReturnType<FindPages>> | NoAnswer): Found {
  if (answer.kind === 'pages') return answer.pages;
  return answer.kind === 'failed' && answer.retryable ? 'failed' : answer;
}
