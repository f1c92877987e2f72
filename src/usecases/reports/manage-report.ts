import {
  changeReport,
  newWeeklyReport,
  type ReportChange,
  type ReportChoice,
  scheduleIdOf,
} from '../../domain/reports/weekly-report';
import { type Clock } from '../../ports/clock';
import { type ProjectRights } from '../../ports/projects';
import { type SpaceRights } from '../../ports/space-rights';
import { type WeeklyReports } from '../../ports/weekly-reports';
import { settleReport } from './settle-report';
import { sideBySide } from '../side-by-side';

export type ManageOutcome =
  | { readonly kind: 'managed' }
  | { readonly kind: 'not-turned-on' }
  | { readonly kind: 'not-allowed'; readonly where: 'project' | 'space' };

interface ManageDeps {
  readonly reports: WeeklyReports;
  readonly rights: ProjectRights;
  readonly spaces: SpaceRights;
  readonly clock: Clock;
}

export type TurnOnReport = (
  projectId: string,
  choice: ReportChoice,
  ownerId: string,
) => Promise<ManageOutcome>;

/** Two people at once turn on one report; the later choice holds. */
export function createTurnOnReport({ reports, rights, spaces, clock }: ManageDeps): TurnOnReport {
  return async (projectId, choice, ownerId) => {
    const [inProject, inSpace] = await sideBySide(
      rights.mayAdminister(projectId),
      spaces.mayCreatePages(choice.spaceId),
    );
    if (!inProject) return { kind: 'not-allowed', where: 'project' };
    if (!inSpace) return { kind: 'not-allowed', where: 'space' };
    const now = clock.now();
    const created = await reports.create(newWeeklyReport(choice, { projectId, ownerId }, now));
    if (created === null) {
      await settleReport(reports, scheduleIdOf(projectId), (report) =>
        changeReport(report, { on: true, choice }, { ownerId, now }),
      );
    }
    return { kind: 'managed' };
  };
}

export type ChangeReport = (
  projectId: string,
  change: ReportChange,
  changerId: string,
) => Promise<ManageOutcome>;

/** Turning off needs no right in the space: whoever runs the project can always stop it. */
export function createChangeReport({ reports, rights, spaces, clock }: ManageDeps): ChangeReport {
  return async (projectId, change, changerId) => {
    if (!(await rights.mayAdminister(projectId))) return { kind: 'not-allowed', where: 'project' };
    const spaceId = change.choice?.spaceId;
    if (spaceId !== undefined && !(await spaces.mayCreatePages(spaceId)))
      return { kind: 'not-allowed', where: 'space' };
    const now = clock.now();
    const changed = await settleReport(reports, scheduleIdOf(projectId), (report) =>
      changeReport(report, change, { ownerId: changerId, now }),
    );
    return changed === null ? { kind: 'not-turned-on' } : { kind: 'managed' };
  };
}
