import { isAbandoned, type ReportSlot } from '../../domain/reports/report-slot';
import { type Clock } from '../../ports/clock';
import { type ProjectRights } from '../../ports/projects/projects';
import { type ReportQueue } from '../../ports/reports/report-queue';
import { type ReportSlots, type WeeklyReports } from '../../ports/reports/weekly-reports';
import { sideBySide } from '../side-by-side';
import { RECENT } from './publishing/settle-report';

export type HandOnOutcome =
  | { readonly kind: 'handed-on' }
  | { readonly kind: 'not-turned-on' }
  | { readonly kind: 'not-allowed'; readonly where: 'project' };

export type HandOnReport = (asked: {
  readonly projectId: string;
  readonly scheduleId: string;
}) => Promise<HandOnOutcome>;

export interface HandOnReportDeps {
  readonly reports: Pick<WeeklyReports, 'find'>;
  readonly slots: Pick<ReportSlots, 'find' | 'latest'>;
  readonly rights: ProjectRights;
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
  const { reports, rights, queue } = deps;
  return async ({ projectId, scheduleId }) => {
    const [allowed, stored] = await sideBySide(rights.mayAdminister(projectId), reports.find(scheduleId));
    if (!allowed) return { kind: 'not-allowed', where: 'project' };
    // Which report is meant is the browser's word.
    if (stored?.value.projectId !== projectId) return { kind: 'not-turned-on' };
    const left = await leftSlots(deps, scheduleId);
    if (left.length > 0) await queue.push(left.map(({ slot }) => ({ scheduleId, slot })));
    return { kind: 'handed-on' };
  };
}

/** The index still tells who was at it a moment ago; the record itself is read anew. */
async function leftSlots(
  { slots, clock }: HandOnReportDeps,
  scheduleId: string,
): Promise<readonly ReportSlot[]> {
  const open = (await slots.latest(scheduleId, RECENT)).filter(({ state }) => state.kind === 'open');
  const now = clock.now();
  const read = await sideBySide(...open.map(({ slot }) => slots.find(scheduleId, slot)));
  return read.flatMap((found) => (found !== null && isAbandoned(found.value, now) ? [found.value] : []));
}
