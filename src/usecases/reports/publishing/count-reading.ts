import { counting, type ReportSlot } from '../../../domain/reports/report-slot';
import { type Clock } from '../../../ports/clock';
import { type TakeCount } from '../../../ports/issues/issue-search';
import { type ReportSlots, type Stored } from '../../../ports/reports/weekly-reports';
import { orElse } from '../../or-else';

export interface CountDeps {
  readonly slots: Pick<ReportSlots, 'find' | 'save'>;
  readonly clock: Clock;
}

/** Whoever looks at it looks every two seconds at first; most reports are read before that. */
const TOLD_EVERY_MS = 3_000;

/** Tells a slot's record how far the reading for it is, now and then. */
export interface ReadingCount {
  /** False once the record is somebody else's, or over. */
  readonly count: TakeCount;
  /** The claim with what it was told; `null` when it is no longer ours. */
  readonly held: () => Promise<Stored<ReportSlot> | null>;
}

export function countReading(deps: CountDeps, { value, version }: Stored<ReportSlot>): ReadingCount {
  let claim: Stored<ReportSlot> | null = { value, version };
  let [counted, toldAt, isTelling, isSure] = [0, deps.clock.now(), false, true];
  const tell = async (): Promise<void> => {
    if (claim === null) return;
    isSure = false;
    const told = await deps.slots.save(claim, counting(claim.value, counted, deps.clock.now()));
    claim = told ?? (await stillHeld(deps, value));
    isSure = true;
  };
  const count: TakeCount = async (more) => {
    counted += more;
    if (!isTelling && deps.clock.now() - toldAt >= TOLD_EVERY_MS) {
      isTelling = true;
      toldAt = deps.clock.now();
      // A report is never worse off for a number that could not be kept.
      await orElse(tell, () => undefined);
      isTelling = false;
    }
    return claim !== null;
  };
  return { count, held: async () => (isSure ? claim : stillHeld(deps, value)) };
}

/** The claim with all that was written into it on the way; `null` when it is somebody else's by now, or over. */
export async function stillHeld(
  { slots }: Pick<CountDeps, 'slots'>,
  { scheduleId, slot, state }: ReportSlot,
): Promise<Stored<ReportSlot> | null> {
  const newest = await slots.find(scheduleId, slot);
  const isOurs = state.kind === 'open' && newest?.value.state.kind === 'open';
  return isOurs && newest.value.state.holder === state.holder ? newest : null;
}
