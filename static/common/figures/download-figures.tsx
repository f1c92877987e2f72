import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { wordsHere } from '../catalogue';
import { Button, Message, ProgressBar } from '../kit';
import { commonMessages } from '../messages';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../trouble';
import { allFigures, type AskForFigures } from './all-figures';
import { messages } from './messages';

const loadCsv = () => import('./sheet/figures-csv');

interface Props {
  readonly ask: AskForFigures;
  /** One of several in a list. */
  readonly subtle?: boolean;
}

interface Read {
  readonly read: number;
  readonly total: number;
}

/** The figures of one report, read again with the rights of whoever takes them along. */
export function DownloadFigures({ ask, subtle = false }: Props) {
  const trouble = useSignal<NoAnswer | 'none' | null>(null);
  /** Of the file that was saved. */
  const note = useSignal<string | null>(null);
  const busy = useSignal(false);
  const reading = useSignal<Read | null>(null);
  /** The button to cancel has gone with the focus. */
  const left = useSignal(false);
  const attempt = useRef(0);
  const end = (): void => {
    attempt.current += 1;
    busy.value = false;
    reading.value = null;
  };
  const leave = (): void => {
    end();
    left.value = true;
  };
  const download = async (): Promise<void> => {
    left.value = false;
    const mine = attempt.current;
    const hasLeft = (): boolean => mine !== attempt.current;
    busy.value = true;
    trouble.value = null;
    note.value = null;
    const onRead = (read: number, total: number): void => {
      reading.value = { read, total };
    };
    const [answer, csv] = await Promise.all([allFigures(ask, { onRead, hasLeft }), orLost(loadCsv())]);
    await wordsHere();
    if (hasLeft()) return;
    end();
    if ('kind' in csv) trouble.value = csv;
    else if (answer !== null && isNoAnswer(answer)) trouble.value = answer;
    else if (answer?.kind === 'figures') note.value = csv.saveFigures(answer);
    else trouble.value = 'none';
  };
  return (
    <>
      <Button subtle={subtle} busy={busy.value} autoFocus={left.value} onPress={() => void download()}>
        {messages.download}
      </Button>
      {reading.value !== null && <Reading {...reading.value} onCancel={leave} />}
      {note.value !== null && (
        <p class="hint" role="status">
          {note.value}
        </p>
      )}
      {trouble.value === 'none' && <Message tone="warning" title={messages.noFigures} />}
      {trouble.value !== null && trouble.value !== 'none' && <Trouble answer={trouble.value} />}
    </>
  );
}

/** Only a report of more issues than one answer has room for takes so long that it is told. */
function Reading({ read, total, onCancel }: Read & { readonly onCancel: () => void }) {
  const label = messages.reading(read, total);
  return (
    <div class="stack">
      <p class="hint">{label}</p>
      <ProgressBar label={label} value={read} max={total} />
      <Button subtle onPress={onCancel}>
        {commonMessages.cancel}
      </Button>
    </div>
  );
}
