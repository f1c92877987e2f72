import { type ReportSlot } from '../../domain/reports/report-slot';
import { type ReportSlots, type Stored } from '../../ports/reports/weekly-reports';
import { sideBySide } from '../side-by-side';
import { RECENT } from './publishing/settle-report';

/** What is under way of a report. The index lags behind: the records themselves are read anew. */
export async function openSlots(
  slots: Pick<ReportSlots, 'find' | 'latest'>,
  scheduleId: string,
): Promise<readonly Stored<ReportSlot>[]> {
  const open = (await slots.latest(scheduleId, RECENT)).filter(({ state }) => state.kind === 'open');
  const read = await sideBySide(...open.map(({ slot }) => slots.find(scheduleId, slot)));
  return read.flatMap((found) => (found?.value.state.kind === 'open' ? [found] : []));
}
