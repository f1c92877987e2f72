import { createPageReader } from '../adapters/confluence/page-reader';
import { createReportMarks } from '../adapters/confluence/report-pages';
import { createIssuesById } from '../adapters/jira/issues-by-id';
import { createReportArchive } from '../adapters/storage/report-archive';
import { createReportSlotStore } from '../adapters/storage/report-slot-store';
import { createStatusReportStore } from '../adapters/storage/status-report-store';
import { createShowFigures } from '../usecases/status-reports/show-figures';
import { platform, requestAsUser } from './platform';

/** What a report page counted; asked for beside pages that are no spec. */
export const showFigures = createShowFigures({
  pages: createPageReader(requestAsUser),
  marks: createReportMarks(requestAsUser),
  slots: createReportSlotStore(platform.tokens),
  statusReports: createStatusReportStore(platform.tokens),
  archive: createReportArchive(platform.tokens),
  issues: createIssuesById(requestAsUser),
});
