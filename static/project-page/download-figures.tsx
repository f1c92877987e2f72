import { useSignal } from '@preact/signals';
import { Button, Message } from '../common/kit';
import { wordsHere } from '../common/catalogue';
import { isNoAnswer, type NoAnswer, orLost, Trouble } from '../common/trouble';
import { call } from './backend';
import { messages } from './messages';

const loadCsv = () => import('../common/figures/sheet/figures-csv');

/** The figures of one report, read again with the rights of whoever takes them along. */
export function DownloadFigures({ pageId }: { readonly pageId: string }) {
  const trouble = useSignal<NoAnswer | 'none' | null>(null);
  const busy = useSignal(false);
  const download = async (): Promise<void> => {
    busy.value = true;
    const [answer, csv] = await Promise.all([orLost(call('page-figures', { pageId })), orLost(loadCsv())]);
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
      <Button subtle busy={busy.value} onPress={() => void download()}>
        {messages.download}
      </Button>
      {trouble.value === 'none' && <Message tone="warning" title={messages.noFigures} />}
      {trouble.value !== null && trouble.value !== 'none' && <Trouble answer={trouble.value} />}
    </>
  );
}
