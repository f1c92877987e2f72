import { type HistoryEntry } from '../../../src/contract/reports/report-history';
import { type ReportView } from '../../../src/contract/reports/reports';
import { Message } from '../../common/kit';
import { useLookingAgain } from '../../common/looking-again';
import { AddReport } from './add-report';
import { isFieldRefusal } from './field-refusal';
import { History } from './history';
import { messages } from '../messages';
import { type ReportDesk, type ReportsView } from './report-desk';
import { ResultMessage } from '../result-message';
import { RunningReport } from './running-report';
import { reportName } from './schedule-words';
import { TurnOn } from './turn-on';
import { isAnyAwaited } from './under-way';
import { Work } from './work';

interface Props {
  readonly desk: ReportDesk;
  readonly page: ReportsView;
}

export function ReportsPage({ desk, page }: Props) {
  const { report, history, more, spaces } = page;
  const isFirst = report === null;
  const isWatched = useLookingAgain(isAnyAwaited(page) || desk.isUnderWay(), desk.lookAgain);
  return (
    <>
      {!isFirst && spaces.kind !== 'spaces' && (
        <Message tone="warning" title={messages.spaces[spaces.kind]} />
      )}
      {isFirst ? (
        <TurnOn desk={desk} page={page} />
      ) : (
        <OneReport {...{ desk, page, isWatched, report, history }} title={reportName(report, 1)} />
      )}
      {more.map((one, n) => (
        <OneReport
          key={one.report.scheduleId}
          {...{ desk, page, isWatched }}
          {...one}
          title={reportName(one.report, n + 2)}
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
  /** Whether anybody still looks for the end of what is under way. */
  readonly isWatched: boolean;
}

function OneReport({ desk, page, isWatched, report, history, title }: OneReportProps) {
  return (
    <RunningReport {...{ desk, page, report, title }}>
      <Work {...{ desk, isWatched, report, history }} />
      {desk.pressed.value === report.scheduleId && <Result desk={desk} />}
      <History entries={history} report={report} />
    </RunningReport>
  );
}

function Result({ desk }: Pick<Props, 'desk'>) {
  const result = desk.result.value;
  return result === null || isFieldRefusal(result) ? null : <ResultMessage result={result} />;
}
