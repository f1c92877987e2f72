import { useSignal } from '@preact/signals';
import { type ReportChoiceView, type ReportView } from '../../../src/contract/reports/reports';
import { Button } from '../../common/kit';
import { LazyView } from '../../common/lazy-view';
import { loadChoiceForm } from './load-choice-form';
import { messages } from '../messages';
import { type ReportDesk, type ReportsView } from './report-desk';

interface Props {
  readonly desk: ReportDesk;
  readonly page: ReportsView;
  readonly report: ReportView;
}

/** What may be done about a report that was turned on once. The focus stays with what took a pressed button's place. */
export function ReportActions({ desk, page, report }: Props) {
  const changing = useSignal<ReportChoiceView | null>(null);
  const left = useSignal<Left>(null);
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
  if (report.on) {
    const change = () => {
      edit(choiceIn(report));
    };
    return (
      <Running
        {...{ desk, page, report }}
        left={left.value}
        onChange={change}
        onTurnOff={() => void turn(false)}
      />
    );
  }
  return (
    <Button
      primary
      busy={desk.busy.value !== null}
      hindrance={page.mayManage ? null : messages.needsProjectAdmin}
      autoFocus={left.value === 'switch'}
      onPress={() => void turn(true)}
    >
      {messages.turnOn}
    </Button>
  );
}

/** What was there a moment ago in place of these buttons. */
type Left = 'switch' | 'form' | null;

interface RunningProps extends Props {
  readonly left: Left;
  readonly onChange: () => void;
  readonly onTurnOff: () => void;
}

function Running({ desk, page: { mayManage, spaces }, report, left, onChange, onTurnOff }: RunningProps) {
  const busy = desk.busy.value !== null;
  return (
    <div class="row">
      <Button
        primary
        busy={busy}
        hindrance={mayManage ? null : messages.needsProjectAdmin}
        autoFocus={desk.turnedOn.value || left === 'switch'}
        onPress={() => void desk.publish(report.scheduleId)}
      >
        {messages.publishNow}
      </Button>
      {mayManage && spaces.kind === 'spaces' && (
        <Button busy={busy} autoFocus={left === 'form'} onPress={onChange}>
          {messages.change}
        </Button>
      )}
      {mayManage && (
        <Button subtle busy={busy} onPress={onTurnOff}>
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
