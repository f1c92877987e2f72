import { anIssue } from './an-issue';
import { ReportDesk } from './report-desk';

/** When the desk's first report is due, ms since the epoch. */
export const DUE = Date.parse('2026-11-20T15:00:00Z');

/** The report of the day is claimed, and nobody is at it. */
export async function aClaimedDesk(): Promise<ReportDesk> {
  const desk = new ReportDesk();
  desk.issues.issues = [anIssue()];
  await desk.turnOn();
  desk.now = DUE;
  await desk.tick();
  return desk;
}
