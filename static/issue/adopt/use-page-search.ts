import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type PageChoice } from '../../../src/contract/spec-links';
import { orLost } from '../../common/trouble';
import { call } from '../backend';
import { pastedPageId } from '../pasted-page';

/** A person types on for about this long between two keys. */
const PAUSE_MS = 300;

type Found = readonly PageChoice[] | 'searching' | 'failed';

/**
 * Searches while somebody types; a pasted link is chosen by itself. Without words the first proposals
 * stand. `onPasted` must stay the same.
 */
export function usePageSearch(proposals: readonly PageChoice[], onPasted: (pageId: string) => void) {
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
      const answer = await orLost(call('find-pages', { words: wanted }));
      if (!isStale) found.value = answer.kind === 'pages' ? answer.pages : 'failed';
    };
    const timer = setTimeout(() => {
      const pageId = pastedPageId(wanted);
      if (pageId === null) void search();
      else onPasted(pageId);
    }, PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [wanted, proposals, onPasted, found]);
  return {
    words: words.value,
    found: found.value,
    type: (text: string): void => {
      words.value = text;
    },
  };
}
