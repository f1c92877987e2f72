import { useEffect } from 'preact/hooks';
import { LazyView } from '../common/lazy-view';
import { LoadedStatus } from './loaded-status';
import { createStatusLoader } from './status-loader';

const loader = createStatusLoader();

/** Readers never download the settings. */
const loadSettings = () => import('./settings/macro-settings').then(({ MacroSettings }) => MacroSettings);

/** One call decides what this frame is: the status on a page, or its settings in the editor. */
export function App() {
  useEffect(() => {
    void loader.load();
  }, []);
  const shown = loader.shown.value;
  if (shown?.kind === 'configure')
    return (
      <main class="overlay">
        <LazyView load={loadSettings} props={{ saved: shown.config }} lines={4} />
      </main>
    );
  return (
    <main>
      <LoadedStatus loader={loader} />
    </main>
  );
}
