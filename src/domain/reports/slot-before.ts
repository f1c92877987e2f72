import { begun, isBegun, nothingBefore, type ReportSlot, type SlotBefore } from './report-slot';

export const isCancellable = (slot: ReportSlot): boolean =>
  slot.state.kind === 'open' && undoOf(slot) !== null;

/** Of a record of before this was kept it is known while no page of it was on its way. */
const undoOf = (slot: ReportSlot): SlotBefore | null =>
  slot.undo ?? (slot.undo === null || isBegun(slot) ? null : nothingBefore(slot));

/** As it was before this try; `null` where that is over, or something of it may be written. */
export function cancelled(slot: ReportSlot, cancelledBy: string, now: number): ReportSlot | null {
  return isCancellable(slot) ? { ...begun(slot), ...undoOf(slot), cancelledBy, updatedAt: now } : null;
}

/** How many issues the newest of these told, or would tell again; `null` where none does. */
export function totalTold(newestFirst: readonly ReportSlot[]): number | null {
  const ended = newestFirst.flatMap(({ state, undo }) =>
    state.kind === 'open' ? (undo?.state ?? []) : state,
  );
  const counts = ended.find((state) => state.kind === 'published')?.counts;
  return counts === undefined ? null : counts.completed + counts.inProgress + counts.blocked + counts.other;
}
