import { History } from './history';
import { messages } from './messages';
import { type ReportDesk, type ReportsView } from './report-desk';
import { ResultMessage } from './result-message';
import { RunningReport } from './running-report';
import { TurnOn } from './turn-on';

interface Props {
  readonly desk: ReportDesk;
  readonly page: ReportsView;
}

export function ReportsPage({ desk, page }: Props) {
  const { report, history, spaces } = page;
  return (
    <>
      {spaces.kind !== 'spaces' && <p role="status">{messages.spaces[spaces.kind]}</p>}
      {report === null ? (
        <TurnOn desk={desk} page={page} />
      ) : (
        <RunningReport desk={desk} page={page} report={report} />
      )}
      {desk.result.value !== null && <ResultMessage result={desk.result.value} />}
      {(report !== null || history.length > 0) && <History entries={history} />}
    </>
  );
}
