import { type ReportSlot } from '../../domain/reports/report-slot';
import { type WeeklyReport } from '../../domain/reports/weekly-report';
import { type SpaceReader } from '../../ports/pages/space-reader';
import { type People } from '../../ports/people';
import { type Projects } from '../../ports/projects/projects';
import { type ReportSlots, type WeeklyReports } from '../../ports/reports/weekly-reports';
import { sideBySide } from '../side-by-side';
import { nameHands } from './list/name-reports';

export type OlderReportsOutcome =
  | { readonly kind: 'not-visible' }
  | {
      readonly kind: 'older';
      readonly report: WeeklyReport;
      /** Newest first. */
      readonly history: readonly ReportSlot[];
      /** By account id: who has had one of its pages published, or cancelled that. */
      readonly pressers: ReadonlyMap<string, string>;
      /** Keys of the spaces that the viewer can see. */
      readonly visibleKeys: ReadonlySet<string>;
      /** What to ask for next, ms; `null` where these are the oldest. */
      readonly before: number | null;
    };

export interface OlderReportsQuery {
  readonly projectId: string;
  readonly scheduleId: string;
  /** Only those whose window ended before that, ms. */
  readonly before: number;
}

export type ShowOlderReports = (query: OlderReportsQuery) => Promise<OlderReportsOutcome>;

interface Deps {
  readonly projects: Projects;
  readonly spaces: SpaceReader;
  readonly people: People;
  readonly reports: Pick<WeeklyReports, 'find'>;
  readonly slots: Pick<ReportSlots, 'latest'>;
}

/** About a year of them. */
export const OLDER_AT_ONCE = 50;

/** What one report of a project made before those that its page shows at once, with the viewer's rights. */
export function createShowOlderReports(deps: Deps): ShowOlderReports {
  return async ({ projectId, scheduleId, before }) => {
    const [project, stored, history, spaces] = await sideBySide(
      deps.projects.find(projectId),
      deps.reports.find(scheduleId),
      deps.slots.latest(scheduleId, OLDER_AT_ONCE, before - 1),
      deps.spaces.all(),
    );
    const report = stored?.value;
    if (project === null || report?.projectId !== project.projectId) return { kind: 'not-visible' };
    return {
      kind: 'older',
      ...{ report, history },
      pressers: await nameHands(deps, history),
      visibleKeys: new Set(spaces.map(({ key }) => key)),
      before: olderThan(history, OLDER_AT_ONCE),
    };
  };
}

/** Where older ones go on, ms; `null` where there are fewer than were asked for. */
export const olderThan = (history: readonly ReportSlot[], asked: number): number | null =>
  history.length < asked ? null : (history.at(-1)?.window.to ?? null);
