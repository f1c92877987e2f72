import { type HistoryEntry } from '../../../src/contract/reports/report-history';
import { type ReportView } from '../../../src/contract/reports/reports';
import { AtWork } from '../../common/at-work';
import { Button } from '../../common/kit';
import { messages } from '../messages';
import { type ReportDesk } from './report-desk';
import { isWorkedOn, underWay } from './under-way';

interface Props {
  readonly desk: ReportDesk;
  readonly report: ReportView;
  readonly history: readonly HistoryEntry[];
  /** Whether anybody still looks for the end of what is under way. */
  readonly isWatched: boolean;
}

/**
 * What is under way: pressed here, the answer brings the end; begun before or elsewhere, it is looked for, and may be
 * left.
 */
export function Work({ desk, isWatched, report: { scheduleId }, history }: Props) {
  if (desk.busy.value === 'publish' && desk.pressed.value === scheduleId)
    return <AtWork label={messages.publishing} />;
  const entry = underWay(history);
  return (
    <>
      {isWatched && isWorkedOn(history) && <AtWork label={messages.publishing} />}
      {entry != null && entry.counted !== null && (
        <p class="hint">{messages.counted(entry.counted, entry.toldBefore)}</p>
      )}
      {entry?.isCancellable && (
        <div class="row">
          <Button busy={desk.busy.value !== null} onPress={() => void desk.cancel(scheduleId)}>
            {messages.cancelPublishing}
          </Button>
        </div>
      )}
    </>
  );
}
