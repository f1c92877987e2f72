import { type ReportSlot } from '../../domain/reports/report-slot';
import { type WeeklyReport } from '../../domain/reports/weekly-report';
import { type ReportSlots, type Stored } from '../../ports/reports/weekly-reports';
import { sideBySide } from '../side-by-side';
import { RECENT } from './publishing/settle-report';

/** What is under way of a report. The index lags behind: the records themselves are read, also of the page that may be made again. */
export async function openSlots(
  slots: Pick<ReportSlots, 'find' | 'latest'>,
  { scheduleId, lastSlot }: Pick<WeeklyReport, 'scheduleId' | 'lastSlot'>,
): Promise<readonly Stored<ReportSlot>[]> {
  const open = (await slots.latest(scheduleId, RECENT)).filter(({ state }) => state.kind === 'open');
  const dates = new Set([...open.map(({ slot }) => slot), ...(lastSlot === null ? [] : [lastSlot])]);
  const read = await sideBySide(...[...dates].map((date) => slots.find(scheduleId, date)));
  return read.flatMap((found) => (found?.value.state.kind === 'open' ? [found] : []));
}
