import { type WeeklyReport } from '../../domain/reports/weekly-report';
import { type Notices } from '../../ports/notices/notices';
import { orElse } from '../or-else';
import { noticeOf } from './notice-of';

/**
 * Nobody was at work while a report was of use: news for its owner, unless they want no late one, or have to mend
 * something anyway. It ends with the next report, as every other that tells why one did not come out.
 */
export async function noteMissed(
  notices: Pick<Notices, 'open'>,
  report: WeeklyReport,
  now: number,
): Promise<void> {
  if (report.catchUp === 'skip' || report.pausedFor !== null) return;
  await orElse(
    () => notices.open(noticeOf(report, 'unavailable', now)),
    () => undefined,
  );
}
