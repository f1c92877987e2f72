import { type NoticeCause } from '../../domain/notices/notice';
import { type ReportSlot } from '../../domain/reports/report-slot';
import { type WeeklyReport } from '../../domain/reports/weekly-report';
import { type Notices } from '../../ports/notices/notices';
import { orElse } from '../or-else';
import { noticeOf } from './notice-of';

/**
 * Keeps what a report's owner has to know in step with how the report goes. A report is never worse off for
 * a notice that could not be kept: the next report meets its cause again.
 */
export const noteReportNews = (
  notices: Pick<Notices, 'open' | 'close'>,
  report: WeeklyReport,
  slot: ReportSlot,
  news: ReportNews,
): Promise<void> =>
  orElse(
    () => note(notices, report, slot, news),
    () => undefined,
  );

/** With the pages that a report is to be found on: its list, and its own. */
export type ListTrouble = Extract<NoticeCause, 'list-refused' | 'list-anew' | 'page-anew'>;

export interface ReportNews {
  readonly now: number;
  /** `undefined` when nobody has tried to write on them. */
  readonly list?: ListTrouble | null;
}

async function note(
  notices: Pick<Notices, 'open' | 'close'>,
  report: WeeklyReport,
  { state, memory }: ReportSlot,
  { now, list }: ReportNews,
): Promise<void> {
  const { scheduleId, pausedFor } = report;
  const open = (cause: NoticeCause) => notices.open(noticeOf(report, cause, now));
  if (state.kind === 'skipped') {
    if (pausedFor !== null) await open(pausedFor);
    else if (state.reason === 'unavailable' || state.reason === 'page-hidden') await open(state.reason);
    return;
  }
  await notices.close(scheduleId, 'no-access');
  const keep = (cause: NoticeCause, lasts: boolean) =>
    lasts ? open(cause) : notices.close(scheduleId, cause);
  if (list !== undefined) await keep(list ?? 'list-refused', list !== null);
  await keep('pages-withheld', memory.withheldPages > 0);
}
