import { MOST_A_DAY, slotName, type StatusReport } from '../../domain/reports/status-report';
import { type StatusReports } from '../../ports/reports/status-reports';
import { type Stored } from '../../ports/reports/weekly-reports';

export interface Today {
  /** Whoever ordered them. */
  readonly newestFirst: readonly Stored<StatusReport>[];
  /** The name of the next one; `null` when there were too many. */
  readonly next: string | null;
}

/** The day's reports of a subject, which are numbered without gaps. */
export async function reportsOfToday(
  reports: Pick<StatusReports, 'find'>,
  subjectId: string,
  date: string,
): Promise<Today> {
  const newestFirst: Stored<StatusReport>[] = [];
  for (let n = 1; n <= MOST_A_DAY; n += 1) {
    const found = await reports.find(subjectId, slotName(date, n));
    if (found === null) return { newestFirst, next: slotName(date, n) };
    newestFirst.unshift(found);
  }
  return { newestFirst, next: null };
}
