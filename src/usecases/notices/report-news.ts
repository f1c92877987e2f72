import { type NoticeCause } from '../../domain/notices/notice';
import { type ReportSlot } from '../../domain/reports/report-slot';
import { type WeeklyReport } from '../../domain/reports/weekly-report';
import { type Notices } from '../../ports/notices/notices';
import { orElse } from '../or-else';

/**
 * Keeps what a report's owner has to know in step with how the report goes. A report is never worse off for
 * a notice that could not be kept: the next report meets its cause again.
 */
export const noteReportNews = (
  notices: Pick<Notices, 'open' | 'close'>,
  report: WeeklyReport,
  slot: ReportSlot,
  now: number,
): Promise<void> =>
  orElse(
    () => note(notices, report, slot, now),
    () => undefined,
  );

async function note(
  notices: Pick<Notices, 'open' | 'close'>,
  report: WeeklyReport,
  { state, memory }: ReportSlot,
  now: number,
): Promise<void> {
  const { scheduleId, projectId, ownerId, spaceId, layout, pausedFor } = report;
  const open = (cause: NoticeCause) =>
    notices.open({ scheduleId, projectId, ownerId, spaceId, language: layout.language, cause, since: now });
  if (state.kind === 'skipped') {
    if (pausedFor !== null) await open(pausedFor);
    return;
  }
  await notices.close(scheduleId, 'no-access');
  if (memory.withheldPages > 0) await open('pages-withheld');
  else await notices.close(scheduleId, 'pages-withheld');
}
