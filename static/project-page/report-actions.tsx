import { useSignal } from '@preact/signals';
import { type ReportChoiceView, type ReportView } from '../../src/contract/reports';
import { Button } from '../common/kit';
import { LazyView } from '../common/lazy-view';
import { loadChoiceForm } from './load-choice-form';
import { messages } from './messages';
import { type ReportDesk, type ReportsView } from './report-desk';

interface Props {
  readonly desk: ReportDesk;
  readonly page: ReportsView;
  readonly report: ReportView;
}

/** What may be done about a report that was turned on once. The focus stays with what took a pressed button's place. */
export function ReportActions({ desk, page, report }: Props) {
  const changing = useSignal<ReportChoiceView | null>(null);
  const left = useSignal<'switch' | 'form' | null>(null);
  const edit = (choice: ReportChoiceView | null) => {
    left.value = choice === null ? 'form' : null;
    changing.value = choice;
  };
  const turn = async (on: boolean) => {
    if (await desk.change(report.scheduleId, { on })) left.value = 'switch';
  };
  if (changing.value !== null) {
    return <Changing desk={desk} page={page} report={report} choice={changing.value} onEdit={edit} />;
  }
  const { mayManage, spaces } = page;
  const { scheduleId } = report;
  const hindrance = mayManage ? null : messages.needsProjectAdmin;
  const busy = desk.busy.value !== null;
  if (!report.on) {
    return (
      <Button
        primary
        busy={busy}
        hindrance={hindrance}
        autoFocus={left.value === 'switch'}
        onPress={() => void turn(true)}
      >
        {messages.turnOn}
      </Button>
    );
  }
  return (
    <div class="row">
      <Button
        primary
        busy={busy}
        hindrance={hindrance}
        autoFocus={desk.turnedOn.value || left.value === 'switch'}
        onPress={() => void desk.publish(scheduleId)}
      >
        {messages.publishNow}
      </Button>
      {mayManage && spaces.kind === 'spaces' && (
        <ChangeButton
          busy={busy}
          autoFocus={left.value === 'form'}
          onPress={() => {
            edit(choiceIn(report));
          }}
        />
      )}
      {mayManage && (
        <Button subtle busy={busy} onPress={() => void turn(false)}>
          {messages.turnOff}
        </Button>
      )}
    </div>
  );
}

function choiceIn(report: ReportView): ReportChoiceView {
  const { schedule, spaceId, parentId, scope, layout, audience, catchUp } = report;
  return { schedule, spaceId, parentId, scope, layout, audience, catchUp };
}

interface ChangeButtonProps {
  readonly busy: boolean;
  readonly autoFocus: boolean;
  readonly onPress: () => void;
}

function ChangeButton(props: ChangeButtonProps) {
  return <Button {...props}>{messages.change}</Button>;
}

interface ChangingProps extends Props {
  readonly choice: ReportChoiceView;
  readonly onEdit: (choice: ReportChoiceView | null) => void;
}

function Changing({ desk, page: { project, spaces }, report, choice, onEdit }: ChangingProps) {
  const parentTitle = useSignal(report.parentTitle);
  const save = async () => {
    if (await desk.change(report.scheduleId, { choice })) onEdit(null);
  };
  const listed = spaces.kind === 'spaces' ? spaces.spaces : [];
  return (
    <>
      <LazyView
        load={loadChoiceForm}
        props={{
          choice,
          spaces: listed,
          about: report.about,
          projectId: project.projectId,
          parentTitle,
          onEdit,
        }}
        lines={4}
      />
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
