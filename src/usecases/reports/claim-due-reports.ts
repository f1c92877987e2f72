import { isUseful } from '../../domain/reports/due-report';
import { isAbandoned, isBegun, type ReportSlot, skipped } from '../../domain/reports/report-slot';
import { type ReportQueue, type ReportTask } from '../../ports/reports/report-queue';
import { type SitePause } from '../../ports/site/site-pause';
import { type Stored } from '../../ports/reports/weekly-reports';
import { sideBySide } from '../side-by-side';
import { claimDue, type ClaimDueDeps } from './claim-due';

export interface ClaimDueReportsDeps extends ClaimDueDeps {
  readonly queue: ReportQueue;
  readonly pause: Pick<SitePause, 'find'>;
}

/** How many reports one heartbeat starts; what is left is due again five minutes later. */
const REPORTS_A_SWEEP = 20;

/**
 * The heartbeat: claims what is due and what died, and hands it to the queue.
 *
 * Two heartbeats at once, or one that comes twice, claim the same record and push at most the same
 * task; whoever publishes takes the record's lease.
 */
export function createClaimDueReports(deps: ClaimDueReportsDeps): () => Promise<readonly ReportTask[]> {
  return async () => {
    const now = deps.clock.now();
    const [due, untouched] = await sideBySide(
      deps.reports.due(now, REPORTS_A_SWEEP),
      deps.slots.untouchedSince(now, REPORTS_A_SWEEP),
    );
    // Most heartbeats find nothing, and have nothing else to ask.
    if (due.length === 0 && untouched.length === 0) return [];
    // What is due meanwhile is caught up on afterwards, as after an outage.
    if ((await deps.pause.find()) !== null) return [];
    const tasks: ReportTask[] = [];
    for (const { value } of due) {
      const task = await claimDue(deps, value.scheduleId);
      if (task !== null) tasks.push(task);
    }
    tasks.push(...(await retakeAbandoned(deps, untouched)));
    const unique = [...new Map(tasks.map((task) => [`${task.scheduleId} ${task.slot}`, task])).values()];
    if (unique.length > 0) await deps.queue.push(unique);
    return unique;
  };
}

/** What died is done by somebody else; what could not be done for too long is left to the next report. */
async function retakeAbandoned(
  { reports, slots, clock }: ClaimDueReportsDeps,
  untouched: readonly Stored<ReportSlot>[],
): Promise<readonly ReportTask[]> {
  const now = clock.now();
  const tasks: ReportTask[] = [];
  for (const stored of untouched) {
    const { value } = stored;
    if (!isAbandoned(value, now)) continue;
    const report = await reports.find(value.scheduleId);
    if (!isBegun(value) && !isUseful(value.window.to, report?.value.catchUp ?? 'late', now))
      await slots.save(stored, skipped(value, 'unavailable', now));
    // Whoever takes a skipped one moves its schedule on.
    tasks.push({ scheduleId: value.scheduleId, slot: value.slot });
  }
  return tasks;
}
