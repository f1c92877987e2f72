import { type HistoryEntry, type ReportView } from '../../../src/contract/reports/reports';
import { AddReport } from './add-report';
import { History } from './history';
import { messages } from '../messages';
import { type ReportDesk, type ReportsView } from './report-desk';
import { ResultMessage } from '../result-message';
import { RunningReport } from './running-report';
import { TurnOn } from './turn-on';

interface Props {
  readonly desk: ReportDesk;
  readonly page: ReportsView;
}

export function ReportsPage({ desk, page }: Props) {
  const { report, history, more, spaces } = page;
  const isFirst = report === null;
  return (
    <>
      {spaces.kind !== 'spaces' && <p role="status">{messages.spaces[spaces.kind]}</p>}
      {isFirst ? (
        <TurnOn desk={desk} page={page} />
      ) : (
        <OneReport desk={desk} page={page} report={report} history={history} title={messages.title} />
      )}
      {more.map((one, n) => (
        <OneReport
          key={one.report.scheduleId}
          desk={desk}
          page={page}
          {...one}
          title={messages.titleOf(n + 2)}
        />
      ))}
      {!isFirst && <AddReport desk={desk} page={page} />}
      {desk.pressed.value === null && <Result desk={desk} />}
    </>
  );
}

interface OneReportProps extends Props {
  readonly report: ReportView;
  readonly history: readonly HistoryEntry[];
  readonly title: string;
}

function OneReport({ desk, page, report, history, title }: OneReportProps) {
  return (
    <>
      <RunningReport desk={desk} page={page} report={report} title={title} />
      {desk.pressed.value === report.scheduleId && <Result desk={desk} />}
      <History entries={history} listPath={report.listPath} />
    </>
  );
}

function Result({ desk }: Pick<Props, 'desk'>) {
  return desk.result.value === null ? null : <ResultMessage result={desk.result.value} />;
}
