import { type ReportSlot } from '../../domain/reports/report-slot';
import { type Space, suggestedSpace } from '../../domain/spec/place';
import { scheduleIdOf, type WeeklyReport } from '../../domain/reports/weekly-report';
import { type ProjectName, type ProjectRights, type Projects } from '../../ports/projects';
import { type SpaceReader } from '../../ports/space-reader';
import { type SpecPlaces } from '../../ports/spec-places';
import { type ReportSlots, type WeeklyReports } from '../../ports/weekly-reports';
import { orElse } from '../or-else';
import { sideBySide } from '../side-by-side';

export type SpacesOutcome =
  | {
      readonly kind: 'spaces';
      readonly spaces: readonly Space[];
      readonly suggested: Space | null;
    }
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
  readonly places: SpecPlaces;
}

const HISTORY_SHOWN = 12;

/** Everything the project's page shows at once, with the viewer's rights; nothing of a project they cannot see. */
export function createShowReports(deps: ShowReportsDeps): ShowReports {
  return async (projectId) => {
    const scheduleId = scheduleIdOf(projectId);
    const about = sideBySide(deps.projects.find(projectId), deps.rights.mayAdminister(projectId));
    const record = sideBySide(deps.reports.find(scheduleId), deps.slots.latest(scheduleId, HISTORY_SHOWN));
    const places = sideBySide(spacesOf(deps.spaces), lastSpaceId(deps, projectId));
    const [[project, mayManage], [[report, listed], [spaces, last]]] = await sideBySide(
      about,
      sideBySide(record, places),
    );
    if (project === null) return { kind: 'not-visible' };
    const history = await upToDate(deps.slots, scheduleId, listed, report?.value.lastSlot ?? null);
    return {
      kind: 'shown',
      project,
      mayManage,
      report: report?.value ?? null,
      history,
      spaces:
        'kind' in spaces
          ? spaces
          : { kind: 'spaces', spaces, suggested: suggestedSpace(spaces, last, project.key) },
    };
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

type NoSpaces = Exclude<SpacesOutcome, { readonly kind: 'spaces' }>;

const spacesOf = (spaces: SpaceReader): Promise<readonly Space[] | NoSpaces> =>
  orElse<readonly Space[], NoSpaces>(
    () => spaces.all(),
    ({ kind }) => {
      if (kind === 'not-connected') return { kind };
      return { kind: kind === 'forbidden' ? 'no-access' : 'unreachable' };
    },
  );

/** Where this project's last spec went, else where the viewer's own last page did. */
async function lastSpaceId({ places, spaces }: ShowReportsDeps, projectId: string): Promise<string | null> {
  const remembered = await places.of(projectId);
  if (remembered !== null) return remembered.spaceId;
  const lastUsed = await orElse(
    () => spaces.lastUsed(),
    () => null,
  );
  return lastUsed?.spaceId ?? null;
}
