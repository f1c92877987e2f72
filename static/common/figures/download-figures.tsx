import { useSignal } from '@preact/signals';
import { wordsHere } from '../catalogue';
import { Button, Message } from '../kit';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../trouble';
import { allFigures, type AskForFigures } from './all-figures';
import { messages } from './messages';

const loadCsv = () => import('./sheet/figures-csv');

interface Props {
  readonly ask: AskForFigures;
  /** One of several in a list. */
  readonly subtle?: boolean;
}

/** The figures of one report, read again with the rights of whoever takes them along. */
export function DownloadFigures({ ask, subtle = false }: Props) {
  const trouble = useSignal<NoAnswer | 'none' | null>(null);
  const busy = useSignal(false);
  const download = async (): Promise<void> => {
    busy.value = true;
    const [answer, csv] = await Promise.all([allFigures(ask), orLost(loadCsv())]);
    await wordsHere();
    busy.value = false;
    trouble.value = null;
    if ('kind' in csv) trouble.value = csv;
    else if (isNoAnswer(answer)) trouble.value = answer;
    else if (answer.kind === 'figures') csv.saveFigures(answer);
    else trouble.value = 'none';
  };
  return (
    <>
      <Button subtle={subtle} busy={busy.value} onPress={() => void download()}>
        {messages.download}
      </Button>
      {trouble.value === 'none' && <Message tone="warning" title={messages.noFigures} />}
      {trouble.value !== null && trouble.value !== 'none' && <Trouble answer={trouble.value} />}
    </>
  );
}
