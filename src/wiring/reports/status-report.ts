import { createIssueCards } from '../../adapters/jira/issues/issue-cards';
import { createProjectBrowsers } from '../../adapters/jira/projects/project-browsers';
import { createProjects } from '../../adapters/jira/projects/projects';
import { createVersions } from '../../adapters/jira/projects/versions';
import { createSprints } from '../../adapters/jira/sprints/sprints';
import { createPageReaders } from '../../adapters/confluence/audience/page-readers';
import { createLinkedPages } from '../../adapters/confluence/linked-pages';
import { createReportPages } from '../../adapters/confluence/report-pages';
import { createSpaceReader } from '../../adapters/confluence/space-reader';
import { projectLinks } from '../../adapters/storage/spec/project-links';
import { createReportArchive } from '../../adapters/storage/reports/report-archive';
import { createSpecPlaces } from '../../adapters/storage/spec/spec-places';
import { createStatusReportStore } from '../../adapters/storage/reports/status-report-store';
import { NO_TALK } from '../../domain/reports/linked/linked-talk';
import { type FirstView } from '../../entry/resolvers/first-call';
import {
  createFirstStatusReport,
  createStatusReportHandlers,
  showStatusReport,
  type StatusReportDeps,
} from '../../entry/resolvers/status/status-report';
import { createLinkedReading } from '../../usecases/reports/publishing/read-linked-talk';
import { createListSpaces } from '../../usecases/spec/list-spaces';
import { createFindSubject } from '../../usecases/status-reports/find-subject';
import { createFollowStatusReport } from '../../usecases/status-reports/follow-status-report';
import { createPreviewStatusReport } from '../../usecases/status-reports/preview-status-report';
import { createReadSubject } from '../../usecases/status-reports/read-subject';
import { createWriteStatusReport } from '../../usecases/status-reports/write-status-report';
import { createWhoBrowses } from '../../usecases/status-reports/who-browses';
import { platform, requestAsAppSoon, requestAsUser } from '../platform';
import { scopeFiguresWith } from './report-figures';

/** Who may browse a project is told to the app alone; the page is its writer's. */
const audience = {
  whoBrowses: createWhoBrowses(createProjectBrowsers(requestAsAppSoon)),
  pageReaders: createPageReaders(requestAsUser),
};
const outside = {
  ...platform,
  ...audience,
  spaces: createSpaceReader(requestAsUser),
  pages: createReportPages(requestAsUser),
  places: createSpecPlaces(),
  statusReports: createStatusReportStore(platform.tokens),
  archive: createReportArchive(platform.tokens),
};
const readFigures = scopeFiguresWith(requestAsUser);
const findSubject = createFindSubject({
  ...platform,
  cards: createIssueCards(requestAsUser),
  projects: createProjects(requestAsUser),
  versions: createVersions(requestAsUser),
  sprints: createSprints(requestAsUser),
});

const statusReport: StatusReportDeps = {
  ...platform,
  previewStatusReport: createPreviewStatusReport({ ...outside, findSubject, readFigures }),
  writeStatusReport: createWriteStatusReport({
    ...outside,
    findSubject,
    readSubject: createReadSubject({
      ...platform,
      readFigures,
      linked: createLinkedReading({
        links: projectLinks,
        linkedPages: createLinkedPages(requestAsUser),
        // Who asks for it reads the linked pages themselves.
        talkOn: () => NO_TALK,
      }),
      readCoverage: async (specs, issues) => (await import('./report-coverage')).readCoverage(specs, issues),
    }),
  }),
  followStatusReport: createFollowStatusReport({ ...outside, findSubject }),
  listSpaces: createListSpaces(outside),
};

/** The calls of *Write status report*, with the rights of whoever asks for it. */
export const handlers = createStatusReportHandlers(statusReport);

/** What its dialog begins with. */
export const showFirst: FirstView = (issueId, caller) =>
  showStatusReport(statusReport, { kind: 'issue', issueId }, caller);

/** What it begins with where it was opened from a macro. */
export const firstHandlers = createFirstStatusReport({ ...platform, ...statusReport });
