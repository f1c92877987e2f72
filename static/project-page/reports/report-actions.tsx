import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type ReportView } from '../../../src/contract/reports/reports';
import { Button } from '../../common/kit';
import { messages } from '../messages';
import { choiceIn, draftOf } from './choice-draft';
import { OrderFields, OrderPreview, PreviewButton, useOrder } from './choice-order';
import { type ReportDesk, type ReportsView } from './report-desk';

interface Props {
  readonly desk: ReportDesk;
  readonly page: ReportsView;
  readonly report: ReportView;
}

/** What may be done about a report that was turned on once. The focus stays with what took a pressed button's place. */
export function ReportActions({ desk, page, report }: Props) {
  const changing = useSignal(false);
  const left = useSignal<Left>(null);
  const change = (isOpen: boolean) => {
    left.value = isOpen ? null : 'form';
    changing.value = isOpen;
  };
  const turn = async (on: boolean) => {
    if (await desk.change(report.scheduleId, { on })) left.value = 'switch';
  };
  if (changing.value) {
    const close = () => {
      change(false);
    };
    return <Changing {...{ desk, page, report }} onClose={close} />;
  }
  if (report.on) {
    const open = () => {
      change(true);
    };
    return (
      <Running
        {...{ desk, page, report }}
        left={left.value}
        onChange={open}
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
      {messages.confirmTurnOn}
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
        autoFocus={desk.turnedOn.value || desk.cancelled.value === report.scheduleId || left === 'switch'}
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

interface ChangingProps extends Props {
  readonly onClose: () => void;
}

function Changing({ desk, page, report, onClose }: ChangingProps) {
  const { scheduleId } = report;
  const order = useOrder({ desk, page, scheduleId }, draftOf(report, report));
  /** Somebody else may save something else meanwhile: only what is changed here counts. */
  const from = useRef(choiceIn(report)).current;
  const save = async () => {
    const choice = order.whole();
    if (choice !== null && (await desk.change(scheduleId, { choice, from }))) onClose();
  };
  return (
    <>
      <OrderFields order={order} projectId={page.project.projectId} />
      <div class="row">
        <Button primary busy={desk.busy.value !== null} onPress={() => void save()}>
          {messages.save}
        </Button>
        <PreviewButton order={order} />
        <Button
          subtle
          onPress={() => {
            desk.forget();
            onClose();
          }}
        >
          {messages.cancel}
        </Button>
      </div>
      <OrderPreview order={order} />
    </>
  );
}
