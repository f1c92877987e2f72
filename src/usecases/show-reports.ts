import { type ReportSlot } from '../domain/reports/report-slot';
import { scheduleIdOf, type WeeklyReport } from '../domain/reports/weekly-report';
import { PlatformError } from '../ports/platform-error';
import { type ProjectName, type ProjectRights, type Projects } from '../ports/projects';
import { type Space } from '../domain/spec/place';
import { type SpaceReader } from '../ports/space-reader';
import { type ReportSlots, type WeeklyReports } from '../ports/weekly-reports';

export type SpacesOutcome =
  | { readonly kind: 'spaces'; readonly spaces: readonly Space[] }
  /** Confluence is not there for this site, or not for this person, or not now. */
  | { readonly kind: 'not-connected' | 'no-access' | 'unreachable' };

export type ShowReportsOutcome =
  | { readonly kind: 'not-visible' }
  | {
      readonly kind: 'shown';
      readonly project: ProjectName;
      readonly mayManage: boolean;
      readonly report: WeeklyReport | null;
      readonly history: readonly ReportSlot[];
      readonly spaces: SpacesOutcome;
    };

export type ShowReports = (projectId: string) => Promise<ShowReportsOutcome>;

export interface ShowReportsDeps {
  readonly projects: Projects;
  readonly rights: ProjectRights;
  readonly spaces: SpaceReader;
  readonly reports: WeeklyReports;
  readonly slots: ReportSlots;
}

const HISTORY_SHOWN = 12;

/** Everything the project's page shows at once, with the viewer's rights; nothing of a project they cannot see. */
export function createShowReports(deps: ShowReportsDeps): ShowReports {
  return async (projectId) => {
    const scheduleId = scheduleIdOf(projectId);
    const [project, mayManage, report, history, spaces] = await Promise.all([
      deps.projects.find(projectId),
      deps.rights.mayAdminister(projectId),
      deps.reports.find(scheduleId),
      deps.slots.latest(scheduleId, HISTORY_SHOWN),
      spacesOf(deps.spaces),
    ]);
    if (project === null) return { kind: 'not-visible' };
    return { kind: 'shown', project, mayManage, report: report?.value ?? null, history, spaces };
  };
}

async function spacesOf(spaces: SpaceReader): Promise<SpacesOutcome> {
  try {
    return { kind: 'spaces', spaces: await spaces.all() };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    if (error.kind === 'not-connected') return { kind: 'not-connected' };
    return { kind: error.kind === 'forbidden' ? 'no-access' : 'unreachable' };
  }
}
