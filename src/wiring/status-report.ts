import { createReportPages } from '../adapters/confluence/report-pages';
import { createSpaceReader } from '../adapters/confluence/space-reader';
import { createIssueCards } from '../adapters/jira/issue-cards';
import { createReportArchive } from '../adapters/storage/report-archive';
import { createSpecPlaces } from '../adapters/storage/spec-places';
import { createStatusReportStore } from '../adapters/storage/status-report-store';
import { type FirstView } from '../entry/resolvers/first-call';
import {
  createStatusReportHandlers,
  showStatusReport,
  type StatusReportDeps,
} from '../entry/resolvers/status-report';
import { createListSpaces } from '../usecases/spec/list-spaces';
import { createPreviewStatusReport } from '../usecases/status-reports/preview-status-report';
import { createWriteStatusReport } from '../usecases/status-reports/write-status-report';
import { platform, requestAsUser } from './platform';
import { figuresWith } from './report-figures';

const outside = {
  ...platform,
  cards: createIssueCards(requestAsUser),
  spaces: createSpaceReader(requestAsUser),
  pages: createReportPages(requestAsUser),
  places: createSpecPlaces(),
  statusReports: createStatusReportStore(platform.tokens),
  archive: createReportArchive(platform.tokens),
};
const readFigures = figuresWith(requestAsUser);

const statusReport: StatusReportDeps = {
  ...platform,
  previewStatusReport: createPreviewStatusReport({ ...outside, readFigures }),
  writeStatusReport: createWriteStatusReport({ ...outside, readFigures }),
  listSpaces: createListSpaces(outside),
};

/** The calls of *Write status report*, with the rights of whoever asks for it. */
export const handlers = createStatusReportHandlers(statusReport);

/** What its dialog begins with. */
export const showFirst: FirstView = (issueId, caller) => showStatusReport(statusReport, issueId, caller);
