import { isAbandoned } from '../../domain/reports/report-slot';
import { type Clock } from '../../ports/clock';
import { type ReportQueue } from '../../ports/reports/report-queue';
import { type ReportSlots } from '../../ports/reports/weekly-reports';
import { type ManagedDeps, managedReport, type NamedReport, type NotManaged } from './managed-report';
import { openSlots } from './open-slots';

export type HandOnOutcome = { readonly kind: 'handed-on' } | NotManaged;

export type HandOnReport = (asked: NamedReport) => Promise<HandOnOutcome>;

export interface HandOnReportDeps extends ManagedDeps {
  readonly slots: Pick<ReportSlots, 'find' | 'latest'>;
  readonly queue: ReportQueue;
  readonly clock: Clock;
}

/**
 * Hands what *Publish now* had no time for to the queue, where it begins at once: the next heartbeat that looks for
 * such a report may be twenty minutes away.
 *
 * It claims nothing. Whoever publishes takes the slot's lease, so that asked twice, or beside the heartbeat, it is
 * one page; without it the heartbeat hands the same slot on.
 */
export function createHandOnReport(deps: HandOnReportDeps): HandOnReport {
  const { slots, queue, clock } = deps;
  return async (named) => {
    const report = await managedReport(deps, named);
    if ('kind' in report) return report;
    const { scheduleId } = report;
    const open = await openSlots(slots, report);
    const left = open.filter(({ value }) => isAbandoned(value, clock.now()));
    if (left.length > 0) await queue.push(left.map(({ value: { slot } }) => ({ scheduleId, slot })));
    return { kind: 'handed-on' };
  };
}
