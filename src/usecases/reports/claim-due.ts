import { dueReport } from '../../domain/reports/due-report';
import {
  isAbandoned,
  isBegun,
  openSlot,
  reopened,
  type ReportSlot,
  skippedSlot,
} from '../../domain/reports/report-slot';
import { type Occurrence } from '../../domain/reports/schedule';
import { afterPublication, afterSkip, type WeeklyReport } from '../../domain/reports/weekly-report';
import { type Clock } from '../../ports/clock';
import { type Notices } from '../../ports/notices/notices';
import { type ReportTask } from '../../ports/reports/report-queue';
import { type Tokens } from '../../ports/tokens';
import { type ReportSlots, type Stored, type WeeklyReports } from '../../ports/reports/weekly-reports';
import { noteMissed } from '../notices/note-missed';
import { claimedBefore } from './claim-again';
import { datesWithoutPage } from './dates-without-page';
import { caughtUp, settleReport } from './publishing/settle-report';

export interface ClaimDueDeps {
  readonly reports: WeeklyReports;
  readonly slots: ReportSlots;
  readonly notices: Pick<Notices, 'open'>;
  readonly clock: Clock;
  readonly tokens: Tokens;
}

/** Claims what a schedule owes by now; `null` when that is nothing, or somebody is at it. */
export async function claimDue(deps: ClaimDueDeps, scheduleId: string): Promise<ReportTask | null> {
  const found = (await deps.reports.find(scheduleId))?.value;
  // The index lags: the record itself says whether it is still on and due.
  if (found?.on !== true) return null;
  const now = deps.clock.now();
  const due = dueReport(found, now);
  if (due === null) return null;
  const report = await caughtUp(deps, found);
  for (const occurrence of due.missed) {
    const begun = await recordMissed(deps, report, occurrence);
    // Its page tells that time: the next one begins where it ends.
    if (begun !== null) return begun;
  }
  if (due.run !== null) return claimSlot(deps, report, due.run, due.missed);
  await settleReport(deps.reports, report.scheduleId, (newest) => afterSkip(newest, now, 'missed', now));
  await noteMissed(deps.notices, report, now);
  return null;
}

/** Answers with the report of that date where one was begun, and its page is to be finished. */
async function recordMissed(
  deps: ClaimDueDeps,
  report: WeeklyReport,
  occurrence: Occurrence,
): Promise<ReportTask | null> {
  const { slots, clock } = deps;
  const task = { scheduleId: report.scheduleId, slot: occurrence.slot };
  const slot = slotFor(deps, report, occurrence, []);
  const existing = await claimedBefore(slots, skippedSlot(slot, 'missed', clock.now()));
  return existing !== null && isBegun(existing.value) ? task : null;
}

async function claimSlot(
  deps: ClaimDueDeps,
  report: WeeklyReport,
  occurrence: Occurrence,
  passed: readonly Occurrence[],
): Promise<ReportTask | null> {
  const { slots, clock } = deps;
  const task = { scheduleId: report.scheduleId, slot: occurrence.slot };
  const before = await datesWithoutPage(slots, report, occurrence.at);
  const missed = [...new Set([...before, ...passed.map(({ slot }) => slot)])];
  const fresh = openSlot(slotFor(deps, report, occurrence, missed), clock.now());
  const existing = await claimedBefore(slots, fresh);
  return existing === null ? task : goOn(deps, existing, occurrence, task);
}

/** The date has its record: from another heartbeat, from *Publish now*, or from a run that died before moving on. */
async function goOn(
  deps: ClaimDueDeps,
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

function slotFor(
  { tokens }: ClaimDueDeps,
  report: WeeklyReport,
  { slot, at }: Occurrence,
  missed: readonly string[],
) {
  const window = { from: Math.min(report.coveredTo, at), to: at };
  return { scheduleId: report.scheduleId, slot, window, op: tokens.fresh(), missed };
}
