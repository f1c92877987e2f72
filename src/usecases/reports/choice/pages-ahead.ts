import { type ReportWindow } from '../../../domain/reports/report-figures';
import { nextOccurrence } from '../../../domain/reports/schedule';
import { dateOfNow, type WeeklyReport, windowUntilNow } from '../../../domain/reports/weekly-report';
import { type ReportSlots } from '../../../ports/reports/weekly-reports';
import { sideBySide } from '../../side-by-side';

/** A report as a form names it that would change it. */
export interface StandingReport {
  readonly scheduleId: string;
  /** The page of which it keeps what was taken as its template; `null` where the form says otherwise. */
  readonly keptTemplateId: string | null;
}

export interface PagesAhead {
  /** The date of the next page that the schedule makes. */
  readonly slot: string;
  readonly next: ReportWindow;
  /** What a page of this moment would cover. */
  readonly now: ReportWindow;
}

export type TellingReport = Pick<WeeklyReport, 'schedule' | 'coveredTo' | 'lastSlot'>;

/** What the next pages of a report cover that has told its time so far. One of a date that stands begins where it began. */
export async function pagesAhead(
  { slots }: { readonly slots: Pick<ReportSlots, 'find'> },
  report: TellingReport,
  { scheduleId, now }: { readonly scheduleId: string | null; readonly now: number },
): Promise<PagesAhead> {
  const next = nextOccurrence(report.schedule, now);
  const beginningOf = async (slot: string): Promise<number | undefined> =>
    scheduleId === null ? undefined : (await slots.find(scheduleId, slot))?.value.window.from;
  const [onNext, today] = await sideBySide(beginningOf(next.slot), beginningOf(dateOfNow(report, now)));
  const untold = windowUntilNow(report, now);
  return {
    slot: next.slot,
    next: { from: onNext ?? Math.min(report.coveredTo, next.at), to: next.at },
    now: { ...untold, from: today ?? untold.from },
  };
}
