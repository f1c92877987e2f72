import { DialogButton } from '../../common/dialog-button';
import { messages as issueMessages } from '../messages';
import { messages } from './messages';

/** Opens the writing of a page that says how far this issue's work is. */
export function StatusReport() {
  return (
    <section class="stack" aria-labelledby="status-report">
      <h2 id="status-report">{messages.statusReport}</h2>
      <p class="hint">{messages.statusReportIs}</p>
      <DialogButton title={issueMessages.writeReport} context={{ view: 'status-report' }} size="medium" />
    </section>
  );
}
