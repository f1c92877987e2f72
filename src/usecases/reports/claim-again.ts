import { isFree, putOffMs, reopened, type ReportSlot } from '../../domain/reports/report-slot';
import { type ReportTask } from '../../ports/reports/report-queue';
import { type ReportSlots, type Stored } from '../../ports/reports/weekly-reports';

/** Claims a slot; answers with the one of its date that was there already, else `null`. */
export const claimedBefore = async (
  slots: Pick<ReportSlots, 'find' | 'claim'>,
  fresh: ReportSlot,
): Promise<Stored<ReportSlot> | null> =>
  (await slots.claim(fresh)) === null ? slots.find(fresh.scheduleId, fresh.slot) : null;

/** Claims a slot for somebody who asks now; one that is there already is made again, up to its new end. */
export async function claimAgain(
  slots: Pick<ReportSlots, 'find' | 'claim' | 'save'>,
  fresh: ReportSlot,
  now: number,
): Promise<ReportTask> {
  const { scheduleId, slot, window } = fresh;
  const existing = await claimedBefore(slots, fresh);
  // An earlier try may have ended long ago; one that a product refuses yet keeps what it was told. Losing this race
  // is fine: whoever won reopened it too.
  if (existing !== null && isFree(existing.value, now) && putOffMs(existing.value, now, 'waiting') === 0)
    await slots.save(existing, reopened(existing.value, window.to, now, fresh.pressedBy));
  return { scheduleId, slot };
}
