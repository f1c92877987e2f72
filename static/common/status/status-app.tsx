import { useLayoutEffect } from 'preact/hooks';
import { LazyView } from '../lazy-view';
import { useLookedAtAgain } from './freshness';
import { LoadedStatus } from './loaded-status';
import { type SaveConfig } from './settings/use-settings';
import { createStatusLoader } from './status-loader';
import { type WriteReport } from './status-view';

const loader = createStatusLoader();

/** Readers never download the settings. */
const loadSettings = () => import('./settings/status-settings').then(({ StatusSettings }) => StatusSettings);

interface StatusAppProps {
  readonly onSubmit: SaveConfig;
  readonly onReport?: WriteReport;
}

/** One call decides what this frame is: the status, or its settings where the product edits them. */
export function StatusApp({ onSubmit, onReport }: StatusAppProps) {
  useLayoutEffect(() => {
    // At once: other effects wait for a first paint, and the answer would with them.
    void loader.load();
  }, []);
  useLookedAtAgain(loader);
  const shown = loader.shown.value;
  if (shown?.kind === 'configure')
    return (
      <main class="overlay">
        <LazyView load={loadSettings} props={{ saved: shown.config, onSubmit }} lines={4} />
      </main>
    );
  return (
    <main>
      <LoadedStatus loader={loader} onReport={onReport} />
    </main>
  );
}
