import { type ReportSlot } from '../../domain/reports/report-slot';
import { likelySpaces, type Space } from '../../domain/spec/place';
import { scheduleIdOf, type WeeklyReport } from '../../domain/reports/weekly-report';
import { MOST_REPORTS } from '../../domain/reports/turned-on';
import { type Clock } from '../../ports/clock';
import { type ProjectName, type Projects, type ProjectStandings } from '../../ports/projects/projects';
import { type SpaceReader } from '../../ports/pages/space-reader';
import { type SpaceRights } from '../../ports/pages/space-rights';
import { type SpecPlaces } from '../../ports/spec/spec-places';
import { type ReportIndexes } from '../../ports/reports/report-indexes';
import { type ReportSlots, type WeeklyReports } from '../../ports/reports/weekly-reports';
import { orElse } from '../or-else';
import { sideBySide } from '../side-by-side';
import { type FoundReport, named, type NameDeps, type ShownReport } from './list/name-reports';
import { spaceForPages } from './list/space-for-pages';
import { olderThan } from './show-older-reports';

export type SpacesOutcome =
  | {
      readonly kind: 'spaces';
      readonly spaces: readonly Space[];
      /** Where this person may create pages; asked for those who may turn a report on. */
      readonly suggested: Space | null;
    }
  /** Confluence is not there for this site, or not for Lockstep, or not for this person, or not now. */
  | { readonly kind: 'not-connected' | 'not-granted' | 'no-access' | 'unreachable' };

export type ShowReportsOutcome =
  | { readonly kind: 'not-visible' }
  | {
      readonly kind: 'shown';
      readonly project: ProjectName;
      readonly mayManage: boolean;
      readonly mayCreateIssues: boolean;
      /** The first one that somebody turned on comes first. */
      readonly reports: readonly ShownReport[];
      readonly spaces: SpacesOutcome;
      /** What is due or refused by now is judged by this clock, ms, not by the browser's. */
      readonly asOf: number;
    };

/** `justMade` is a report that indexes may not know yet. */
export type ShowReports = (projectId: string, justMade?: string) => Promise<ShowReportsOutcome>;

export interface ShowReportsDeps extends NameDeps {
  readonly projects: Projects;
  readonly standings: ProjectStandings;
  readonly spaces: SpaceReader;
  readonly spaceRights: SpaceRights;
  readonly reports: WeeklyReports;
  readonly slots: ReportSlots;
  readonly indexes: Pick<ReportIndexes, 'find'>;
  readonly places: SpecPlaces;
  readonly clock: Clock;
}

const HISTORY_SHOWN = 12;

/** Everything the project's page shows at once, with the viewer's rights; nothing of a project they cannot see. */
export function createShowReports(deps: ShowReportsDeps): ShowReports {
  return async (projectId, justMade) => {
    const about = sideBySide(deps.projects.find(projectId), deps.standings.of(projectId));
    const places = sideBySide(spacesOf(deps.spaces), lastSpaceId(deps, projectId));
    const [[project, standing], reports, [spaces, last]] = await sideBySide(
      about,
      reportsOf(deps, projectId, justMade),
      places,
    );
    if (project === null) return { kind: 'not-visible' };
    const likely = 'kind' in spaces || !standing.mayAdminister ? [] : likelySpaces(spaces, last, project.key);
    const [shown, suggested] = await sideBySide(
      named(deps, reports),
      spaceForPages(deps.spaceRights, likely),
    );
    return {
      kind: 'shown',
      project,
      mayManage: standing.mayAdminister,
      mayCreateIssues: standing.mayCreateIssues,
      reports: shown,
      asOf: deps.clock.now(),
      spaces: 'kind' in spaces ? spaces : { kind: 'spaces', spaces, suggested },
    };
  };
}

/** Each as it is now: the index, which lags behind, only tells which there are. */
async function reportsOf(
  { reports, slots, indexes }: ShowReportsDeps,
  projectId: string,
  justMade: string | undefined,
): Promise<readonly FoundReport[]> {
  const first = scheduleIdOf(projectId);
  const certain = [...new Set([first, ...(justMade === undefined ? [] : [justMade])])];
  const [listed, ...read] = await sideBySide(
    reports.ofProject(projectId, MOST_REPORTS),
    ...certain.map((scheduleId) => reports.find(scheduleId)),
  );
  const byId = new Map(listed.map((report) => [report.scheduleId, report]));
  for (const stored of read) if (stored !== null) byId.set(stored.value.scheduleId, stored.value);
  const ordered = [...byId.values()].toSorted(byAge);
  return sideBySide(
    ...ordered.map(async (known) => {
      const { scheduleId } = known;
      const [history, newest] = await sideBySide(
        slots.latest(scheduleId, HISTORY_SHOWN),
        certain.includes(scheduleId) ? Promise.resolve(null) : reports.find(scheduleId),
      );
      const report = newest?.value ?? known;
      const { lastSlot, spaceId } = report;
      const listId = history.length < HISTORY_SHOWN ? null : await indexes.find(projectId, spaceId);
      const told = await upToDate(slots, scheduleId, history, lastSlot);
      return { report, history: told, before: olderThan(told, HISTORY_SHOWN), listId };
    }),
  );
}

/** A project's first report, then the others as they were turned on: one more comes last and renames none. */
function byAge(one: WeeklyReport, other: WeeklyReport): number {
  const first = scheduleIdOf(one.projectId);
  return (
    Number(other.scheduleId === first) - Number(one.scheduleId === first) ||
    (one.createdAt ?? 0) - (other.createdAt ?? 0) ||
    (one.scheduleId < other.scheduleId ? -1 : 1)
  );
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
      if (kind === 'not-connected' || kind === 'not-granted') return { kind };
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
