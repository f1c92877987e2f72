import { type ReportSlot } from '../../../domain/reports/report-slot';
import { type WeeklyReport } from '../../../domain/reports/weekly-report';
import { type Boards } from '../../../ports/projects/boards';
import { type IssuesById } from '../../../ports/issues/issues-by-id';
import { type PageTitles } from '../../../ports/pages/page-titles';
import { type People } from '../../../ports/people';
import { type Versions } from '../../../ports/projects/versions';
import { orElse } from '../../or-else';
import { sideBySide } from '../../side-by-side';

/** What a report is about; `key` where Jira shows one beside the name. */
export interface AboutName {
  readonly key: string;
  readonly name: string;
}

export interface FoundReport {
  readonly report: WeeklyReport;
  readonly history: readonly ReportSlot[];
  /** Where older ones go on, ms; `null` where these are all. */
  readonly before: number | null;
  /** The page that lists all of them; `null` where the history has them all, or there is none. */
  readonly listId: string | null;
}

/** A report that comes back, with those that it has made. */
export interface ShownReport extends FoundReport {
  /** `null` for an account that is no longer active, or hidden. */
  readonly ownerName: string | null;
  /** By account id: who has had one of its pages published, or cancelled that. Not in it who has left, or is hidden. */
  readonly pressers: ReadonlyMap<string, string>;
  /** The epic, version or board that it is about; `null` where the viewer cannot see it, and for other scopes. */
  readonly about: AboutName | null;
  /** Of the page that its pages go below; `null` where the viewer cannot see it, or there is none. */
  readonly parentTitle: string | null;
  /** Of the page that its template was taken from, likewise. */
  readonly templateTitle: string | null;
}

export interface NameDeps {
  readonly people: People;
  readonly issues: IssuesById;
  readonly versions: Versions;
  readonly boards: Pick<Boards, 'nameOf'>;
  readonly titles: PageTitles;
}

/** With the names that the viewer may know; a page without them is one all the same. */
export async function named(deps: NameDeps, found: readonly FoundReport[]): Promise<readonly ShownReport[]> {
  if (found.length === 0) return [];
  const reports = found.map(({ report }) => report);
  const [names, titles, about] = await sideBySide(
    orElse(
      () => deps.people.namesOf(peopleIn(found)),
      () => new Map<string, string>(),
    ),
    pageTitles(deps, reports),
    sideBySide(...reports.map((report) => aboutOf(deps, report))),
  );
  return found.map((one, n) => ({
    ...one,
    ownerName: names.get(one.report.ownerId) ?? null,
    pressers: names,
    about: about[n] ?? null,
    parentTitle: titles.get(one.report.parentId ?? '') ?? null,
    templateTitle: titles.get(one.report.layout.template?.pageId ?? '') ?? null,
  }));
}

/** Owners first, then those who pressed or cancelled: at most one request, whoever they are. */
const peopleIn = (found: readonly FoundReport[]): readonly string[] => [
  ...new Set([
    ...found.map(({ report }) => report.ownerId),
    ...found.flatMap(({ history }) => handsIn(history)),
  ]),
];

const handsIn = (history: readonly ReportSlot[]): readonly string[] =>
  history.flatMap(({ pressedBy, cancelledBy }) => [pressedBy, cancelledBy].flatMap((one) => one ?? []));

/** Those who pressed or cancelled, by account id. */
export const nameHands = (
  { people }: Pick<NameDeps, 'people'>,
  history: readonly ReportSlot[],
): Promise<ReadonlyMap<string, string>> =>
  orElse(
    () => people.namesOf([...new Set(handsIn(history))]),
    () => new Map<string, string>(),
  );

/** Of the pages that reports go below or look like. */
function pageTitles(
  { titles }: NameDeps,
  reports: readonly WeeklyReport[],
): Promise<ReadonlyMap<string, string>> {
  const named = reports.flatMap(({ parentId, layout }) => [parentId, layout.template?.pageId ?? null]);
  const pageIds = new Set(named.filter((pageId) => pageId !== null));
  return orElse(
    () => (pageIds.size === 0 ? Promise.resolve(new Map<string, string>()) : titles.of([...pageIds])),
    () => new Map<string, string>(),
  );
}

const aboutOf = (deps: NameDeps, report: WeeklyReport): Promise<AboutName | null> =>
  orElse(
    () => askFor(deps, report),
    () => null,
  );

async function askFor(
  { issues, versions, boards }: NameDeps,
  { projectId, scope }: WeeklyReport,
): Promise<AboutName | null> {
  switch (scope.kind) {
    case 'issue': {
      const [epic] = await issues.read([scope.issueId]);
      return epic === undefined ? null : { key: epic.key, name: epic.summary };
    }
    case 'version': {
      const version = await versions.find(scope.versionId);
      return version === null ? null : { key: '', name: version.name };
    }
    case 'board': {
      const name = await boards.nameOf(projectId, scope.boardId);
      return name === null ? null : { key: '', name };
    }
    default:
      return null;
  }
}
