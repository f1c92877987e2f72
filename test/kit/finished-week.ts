import { anIssue } from './an-issue';
import { ReportDesk, SCHEDULE } from './report-desk';

/** The first report that the desk owes. */
export const TASK = { scheduleId: SCHEDULE, slot: '2026-11-20' };

/** In the week before the first report one issue is finished. */
export async function aFinishedWeek(): Promise<ReportDesk> {
  const desk = new ReportDesk();
  const categoryChangedAt = Date.parse('2026-11-18T10:00:00Z');
  desk.issues.issues = [anIssue({ category: 'done', categoryChangedAt })];
  await desk.turnOn();
  return desk;
}
