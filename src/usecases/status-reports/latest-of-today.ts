import { MOST_A_DAY, slotName, type StatusReport } from '../../domain/reports/status-report';
import { type StatusReports } from '../../ports/reports/status-reports';
import { type Stored } from '../../ports/reports/weekly-reports';

export interface Today {
  readonly latest: Stored<StatusReport> | null;
  /** The name of the next one; `null` when there were too many. */
  readonly next: string | null;
}

/** The day's reports of a subject, which are numbered without gaps. */
export async function latestOfToday(
  reports: Pick<StatusReports, 'find'>,
  subjectId: string,
  date: string,
): Promise<Today> {
  let latest: Stored<StatusReport> | null = null;
  for (let n = 1; n <= MOST_A_DAY; n += 1) {
    const found = await reports.find(subjectId, slotName(date, n));
    if (found === null) return { latest, next: slotName(date, n) };
    latest = found;
  }
  return { latest, next: null };
}
