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

export function countReading(deps: CountDeps, held: Stored<ReportSlot>): ReadingCount {
  const { slots, clock } = deps;
  let claim: Stored<ReportSlot> | null = held;
  let [counted, toldAt, isTold] = [0, clock.now(), false];
  const newest = () => stillHeld(deps, held.value);
  const tell = async (now: number): Promise<void> => {
    [toldAt, isTold] = [now, true];
    claim = claim && ((await slots.save(claim, counting(claim.value, counted, now))) ?? (await newest()));
  };
  const count: TakeCount = async (more) => {
    counted += more;
    const now = clock.now();
    // A report is never worse off for a number that could not be kept.
    if (now - toldAt >= TOLD_EVERY_MS)
      await orElse(
        () => tell(now),
        () => undefined,
      );
    return claim !== null;
  };
  return { count, held: async () => (isTold ? newest() : claim) };
}

/** The claim with all that was written into it on the way; `null` when it is somebody else's by now, or over. */
export async function stillHeld(
  { slots }: Pick<CountDeps, 'slots'>,
  { scheduleId, slot, state }: ReportSlot,
): Promise<Stored<ReportSlot> | null> {
  const newest = await slots.find(scheduleId, slot);
  const now = newest?.value.state;
  return state.kind === 'open' && now?.kind === 'open' && now.holder === state.holder ? newest : null;
}
