import { useSignal } from '@preact/signals';
import { useCallback, useLayoutEffect } from 'preact/hooks';
import { type IssueCalls } from '../../src/contract/issue';
import { refreshAround, tellSpecChanged } from '../common/bridge';
import { inViewersWords } from '../common/catalogue';
import { LazyView } from '../common/lazy-view';
import { isNoAnswer, type NoAnswer, orLost } from '../common/trouble';
import { Waiting } from '../common/waiting';
import { call } from './backend';
import { Dialog, isDialog } from './dialog';
import { Panel } from './panel';
import { Stopped } from './stopped';

type Shown = IssueCalls['show-issue']['answer'] | NoAnswer;

const loadRoom = () => import('./panel-room/room').then(({ Room }) => Room);

/** The same bundle is right column, panel and dialog: the first answer tells which, and brings what it shows. */
export function App() {
  const shown = useSignal<Shown | null>(null);
  const dialogsClosed = useSignal(0);
  const show = useCallback(
    (asked: Promise<IssueCalls['show-issue']['answer']>) =>
      inViewersWords(orLost(asked)).then((answer) => {
        shown.value = answer;
      }),
    [shown],
  );
  const load = useCallback(() => show(call('show-issue', {})), [show]);
  // At once: other effects wait for a first paint, and the answer would with them.
  useLayoutEffect(() => void load(), [load]);
  const answer = shown.value;
  if (answer === null) return <Waiting lines={2} onRetry={load} />;
  if (isNoAnswer(answer)) return <Stopped answer={answer} onRetry={load} />;
  if (isDialog(answer))
    return (
      <Dialog
        answer={answer}
        onReload={() => void load()}
        onUnlink={() => void show(call('show-unlink', {}))}
      />
    );
  if (answer.kind === 'room') return <LazyView load={loadRoom} props={{ room: answer }} lines={4} />;
  const afterDialog = () => {
    dialogsClosed.value += 1;
    refreshAround();
    void load().then(() => {
      if (isOther(shown.value, answer)) tellSpecChanged();
    });
  };
  return (
    <main class="panel">
      <Panel
        state={answer}
        dialogsClosed={dialogsClosed.value}
        onReload={() => void load()}
        onDialogClosed={afterDialog}
      />
    </main>
  );
}

/** Whether a spec has come, gone, or got out of reach or back: most dialogs are closed without that, and nobody looks anew. */
const isOther = (now: Shown | null, before: Shown): boolean =>
  now !== null && !isNoAnswer(now) && standingOf(now) !== standingOf(before);

const standingOf = (shown: Shown): string => (shown.kind === 'spec' ? shown.page.kind : shown.kind);
