import { type ShowReportsAnswer } from '../../src/contract/reports';
import { History } from './history';
import { messages } from './messages';
import { type ReportDesk } from './report-desk';
import { ResultMessage } from './result-message';
import { RunningReport } from './running-report';
import { TurnOn } from './turn-on';

export type ReportsView = Extract<ShowReportsAnswer, { kind: 'reports' }>;

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
