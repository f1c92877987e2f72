import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { DownloadFigures } from '../../common/figures/download-figures';
import { messages } from '../../common/figures/messages';
import { orLost } from '../../common/trouble';
import { call } from '../backend';

/** On a report page: its figures with the issues behind them, to take along. Elsewhere nothing. */
export function Figures({ onReport }: { readonly onReport: () => void }) {
  const total = useSignal<number | null>(null);
  useEffect(() => {
    void orLost(call('report-figures', {})).then((answer) => {
      if (answer.kind !== 'figures') return;
      total.value = answer.total;
      onReport();
    });
    // Asked once, whoever draws this again.
  }, [total]);
  if (total.value === null) return null;
  return (
    <section class="stack">
      <p>{messages.isReport(total.value)}</p>
      <DownloadFigures ask={(part) => call('report-figures', part)} />
    </section>
  );
}
