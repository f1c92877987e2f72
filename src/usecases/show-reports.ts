import { type ReportSlot } from '../domain/reports/report-slot';
import { scheduleIdOf, type WeeklyReport } from '../domain/reports/weekly-report';
import { PlatformError } from '../ports/platform-error';
import { type ProjectName, type ProjectRights, type Projects } from '../ports/projects';
import { type Space } from '../domain/spec/place';
import { type SpaceReader } from '../ports/space-reader';
import { type SpecPlaces } from '../ports/spec-places';
import { type ReportSlots, type WeeklyReports } from '../ports/weekly-reports';
import { sideBySide } from './side-by-side';

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
      /** Where this project's last spec went. */
      readonly lastSpaceId: string | null;
    };

export type ShowReports = (projectId: string) => Promise<ShowReportsOutcome>;

export interface ShowReportsDeps {
  readonly projects: Projects;
  readonly rights: ProjectRights;
  readonly spaces: SpaceReader;
  readonly reports: WeeklyReports;
  readonly slots: ReportSlots;
  readonly places: SpecPlaces;
}

const HISTORY_SHOWN = 12;

/** Everything the project's page shows at once, with the viewer's rights; nothing of a project they cannot see. */
export function createShowReports(deps: ShowReportsDeps): ShowReports {
  return async (projectId) => {
    const scheduleId = scheduleIdOf(projectId);
    const about = sideBySide(deps.projects.find(projectId), deps.rights.mayAdminister(projectId));
    const record = sideBySide(deps.reports.find(scheduleId), deps.slots.latest(scheduleId, HISTORY_SHOWN));
    const places = sideBySide(spacesOf(deps.spaces), deps.places.of(projectId));
    const [[project, mayManage], [[report, listed], [spaces, last]]] = await sideBySide(
      about,
      sideBySide(record, places),
    );
    if (project === null) return { kind: 'not-visible' };
    const history = await upToDate(deps.slots, scheduleId, listed, report?.value.lastSlot ?? null);
    const lastSpaceId = last?.spaceId ?? null;
    return { kind: 'shown', project, mayManage, report: report?.value ?? null, history, spaces, lastSpaceId };
  };
}

/** The index lags behind: what it lists as open, and the newest report of all, are read again by key. */
async function upToDate(
  slots: ReportSlots,
  scheduleId: string,
  listed: readonly ReportSlot[],
  lastSlot: string | null,
): Promise<readonly ReportSlot[]> {
  const byDate = new Map(listed.map((slot) => [slot.slot, slot]));
  const doubtful = listed.filter(({ state }) => state.kind === 'open').map(({ slot }) => slot);
  for (const date of new Set([...doubtful, ...(lastSlot === null ? [] : [lastSlot])])) {
    const read = await slots.find(scheduleId, date);
    if (read !== null) byDate.set(date, read.value);
  }
  return [...byDate.values()].sort((a, b) => b.window.to - a.window.to).slice(0, HISTORY_SHOWN);
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
