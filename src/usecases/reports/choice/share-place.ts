import { type ReportChoice } from '../../../domain/reports/report-choice';
import { MOST_REPORTS } from '../../../domain/reports/turned-on';
import { type WeeklyReports } from '../../../ports/reports/weekly-reports';
import { sideBySide } from '../../side-by-side';
import { settleReport } from '../publishing/settle-report';

type Place = Pick<ReportChoice, 'spaceId' | 'parentId'>;

/** Of one more report for which nobody chose a page: where those are that its space has already. */
export async function sharedPlace(
  reports: Pick<WeeklyReports, 'ofProject'>,
  projectId: string,
  { spaceId, parentId }: Place,
): Promise<Place> {
  if (parentId !== null) return { spaceId, parentId };
  const there = (await reports.ofProject(projectId, MOST_REPORTS)).filter((one) => one.spaceId === spaceId);
  return { spaceId, parentId: there.find((one) => one.parentId !== null)?.parentId ?? null };
}

/**
 * All reports of a project in a space stand below one list: the page that is chosen for one is that of the others from
 * then on, also before there is a list, so that each says where its pages are.
 */
export async function sharePlace(
  reports: WeeklyReports,
  projectId: string,
  { spaceId, parentId }: Place,
): Promise<void> {
  const there = await reports.ofProject(projectId, MOST_REPORTS);
  const others = there.filter((one) => one.spaceId === spaceId && one.parentId !== parentId);
  await sideBySide(
    ...others.map(({ scheduleId }) =>
      settleReport(reports, scheduleId, (one) => (one.spaceId === spaceId ? { ...one, parentId } : one)),
    ),
  );
}
