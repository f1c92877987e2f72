import { type Reach } from '../../common/coverage/coverage-view';
import { DialogButton } from '../../common/dialog-button';
import { useRoomRights } from '../panel-room/rights';
import { messages } from './messages';

interface Props {
  readonly reach: Reach;
  readonly onClosed: () => void;
}

/**
 * The way from the panel into the work. The right column offers the same for a spec that can be gone on
 * with: there, the panel asks for what is left of it, and for nothing where nothing is.
 */
export function BreakDown({ reach, onClosed }: Props) {
  const { mayCreateTasks } = useRoomRights();
  if (reach === 'all') return null;
  const open = (
    <DialogButton
      title={messages.breakDown}
      label={reach === 'in-part' ? messages.breakDownRest : messages.breakDown}
      context={{ view: 'breakdown' }}
      hindrance={mayCreateTasks ? null : messages.mayNotCreate}
      onClosed={onClosed}
    />
  );
  if (reach !== 'no-spec') return open;
  return (
    <section class="stack" aria-labelledby="breakdown">
      <h2 id="breakdown">{messages.breakDown}</h2>
      <p class="hint">{messages.breakDownIs}</p>
      {open}
    </section>
  );
}
