import { DialogButton } from '../../common/dialog-button';
import { useMayCreateTasks } from '../panel-room/rights';
import { messages } from './messages';

/** The way from the panel into the work. */
export function BreakdownSection({ onChanged }: { readonly onChanged: () => void }) {
  const mayCreate = useMayCreateTasks();
  return (
    <section class="stack" aria-labelledby="breakdown">
      <h2 id="breakdown">{messages.breakDown}</h2>
      <p class="hint">{messages.breakDownIs}</p>
      <DialogButton
        title={messages.breakDown}
        context={{ view: 'breakdown' }}
        hindrance={mayCreate ? null : messages.mayNotCreate}
        onClosed={onChanged}
      />
    </section>
  );
}
