import { useSignal } from '@preact/signals';
import { type ReportChoiceView, type ReportView, type SpaceView } from '../../src/contract/reports';
import { Button } from '../common/kit';
import { ChoiceForm } from './choice-form';
import { messages } from './messages';
import { type ReportDesk, type ReportsView } from './report-desk';

interface Props {
  readonly desk: ReportDesk;
  readonly page: ReportsView;
  readonly report: ReportView;
}

/** What may be done about a report that was turned on once. */
export function ReportActions({ desk, page, report }: Props) {
  const changing = useSignal<ReportChoiceView | null>(null);
  const { mayManage, spaces } = page;
  const edit = (choice: ReportChoiceView | null) => {
    changing.value = choice;
  };
  if (changing.value !== null && spaces.kind === 'spaces') {
    return <Changing desk={desk} choice={changing.value} spaces={spaces.spaces} onEdit={edit} />;
  }
  const hindrance = mayManage ? null : messages.needsProjectAdmin;
  const busy = desk.busy.value !== null;
  if (!report.on) {
    return (
      <Button primary busy={busy} hindrance={hindrance} onPress={() => void desk.change({ on: true })}>
        {messages.turnOn}
      </Button>
    );
  }
  const { schedule, spaceId, parentId, audience } = report;
  const mayChange = mayManage && spaces.kind === 'spaces';
  return (
    <div class="row">
      <Button
        primary
        busy={busy}
        hindrance={hindrance}
        autoFocus={desk.turnedOn.value}
        onPress={() => void desk.publish()}
      >
        {messages.publishNow}
      </Button>
      {mayChange && (
        <ChangeButton
          busy={busy}
          onPress={() => {
            edit({ schedule, spaceId, parentId, audience });
          }}
        />
      )}
      {mayManage && (
        <Button subtle busy={busy} onPress={() => void desk.change({ on: false })}>
          {messages.turnOff}
        </Button>
      )}
    </div>
  );
}

function ChangeButton(props: { readonly busy: boolean; readonly onPress: () => void }) {
  return <Button {...props}>{messages.change}</Button>;
}

interface ChangingProps {
  readonly desk: ReportDesk;
  readonly choice: ReportChoiceView;
  readonly spaces: readonly SpaceView[];
  readonly onEdit: (choice: ReportChoiceView | null) => void;
}

function Changing({ desk, choice, spaces, onEdit }: ChangingProps) {
  const save = async () => {
    if (await desk.change({ choice })) onEdit(null);
  };
  return (
    <>
      <ChoiceForm choice={choice} spaces={spaces} onEdit={onEdit} />
      <div class="row">
        <Button primary busy={desk.busy.value !== null} onPress={() => void save()}>
          {messages.save}
        </Button>
        <Button
          subtle
          onPress={() => {
            onEdit(null);
          }}
        >
          {messages.cancel}
        </Button>
      </div>
    </>
  );
}
