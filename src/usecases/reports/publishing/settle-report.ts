import { afterPublication, type WeeklyReport } from '../../../domain/reports/weekly-report';
import { type Clock } from '../../../ports/clock';
import { PlatformError } from '../../../ports/platform-error';
import { type ReportSlots, type WeeklyReports } from '../../../ports/reports/weekly-reports';

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

interface CaughtUpDeps {
  readonly reports: WeeklyReports;
  readonly slots: Pick<ReportSlots, 'latest'>;
  readonly clock: Clock;
}

/** Among so many is the last one that came out, and what is still under way. */
export const RECENT = 5;

/**
 * The report as it is once its last page is reckoned with: whoever published it may have died before that, and
 * the next window would tell its time again.
 */
export async function caughtUp(
  { reports, slots, clock }: CaughtUpDeps,
  report: WeeklyReport,
): Promise<WeeklyReport> {
  const { scheduleId, coveredTo } = report;
  const recent = await slots.latest(scheduleId, RECENT);
  const last = recent.find(({ state, window }) => state.kind === 'published' && window.to > coveredTo);
  if (last === undefined) return report;
  const settled = await settleReport(reports, scheduleId, (newest) =>
    afterPublication(newest, last, clock.now()),
  );
  return settled ?? report;
}
