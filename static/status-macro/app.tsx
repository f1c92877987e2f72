import { useSignal } from '@preact/signals';
import { type ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { type MacroConfig } from '../../src/contract/status-macro';
import { Skeleton } from '../common/kit';
import { commonMessages } from '../common/messages';
import { LoadedStatus } from './loaded-status';
import { StatusSkeleton } from './status-skeleton';
import { createStatusLoader } from './status-loader';

const loader = createStatusLoader();

/** One call decides what this frame is: the status on a page, or its settings in the editor. */
export function App() {
  useEffect(() => {
    void loader.load();
  }, []);
  const shown = loader.shown.value;
  if (shown === null) return <StatusSkeleton />;
  if (shown.kind === 'configure') return <Settings saved={shown.config} />;
  return (
    <main>
      <LoadedStatus loader={loader} />
    </main>
  );
}

type SettingsView = ComponentType<{ readonly saved: MacroConfig | null }>;

/** Readers never download the settings. */
function Settings({ saved }: { readonly saved: MacroConfig | null }) {
  const view = useSignal<SettingsView | null>(null);
  useEffect(() => {
    void import('./settings/macro-settings').then(({ MacroSettings }) => {
      view.value = MacroSettings;
    });
  }, [view]);
  const Loaded = view.value;
  return (
    <main class="overlay">
      {Loaded === null ? <Skeleton lines={4} label={commonMessages.loading} /> : <Loaded saved={saved} />}
    </main>
  );
}
