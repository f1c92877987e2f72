import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Button } from '../../common/kit';
import { messages } from '../messages';
import { type ReportDesk, type ReportsView } from './report-desk';
import { hasSharedSpace, TurnOnForm } from './turn-on-form';

interface Props {
  readonly desk: ReportDesk;
  readonly page: ReportsView;
}

/** What a project sees before its first report. */
export function TurnOn({ desk, page }: Props) {
  const id = useId();
  const open = useSignal(false);
  const cancelled = useSignal(false);
  return (
    <section class="card stack" aria-labelledby={id}>
      <h2 id={id}>{messages.reportNames.week}</h2>
      <p>{messages.whatItIs}</p>
      {open.value ? (
        <TurnOnForm
          desk={desk}
          page={page}
          confirm={messages.confirmTurnOn}
          onConfirm={desk.turnOn}
          onCancel={() => {
            open.value = false;
            cancelled.value = true;
          }}
        />
      ) : (
        <Button
          primary
          autoFocus={cancelled.value}
          hindrance={hindranceOf(page)}
          onPress={() => {
            open.value = true;
          }}
        >
          {messages.turnOn}
        </Button>
      )}
    </section>
  );
}

function hindranceOf({ mayManage, spaces }: ReportsView): string | null {
  if (!mayManage) return messages.needsProjectAdmin;
  if (spaces.kind !== 'spaces') return messages.spaces[spaces.kind];
  return hasSharedSpace(spaces.spaces) ? null : messages.noSpace;
}
