import { useSignal } from '@preact/signals';
import { useCallback, useLayoutEffect } from 'preact/hooks';
import { type BylineCalls } from '../../src/contract/byline';
import { inViewersWords } from '../common/catalogue';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../common/trouble';
import { Waiting } from '../common/waiting';
import { call } from './backend';
import { PageState } from './page-state';

type Shown = BylineCalls['show-page']['answer'] | NoAnswer;

/** The popup below a page's title: what the page specifies, in one call. */
export function App() {
  const shown = useSignal<Shown | null>(null);
  const load = useCallback(async () => {
    shown.value = await inViewersWords(orLost(call('show-page', {})));
  }, [shown]);
  // At once: other effects wait for a first paint, and the answer would with them.
  useLayoutEffect(() => void load(), [load]);
  return (
    <main class="popup overlay">
      <Content shown={shown.value} onReload={load} />
    </main>
  );
}

function Content({
  shown,
  onReload,
}: {
  readonly shown: Shown | null;
  readonly onReload: () => Promise<void>;
}) {
  if (shown === null) return <Waiting lines={3} onRetry={onReload} />;
  if (isNoAnswer(shown)) return <Trouble answer={shown} onRetry={onReload} />;
  return <PageState state={shown} onReload={onReload} />;
}
