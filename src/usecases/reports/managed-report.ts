import { type WeeklyReport } from '../../domain/reports/weekly-report';
import { type ProjectRights } from '../../ports/projects/projects';
import { type WeeklyReports } from '../../ports/reports/weekly-reports';
import { sideBySide } from '../side-by-side';

/** Which report somebody means, as their browser names it. */
export interface NamedReport {
  readonly projectId: string;
  readonly scheduleId: string;
}

/** Why nothing is told or done about a report. */
export type NotManaged =
  | { readonly kind: 'not-allowed'; readonly where: 'project' }
  | { readonly kind: 'not-turned-on' };

export interface ManagedDeps {
  readonly rights: ProjectRights;
  readonly reports: Pick<WeeklyReports, 'find'>;
}

/** A report as it is by now, for who may manage it. */
export async function managedReport(
  { rights, reports }: ManagedDeps,
  { projectId, scheduleId }: NamedReport,
): Promise<WeeklyReport | NotManaged> {
  const [allowed, stored] = await sideBySide(rights.mayAdminister(projectId), reports.find(scheduleId));
  if (!allowed) return { kind: 'not-allowed', where: 'project' };
  // Which report is meant is the browser's word.
  return stored?.value.projectId === projectId ? stored.value : { kind: 'not-turned-on' };
}
