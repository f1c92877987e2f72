import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Button } from '../../common/kit';
import { messages } from '../messages';
import { type ReportDesk, type ReportsView } from './report-desk';
import { TurnOnForm } from './turn-on-form';

interface Props {
  readonly desk: ReportDesk;
  readonly page: ReportsView;
}

/** One more report beside those that a project has, for those who may have one. */
export function AddReport({ desk, page }: Props) {
  const id = useId();
  /** Names the form that is open, so that two presses are one report. */
  const attempt = useSignal<string | null>(null);
  if (!page.mayManage || page.spaces.kind !== 'spaces') return null;
  const close = () => {
    attempt.value = null;
  };
  const named = attempt.value;
  if (named === null) {
    return (
      <Button
        onPress={() => {
          attempt.value = crypto.randomUUID();
        }}
      >
        {messages.addReport}
      </Button>
    );
  }
  return (
    <section class="card stack" aria-labelledby={id}>
      <h2 id={id}>{messages.addReport}</h2>
      <TurnOnForm
        desk={desk}
        page={page}
        confirm={messages.confirmTurnOn}
        // As it stands it would be the report that is there already.
        isOpen
        onConfirm={async (choice) => {
          if (await desk.add(choice, named)) close();
        }}
        onCancel={close}
      />
    </section>
  );
}
