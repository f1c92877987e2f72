import { openDialog } from '../../common/bridge';
import { Button } from '../../common/kit';
import { messages } from './messages';

/** The way from the panel into the work. */
export function BreakdownSection() {
  return (
    <section class="stack" aria-labelledby="breakdown">
      <h2 id="breakdown">{messages.breakDown}</h2>
      <p class="hint">{messages.breakDownIs}</p>
      <Button
        onPress={() => {
          openDialog({ title: messages.breakDown, context: { view: 'breakdown' }, onClose: () => undefined });
        }}
      >
        {messages.breakDown}
      </Button>
    </section>
  );
}
