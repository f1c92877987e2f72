import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type StatusMapAnswer } from '../../../src/contract/status/status-map';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../../common/trouble';
import { Waiting } from '../../common/waiting';
import { call } from '../backend';
import { messages } from './messages';
import { StatusMapForm } from './status-map-form';

/** What an admin says that the site's statuses mean, beyond Jira's three categories. */
export function StatusMapCard() {
  const shown = useSignal<StatusMapAnswer | NoAnswer | null>(null);
  const load = async (): Promise<void> => {
    shown.value = await orLost(call('show-status-map', {}));
  };
  useEffect(() => {
    void load();
  }, []);
  return (
    <section class="card stack" aria-labelledby="status-map">
      <h2 id="status-map">{messages.title}</h2>
      <Content shown={shown.value} onReload={load} />
    </section>
  );
}

interface ContentProps {
  readonly shown: StatusMapAnswer | NoAnswer | null;
  readonly onReload: () => Promise<void>;
}

function Content({ shown, onReload }: ContentProps) {
  if (shown === null) return <Waiting lines={3} onRetry={onReload} />;
  if (isNoAnswer(shown)) return <Trouble answer={shown} onRetry={onReload} />;
  if (shown.kind !== 'status-map') return null;
  if (shown.rows.length === 0) return <p role="status">{messages.noStatuses}</p>;
  return <StatusMapForm map={shown} />;
}
