import { useSignal } from '@preact/signals';
import { useCallback, useEffect } from 'preact/hooks';
import { type NoAnswer, orLost } from '../common/trouble';

/**
 * What a section shows, asked for once it is there, and again whenever another section has changed something;
 * what was shown stays until then.
 */
export function useAnswer<Answer>(ask: () => Promise<Answer>, changes: number) {
  const shown = useSignal<Answer | NoAnswer | null>(null);
  const load = useCallback(async () => {
    shown.value = await orLost(ask());
  }, [shown, ask]);
  useEffect(() => void load(), [load, changes]);
  return { shown, load };
}
