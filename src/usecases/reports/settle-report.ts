import { type WeeklyReport } from '../../domain/reports/weekly-report';
import { PlatformError } from '../../ports/platform-error';
import { type WeeklyReports } from '../../ports/weekly-reports';

const MAX_RACES = 5;

/** Applies a change to the newest state of a report; changes commute, so losing a race means trying again. */
export async function settleReport(
  reports: WeeklyReports,
  scheduleId: string,
  change: (report: WeeklyReport) => WeeklyReport,
): Promise<WeeklyReport | null> {
  for (let race = 0; race < MAX_RACES; race += 1) {
    const read = await reports.find(scheduleId);
    if (read === null) return null;
    const saved = await reports.save(read, change(read.value));
    if (saved !== null) return saved.value;
  }
  throw new PlatformError('conflict', 'save weekly report');
}
