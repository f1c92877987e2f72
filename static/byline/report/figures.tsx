import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Figures as KnownFigures, saveFigures } from '../../common/figures/sheet/figures-csv';
import { messages } from '../../common/figures/messages';
import { Button } from '../../common/kit';
import { orLost } from '../../common/trouble';
import { call } from '../backend';

/** On a report page: its figures with the issues behind them, to take along. Elsewhere nothing. */
export function Figures() {
  const figures = useSignal<KnownFigures | null>(null);
  useEffect(() => {
    void orLost(call('report-figures', {})).then((answer) => {
      if (answer.kind === 'figures') figures.value = answer;
    });
  }, [figures]);
  const known = figures.value;
  if (known === null) return null;
  return (
    <section class="stack">
      <p>{messages.isReport(known.rows.length)}</p>
      <Button
        onPress={() => {
          saveFigures(known);
        }}
      >
        {messages.download}
      </Button>
    </section>
  );
}
