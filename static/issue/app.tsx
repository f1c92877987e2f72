import { useSignal } from '@preact/signals';
import { type ComponentType } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import { type IssueCalls } from '../../src/contract/issue';
import { inViewersWords } from '../common/catalogue';
import { Skeleton } from '../common/kit';
import { LazyView } from '../common/lazy-view';
import { commonMessages } from '../common/messages';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../common/trouble';
import { call } from './backend';
import { messages } from './messages';
import { Panel } from './panel';

type Shown = IssueCalls['show-issue']['answer'] | NoAnswer;

/** The same bundle is right column and dialog: the first answer tells which, and brings what it shows. */
export function App() {
  const shown = useSignal<Shown | null>(null);
  const dialogsClosed = useSignal(0);
  const load = useCallback(() => {
    return inViewersWords(orLost(call('show-issue', {}))).then((answer) => {
      shown.value = answer;
    });
  }, [shown]);
  useEffect(() => void load(), [load]);
  const answer = shown.value;
  if (answer === null) return <Skeleton lines={2} label={commonMessages.loading} />;
  if (isNoAnswer(answer)) return <Trouble answer={answer} onRetry={load} />;
  if (answer.kind === 'preview')
    return <Dialog title={messages.generate} load={loadGenerateView} props={{ preview: answer }} />;
  if (answer.kind === 'history')
    return <Dialog title={messages.history} load={loadHistoryView} props={{ first: answer }} />;
  const afterDialog = () => {
    dialogsClosed.value += 1;
    void load();
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

const loadGenerateView = () => import('./generate/generate-view').then(({ GenerateView }) => GenerateView);
const loadHistoryView = () => import('./history/history-view').then(({ HistoryView }) => HistoryView);

interface DialogProps<Props> {
  readonly title: string;
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

/** A dialog's own code is fetched only where there is one. */
function Dialog<Props extends object>({ title, load, props }: DialogProps<Props>) {
  return (
    <main class="dialog overlay stack">
      <h1>{title}</h1>
      <LazyView load={load} props={props} lines={6} />
    </main>
  );
}
