import { isUseful } from '../../domain/reports/due-report';
import { isAbandoned, isBegun, type ReportSlot, skipped } from '../../domain/reports/report-slot';
import { alternately, inTurn } from '../../domain/reports/taking-turns';
import { projectIdOf, type WeeklyReport } from '../../domain/reports/weekly-report';
import { type ReportQueue, type ReportTask } from '../../ports/reports/report-queue';
import { type SitePause } from '../../ports/site/site-pause';
import { type Stored } from '../../ports/reports/weekly-reports';
import { nowAndThen } from '../now-and-then';
import { sideBySide } from '../side-by-side';
import { claimDue, type ClaimDueDeps } from './claim-due';

export interface ClaimDueReportsDeps extends ClaimDueDeps {
  readonly queue: ReportQueue;
  readonly pause: Pick<SitePause, 'find'>;
}

/** How many reports one heartbeat starts; what is left is due again five minutes later. */
const REPORTS_A_SWEEP = 20;
/** How many it tries to start: what somebody else has started in between costs a look. */
const TRIES_A_SWEEP = 3 * REPORTS_A_SWEEP;
/** How many it chooses from: those that cannot be started now stay due, and the longest. */
const CANDIDATES_A_SWEEP = 500;

/** *Publish now* may die long before the next date is due: that is looked for at most so often. */
const LOOK_FOR_DEAD_MS = 14 * 60_000;

/**
 * The heartbeat: claims what is due and what died, and hands it to the queue.
 *
 * Each project has its turn, and what is tried again leaves every other turn to what was never tried: however
 * much is due, nothing is held up by what cannot come out. Two heartbeats at once, or one that comes twice, claim
 * the same record and push at most the same task; whoever publishes takes the record's lease.
 */
export function createClaimDueReports(deps: ClaimDueReportsDeps): () => Promise<readonly ReportTask[]> {
  const { reports, slots, clock, pause, queue } = deps;
  const findOpen = () => slots.untouchedSince(clock.now(), CANDIDATES_A_SWEEP);
  const lookForDead = nowAndThen(clock, LOOK_FOR_DEAD_MS, findOpen);
  return async () => {
    const [due, early] = await sideBySide(reports.due(clock.now(), CANDIDATES_A_SWEEP), lookForDead());
    const open = early ?? (due.length === 0 ? [] : await findOpen());
    // Most heartbeats find nothing, and have nothing else to ask.
    if (due.length === 0 && open.length === 0) return [];
    // What is due meanwhile is caught up on afterwards, as after an outage.
    if ((await pause.find()) !== null) return [];
    const tasks = await started(turnsOf(deps, due, open));
    if (tasks.length > 0) await queue.push(tasks);
    return tasks;
  };
}

interface Turn {
  readonly projectId: string;
  readonly start: () => Promise<ReportTask | null>;
}

function turnsOf(
  deps: ClaimDueReportsDeps,
  due: readonly Stored<WeeklyReport>[],
  open: readonly Stored<ReportSlot>[],
): readonly Turn[] {
  const now = deps.clock.now();
  const isUnderWay = ({ scheduleId, nextAt }: WeeklyReport): boolean =>
    open.some(({ value }) => value.scheduleId === scheduleId && value.window.to >= nextAt);
  const fresh = due.flatMap(({ value }): readonly Turn[] =>
    isUnderWay(value) ? [] : [{ projectId: value.projectId, start: () => claimDue(deps, value.scheduleId) }],
  );
  const again = open.flatMap((stored): readonly Turn[] =>
    isAbandoned(stored.value, now)
      ? [{ projectId: projectIdOf(stored.value.scheduleId), start: () => retake(deps, stored) }]
      : [],
  );
  const projectOf = ({ projectId }: Turn): string => projectId;
  return alternately(inTurn(fresh, projectOf), inTurn(again, projectOf));
}

async function started(turns: readonly Turn[]): Promise<readonly ReportTask[]> {
  const tasks: ReportTask[] = [];
  for (const { start } of turns.slice(0, TRIES_A_SWEEP)) {
    if (tasks.length === REPORTS_A_SWEEP) break;
    const task = await start();
    if (task !== null) tasks.push(task);
  }
  return tasks;
}

/** What died is done by somebody else; what could not be done for too long is left to the next report. */
async function retake(
  { reports, slots, clock }: ClaimDueReportsDeps,
  stored: Stored<ReportSlot>,
): Promise<ReportTask> {
  const now = clock.now();
  const { value } = stored;
  const { scheduleId, slot, window } = value;
  const report = await reports.find(scheduleId);
  if (!isBegun(value) && !isUseful(window.to, report?.value.catchUp ?? 'late', now))
    await slots.save(stored, skipped(value, 'unavailable', now));
  // Whoever takes a skipped one moves its schedule on.
  return { scheduleId, slot };
}
