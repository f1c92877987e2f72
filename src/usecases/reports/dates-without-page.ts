import { nextOccurrence } from '../../domain/reports/schedule';
import { type WeeklyReport } from '../../domain/reports/weekly-report';
import { type ReportSlots } from '../../ports/reports/weekly-reports';

/** More than this are not named one by one. */
const MOST_DATES = 60;

/**
 * Dates since the last report that passed without a page, oldest first: whatever is made of the time up to `to` covers
 * theirs too. Storage is asked only where a date lies between; what was passed a moment ago it may not tell yet.
 */
export async function datesWithoutPage(
  slots: Pick<ReportSlots, 'latest'>,
  { scheduleId, schedule, coveredTo }: Pick<WeeklyReport, 'scheduleId' | 'schedule' | 'coveredTo'>,
  to: number,
): Promise<readonly string[]> {
  if (nextOccurrence(schedule, coveredTo).at >= to) return [];
  const recent = await slots.latest(scheduleId, MOST_DATES, to - 1);
  const passed = recent.filter(({ state, window }) => state.kind === 'skipped' && window.to > coveredTo);
  return passed.map(({ slot }) => slot).toReversed();
}
