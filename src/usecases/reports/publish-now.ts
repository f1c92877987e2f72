import { openSlot } from '../../domain/reports/report-slot';
import { localDate } from '../../domain/reports/local-date';
import { dateOfNow, type WeeklyReport, windowUntilNow } from '../../domain/reports/weekly-report';
import { type Clock } from '../../ports/clock';
import { type Notices } from '../../ports/notices/notices';
import { type ReportTask } from '../../ports/reports/report-queue';
import { type SpaceRights } from '../../ports/pages/space-rights';
import { type Tokens } from '../../ports/tokens';
import { type ReportSlots, type WeeklyReports } from '../../ports/reports/weekly-reports';
import { type PublishOutcome } from './publishing/end-slot';
import { claimAgain } from './claim-again';
import { claimDue } from './claim-due';
import { datesWithoutPage } from './dates-without-page';
import { type ManagedDeps, managedReport, type NamedReport, type NotManaged } from './managed-report';
import { type PublishReport } from './publishing/publish-report';
import { caughtUp, RECENT } from './publishing/settle-report';
import { type TellSprints } from './sprints/tell-sprints';

export type PublishNowOutcome =
  | PublishOutcome
  | NotManaged
  | { readonly kind: 'not-allowed'; readonly where: 'space' };

export interface PublishNowCommand extends NamedReport {
  /** Who presses. */
  readonly viewerId: string;
}

export type PublishNow = (command: PublishNowCommand) => Promise<PublishNowOutcome>;

export interface PublishNowDeps extends ManagedDeps {
  readonly reports: WeeklyReports;
  readonly slots: ReportSlots;
  readonly notices: Pick<Notices, 'open'>;
  readonly spaces: SpaceRights;
  readonly publish: PublishReport;
  readonly tellSprints: TellSprints;
  readonly clock: Clock;
  readonly tokens: Tokens;
}

/**
 * Publishes what happened since the last report, as the report of today; of a board, its sprints.
 *
 * The person's rights are asked for, the page is the app's, exactly as on schedule. A second time on
 * the same day makes the same page again.
 */
export function createPublishNow(deps: PublishNowDeps): PublishNow {
  return async ({ viewerId, ...named }) => {
    const report = await managedReport(deps, named);
    if ('kind' in report) return report;
    if (!(await deps.spaces.mayCreatePages(report.spaceId))) return { kind: 'not-allowed', where: 'space' };
    if (report.scope.kind === 'board') return deps.tellSprints(report, 'closed-and-current', 'waiting');
    return publishToday(deps, report, viewerId);
  };
}

async function publishToday(
  deps: PublishNowDeps,
  report: WeeklyReport,
  viewerId: string,
): Promise<PublishOutcome> {
  const { reports, publish } = deps;
  const before = await owedBefore(deps, report);
  if (before !== null) {
    const outcome = await publish(before, 'waiting');
    if (outcome.kind !== 'published' && outcome.kind !== 'skipped') return outcome;
  }
  const settled = before === null ? null : await reports.find(report.scheduleId);
  return publish(await claimToday(deps, await caughtUp(deps, settled?.value ?? report), viewerId), 'waiting');
}

/** The report of an earlier day that is due or under way: the one of now begins where it ends. */
async function owedBefore(deps: PublishNowDeps, report: WeeklyReport): Promise<ReportTask | null> {
  const { slots, clock } = deps;
  const { scheduleId, schedule } = report;
  const today = localDate(schedule.zone, clock.now());
  const due = report.nextAt <= clock.now() ? await claimDue(deps, scheduleId) : null;
  if (due !== null) return due.slot === today ? null : due;
  const recent = await slots.latest(scheduleId, RECENT);
  const open = recent.find(({ state, slot }) => state.kind === 'open' && slot !== today);
  return open === undefined ? null : { scheduleId, slot: open.slot };
}

async function claimToday(
  { slots, clock, tokens }: PublishNowDeps,
  report: WeeklyReport,
  pressedBy: string,
): Promise<ReportTask> {
  const now = clock.now();
  const { scheduleId } = report;
  const [slot, window] = [dateOfNow(report, now), windowUntilNow(report, now)];
  const missed = await datesWithoutPage(slots, report, now);
  const fresh = openSlot({ scheduleId, slot, window, op: tokens.fresh(), missed, pressedBy }, now);
  return claimAgain(slots, fresh, now);
}
