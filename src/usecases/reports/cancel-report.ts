import { type ReportSlot } from '../../domain/reports/report-slot';
import { cancelled } from '../../domain/reports/slot-before';
import { afterSkip } from '../../domain/reports/weekly-report';
import { type Clock } from '../../ports/clock';
import { PlatformError } from '../../ports/platform-error';
import { type ReportSlots, type Stored, type WeeklyReports } from '../../ports/reports/weekly-reports';
import { sideBySide } from '../side-by-side';
import { type ManagedDeps, managedReport, type NamedReport, type NotManaged } from './managed-report';
import { openSlots } from './open-slots';
import { settleReport } from './publishing/settle-report';

export type CancelOutcome =
  | { readonly kind: 'cancelled' }
  /** Something of its page may stand already: it is finished. */
  | { readonly kind: 'too-late' }
  /** It came out, or was cancelled, a moment ago. */
  | { readonly kind: 'not-under-way' }
  | NotManaged;

export interface CancelCommand extends NamedReport {
  /** Who cancels. */
  readonly viewerId: string;
}

export type CancelReport = (command: CancelCommand) => Promise<CancelOutcome>;

export interface CancelDeps extends ManagedDeps {
  readonly reports: WeeklyReports;
  readonly slots: Pick<ReportSlots, 'find' | 'latest' | 'save'>;
  readonly clock: Clock;
}

/**
 * Ends what is under way of a report while nothing of its page is written: a page that stands stays as it is, and
 * the time is left to the next one.
 *
 * It writes the slot’s record alone. Whoever is at it holds an older version of that, with which they can write
 * neither the record nor, as that comes first, the page.
 */
export function createCancelReport(deps: CancelDeps): CancelReport {
  return async ({ viewerId, ...named }) => {
    const report = await managedReport(deps, named);
    if ('kind' in report) return report;
    const open = await openSlots(deps.slots, report);
    const ended = await sideBySide(...open.map((slot) => cancel(deps, slot, viewerId)));
    const kind = (['cancelled', 'too-late'] as const).find((one) => ended.includes(one));
    return { kind: kind ?? 'not-under-way' };
  };
}

/** How far its reading is may be written meanwhile, a few times at most. */
const MAX_RACES = 5;

async function cancel(
  { reports, slots, clock }: CancelDeps,
  found: Stored<ReportSlot>,
  viewerId: string,
): Promise<'cancelled' | 'too-late' | 'not-under-way'> {
  let read: Stored<ReportSlot> | null = found;
  for (let race = 0; race < MAX_RACES; race += 1) {
    if (read?.value.state.kind !== 'open') return 'not-under-way';
    const { scheduleId, slot, window } = read.value;
    const now = clock.now();
    const next = cancelled(read.value, viewerId, now);
    if (next === null) return 'too-late';
    if ((await slots.save(read, next)) !== null) {
      await settleReport(reports, scheduleId, (report) => afterSkip(report, window.to, 'cancelled', now));
      return 'cancelled';
    }
    read = await slots.find(scheduleId, slot);
  }
  throw new PlatformError('conflict', 'cancel report');
}
