import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type PauseAnswer } from '../../../src/contract/admin/pause';
import { formatDateTime } from '../../common/dates';
import { Button } from '../../common/kit';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../../common/trouble';
import { Waiting } from '../../common/waiting';
import { call } from '../backend';
import { messages } from './messages';

type Shown = PauseAnswer | NoAnswer;

/** Lets Lockstep rest on the whole site: what an admin wants while something unexpected is looked into. */
export function PauseCard() {
  const shown = useSignal<Shown | null>(null);
  const load = async (): Promise<void> => {
    shown.value = await orLost(call('show-pause', {}));
  };
  const change = async (rest: boolean): Promise<void> => {
    shown.value = await orLost(call('pause-site', { rest }));
  };
  useEffect(() => {
    void load();
  }, []);
  return (
    <section class="card stack" aria-labelledby="pause">
      <h2 id="pause">{messages.title}</h2>
      <Content shown={shown.value} onReload={load} onChange={change} />
    </section>
  );
}

interface ContentProps {
  readonly shown: Shown | null;
  readonly onReload: () => Promise<void>;
  readonly onChange: (rest: boolean) => Promise<void>;
}

function Content({ shown, onReload, onChange }: ContentProps) {
  if (shown === null) return <Waiting lines={2} onRetry={onReload} />;
  if (isNoAnswer(shown)) return <Trouble answer={shown} onRetry={onReload} />;
  return shown.kind === 'pause' ? <Switch since={shown.since} onChange={onChange} /> : null;
}

interface SwitchProps {
  readonly since: number | null;
  readonly onChange: (rest: boolean) => Promise<void>;
}

function Switch({ since, onChange }: SwitchProps) {
  const busy = useSignal(false);
  const press = async (): Promise<void> => {
    busy.value = true;
    await onChange(since === null);
    busy.value = false;
  };
  return (
    <>
      <p role="status">{since === null ? messages.atWork : messages.resting(formatDateTime(since))}</p>
      <p>{messages.what}</p>
      <Button busy={busy.value} onPress={() => void press()}>
        {since === null ? messages.pause : messages.goOn}
      </Button>
    </>
  );
}
