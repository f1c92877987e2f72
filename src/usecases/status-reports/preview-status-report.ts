import { type Browsers, isNobody } from '../../domain/reports/audience/readers';
import { type ReportLanguage } from '../../domain/reports/layout/report-layout';
import { filledTitle } from '../../domain/reports/layout/title-pattern';
import { type ReportFigures } from '../../domain/reports/report-figures';
import { headline } from '../../domain/reports/report-words';
import { localDate } from '../../domain/reports/local-date';
import { isWorkedOn } from '../../domain/reports/status-report';
import { asTold, type StatusSubject } from '../../domain/reports/status-subject';
import { type RememberedPlace, type Space, spaceOfRecentPages } from '../../domain/spec/place';
import { type Clock } from '../../ports/clock';
import { type PlatformError } from '../../ports/platform-error';
import { type PageReader } from '../../ports/pages/page-reader';
import { type SpaceReader } from '../../ports/pages/space-reader';
import { type SpecPlaces } from '../../ports/spec/spec-places';
import { type StatusReports } from '../../ports/reports/status-reports';
import { orElse } from '../or-else';
import { type ReadScopeFigures, type TooManyIssues } from '../reports/publishing/read-report-figures';
import { reportWordsOf } from '../reports/report-words-of';
import { sideBySide } from '../side-by-side';
import { type PreviewPlace } from '../spec/preview-spec';
import { type DependsOnAsker, dependsOnAsker } from './depends-on-asker';
import { type FindSubject, type SubjectClaim } from './find-subject';
import { type PageOfToday, pageOfToday } from './page-of-today';
import { reportsOfToday } from './reports-of-today';
import { type WhoBrowses } from './who-browses';

export interface PreviewStatusCommand {
  readonly subject: SubjectClaim;
  readonly viewerId: string;
  readonly language: ReportLanguage;
  readonly zone: string;
  readonly days: number;
}

export type PreviewStatusOutcome =
  | { readonly kind: 'not-visible' }
  | TooManyIssues
  | DependsOnAsker
  | (PageOfToday & {
      readonly kind: 'preview';
      readonly subject: StatusSubject;
      readonly title: string;
      readonly headline: string;
      readonly figures: ReportFigures;
      readonly place: PreviewPlace;
      /** Who would read the page. */
      readonly audience: StatusAudience;
      /** Whether a press of theirs is writing one at this moment. */
      readonly isUnderWay: boolean;
    });

export type StatusAudience =
  /** Whoever sees the space. */
  | 'space'
  /** Whoever is logged in and sees the space. */
  | 'logged-in'
  /** Those whom all projects in it are shown to, and its writer. */
  | 'projects'
  /** That cannot be told: nothing will be written. */
  | 'unknown';

export type PreviewStatusReport = (command: PreviewStatusCommand) => Promise<PreviewStatusOutcome>;

export interface PreviewStatusDeps {
  readonly findSubject: FindSubject;
  readonly readFigures: ReadScopeFigures;
  readonly whoBrowses: WhoBrowses;
  readonly pages: Pick<PageReader, 'glance'>;
  readonly spaces: SpaceReader;
  readonly places: SpecPlaces;
  readonly statusReports: StatusReports;
  readonly clock: Clock;
}

const MS_PER_DAY = 86_400_000;

/** What a report of this moment would say, as the person who asks sees it. Writes nothing. */
export function createPreviewStatusReport(deps: PreviewStatusDeps): PreviewStatusReport {
  return async ({ subject: claim, viewerId, language, zone, days }) => {
    const now = deps.clock.now();
    const window = { from: now - days * MS_PER_DAY, to: now };
    const date = localDate(zone, now);
    const subject = await deps.findSubject(claim);
    if (subject === null) return { kind: 'not-visible' };
    const { subjectId, key, scope } = subject;
    const refused = dependsOnAsker(scope);
    if (refused !== null) return refused;
    const [read, today, place, words, own] = await sideBySide(
      deps.readFigures({ scope }, window, 'waiting'),
      todayOf(deps, subjectId, { date, viewerId, now }),
      placeFor(deps, subject, viewerId),
      reportWordsOf(language),
      deps.whoBrowses.ownProject(subject.projectKey),
    );
    if (read.kind === 'too-many-issues') return read;
    if (read.kind !== 'read') return { kind: 'not-visible' };
    const browsers = await deps.whoBrowses.allOf(subject.projectKey, own, read.issues);
    const dates = { from: localDate(zone, window.from), to: date };
    return {
      kind: 'preview',
      subject,
      title: filledTitle(words.statusTitle, { projectKey: key, ...dates }),
      headline: headline(words, asTold(subject, read.issue?.secured ?? false), read.figures),
      figures: read.figures,
      place,
      audience: audienceFor(browsers),
      ...today,
    };
  };
}

interface Viewing {
  readonly date: string;
  readonly viewerId: string;
  readonly now: number;
}

/** What others have ordered is told of no earlier than its page can be seen. */
async function todayOf(
  { statusReports, pages }: PreviewStatusDeps,
  subjectId: string,
  { date, viewerId, now }: Viewing,
) {
  const { newestFirst } = await reportsOfToday(statusReports, subjectId, date);
  const reports = newestFirst.map(({ value }) => value);
  const isUnderWay = reports.some((report) => report.ownerId === viewerId && isWorkedOn(report, now));
  return { ...(await pageOfToday(pages, reports)), isUnderWay };
}

function audienceFor(browsers: Browsers | null): StatusAudience {
  if (browsers === null) return 'unknown';
  if (browsers.kind === 'anyone') return 'space';
  if (browsers.kind === 'logged-in') return 'logged-in';
  return isNobody(browsers) ? 'unknown' : 'projects';
}

/** Where the project's pages go, else where this person writes; asked for where neither can be seen. */
async function placeFor(
  { spaces, places }: PreviewStatusDeps,
  { projectId, projectKey }: StatusSubject,
  viewerId: string,
): Promise<PreviewPlace> {
  const remembered = projectId === null ? null : await places.of(projectId);
  return orElse<PreviewPlace, PreviewPlace>(
    async () => {
      const space =
        remembered === null
          ? spaceOfRecentPages(await spaces.recentPages(viewerId), projectKey)
          : await spaces.one(remembered.spaceId);
      return space === null ? noSpace(remembered) : inSpace(space, remembered);
    },
    ({ kind }: PlatformError) => ({ kind: 'no-space', why: kind }),
  );
}

const inSpace = (space: Space, remembered: RememberedPlace | null): PreviewPlace => ({
  kind: 'space',
  space,
  parentId: remembered?.parentId ?? null,
});

const noSpace = (remembered: RememberedPlace | null): PreviewPlace => ({
  kind: 'no-space',
  why: remembered === null ? 'none-visible' : 'to-choose',
});
