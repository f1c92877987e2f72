import { DialogButton } from '../../common/dialog-button';
import { useRoomRights } from '../panel-room/rights';
import { messages } from './messages';

/** The way from the panel into the work. */
export function BreakdownSection({ onChanged }: { readonly onChanged: () => void }) {
  const { mayCreateTasks } = useRoomRights();
  return (
    <section class="stack" aria-labelledby="breakdown">
      <h2 id="breakdown">{messages.breakDown}</h2>
      <p class="hint">{messages.breakDownIs}</p>
      <DialogButton
        title={messages.breakDown}
        context={{ view: 'breakdown' }}
        hindrance={mayCreateTasks ? null : messages.mayNotCreate}
        onClosed={onChanged}
      />
    </section>
  );
}
