import { useSignal } from '@preact/signals';
import { openDialog } from '../../common/bridge';
import { Button } from '../../common/kit';
import { messages as issueMessages } from '../messages';
import { messages } from './messages';

/** Opens the writing of a page that says how far this issue's work is; the focus comes back here. */
export function StatusReport() {
  const timesClosed = useSignal(0);
  const open = () => {
    openDialog({
      title: issueMessages.writeReport,
      context: { view: 'status-report' },
      onClose: () => {
        timesClosed.value += 1;
      },
    });
  };
  return (
    <section class="stack" aria-labelledby="status-report">
      <h2 id="status-report">{messages.statusReport}</h2>
      <p class="hint">{messages.statusReportIs}</p>
      <Button key={timesClosed.value} autoFocus={timesClosed.value > 0} onPress={open}>
        {issueMessages.writeReport}
      </Button>
    </section>
  );
}
