import { type ReportChoice } from './report-choice';
import { lastOccurrence, nextOccurrence } from './schedule';
import { scheduleIdOf, type WeeklyReport } from './weekly-report';

/** Of one that a project has beside its first; `mark` is eight hexadecimal digits. */
export const furtherScheduleId = (projectId: string, mark: string): string =>
  `${scheduleIdOf(projectId)}-${mark}`;

/** Reports that one project may have. */
export const MOST_REPORTS = 10;

/** The first report looks back over one whole week. */
export function newWeeklyReport(
  choice: ReportChoice,
  who: Pick<WeeklyReport, 'scheduleId' | 'projectId' | 'ownerId'>,
  now: number,
): WeeklyReport {
  const { schedule } = choice;
  return {
    ...choice,
    ...who,
    on: true,
    nextAt: nextOccurrence(schedule, now).at,
    coveredTo: lastOccurrence(schedule, now).at,
    lastSlot: null,
    pausedFor: null,
    updatedAt: now,
    createdAt: now,
  };
}

export interface ReportChange {
  readonly on?: boolean;
  readonly choice?: ReportChoice;
}

/**
 * A change or a new start plans anew from now: what was missed while it was off is not owed. The report is
 * its changer's from then on.
 */
export function changeReport(
  report: WeeklyReport,
  { on, choice }: ReportChange,
  { ownerId, now }: { readonly ownerId: string; readonly now: number },
): WeeklyReport {
  const changed = { ...report, ...choice, ownerId, on: on ?? report.on, pausedFor: null, updatedAt: now };
  return { ...changed, nextAt: nextOccurrence(changed.schedule, now).at };
}
