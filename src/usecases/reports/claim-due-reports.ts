import { dueReport, isUseful } from '../../domain/reports/due-report';
import {
  isAbandoned,
  openSlot,
  reopened,
  type ReportSlot,
  skipped,
  skippedSlot,
} from '../../domain/reports/report-slot';
import { type Occurrence } from '../../domain/reports/schedule';
import { afterPublication, afterSkip, type WeeklyReport } from '../../domain/reports/weekly-report';
import { type Clock } from '../../ports/clock';
import { type ReportQueue, type ReportTask } from '../../ports/report-queue';
import { type SitePause } from '../../ports/site-pause';
import { type Tokens } from '../../ports/tokens';
import { type ReportSlots, type Stored, type WeeklyReports } from '../../ports/weekly-reports';
import { sideBySide } from '../side-by-side';
import { caughtUp, settleReport } from './settle-report';

export interface ClaimDueReportsDeps {
  readonly reports: WeeklyReports;
  readonly slots: ReportSlots;
  readonly queue: ReportQueue;
  readonly pause: Pick<SitePause, 'find'>;
  readonly clock: Clock;
  readonly tokens: Tokens;
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
    // Most heartbeats find nothing in any of them.
    const [pause, due, untouched] = await sideBySide(
      deps.pause.find(),
      deps.reports.due(now, REPORTS_A_SWEEP),
      deps.slots.untouchedSince(now, REPORTS_A_SWEEP),
    );
    // What is due meanwhile is caught up on afterwards, as after an outage.
    if (pause !== null) return [];
    const tasks: ReportTask[] = [];
    for (const { value } of due) {
      const task = await claimDue(deps, value);
      if (task !== null) tasks.push(task);
    }
    tasks.push(...(await retakeAbandoned(deps, untouched)));
    const unique = [...new Map(tasks.map((task) => [`${task.scheduleId} ${task.slot}`, task])).values()];
    if (unique.length > 0) await deps.queue.push(unique);
    return unique;
  };
}

async function claimDue(deps: ClaimDueReportsDeps, listed: WeeklyReport): Promise<ReportTask | null> {
  const found = (await deps.reports.find(listed.scheduleId))?.value;
  // The index lags: the record itself says whether it is still on and due.
  if (found?.on !== true) return null;
  const now = deps.clock.now();
  const due = dueReport(found, now);
  if (due === null) return null;
  const report = await caughtUp(deps, found);
  for (const occurrence of due.missed) await recordMissed(deps, report, occurrence);
  if (due.run !== null)
    return claimSlot(
      deps,
      report,
      due.run,
      due.missed.map(({ slot }) => slot),
    );
  await settleReport(deps.reports, report.scheduleId, (newest) => afterSkip(newest, now, 'missed', now));
  return null;
}

async function recordMissed(
  deps: ClaimDueReportsDeps,
  report: WeeklyReport,
  occurrence: Occurrence,
): Promise<void> {
  const slot = slotFor(deps, report, occurrence, []);
  await deps.slots.claim(skippedSlot(slot, 'missed', deps.clock.now()));
}

async function claimSlot(
  deps: ClaimDueReportsDeps,
  report: WeeklyReport,
  occurrence: Occurrence,
  missed: readonly string[],
): Promise<ReportTask | null> {
  const { slots, clock } = deps;
  const task = { scheduleId: report.scheduleId, slot: occurrence.slot };
  const claimed = await slots.claim(openSlot(slotFor(deps, report, occurrence, missed), clock.now()));
  if (claimed !== null) return task;
  const existing = await slots.find(report.scheduleId, occurrence.slot);
  return existing === null ? null : goOn(deps, existing, occurrence, task);
}

/** The date has its record: from another heartbeat, from *Publish now*, or from a run that died before moving on. */
async function goOn(
  deps: ClaimDueReportsDeps,
  existing: Stored<ReportSlot>,
  occurrence: Occurrence,
  task: ReportTask,
): Promise<ReportTask | null> {
  const { reports, slots, clock } = deps;
  const { state, window } = existing.value;
  const now = clock.now();
  if (state.kind === 'open') return isAbandoned(existing.value, now) ? task : null;
  // Published or tried earlier that day: the schedule's own time is still owed.
  if (window.to < occurrence.at) {
    const saved = await slots.save(existing, reopened(existing.value, occurrence.at, now));
    return saved === null ? null : task;
  }
  await settleReport(reports, task.scheduleId, (report) =>
    state.kind === 'published'
      ? afterPublication(report, existing.value, now)
      : afterSkip(report, occurrence.at, state.reason, now),
  );
  return null;
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
    if (!isUseful(value.window.to, report?.value.catchUp ?? 'late', now))
      await slots.save(stored, skipped(value, 'unavailable', now));
    // Whoever takes a skipped one moves its schedule on.
    tasks.push({ scheduleId: value.scheduleId, slot: value.slot });
  }
  return tasks;
}

function slotFor(
  { tokens }: ClaimDueReportsDeps,
  report: WeeklyReport,
  { slot, at }: Occurrence,
  missed: readonly string[],
) {
  const window = { from: Math.min(report.coveredTo, at), to: at };
  return { scheduleId: report.scheduleId, slot, window, op: tokens.fresh(), missed };
}
