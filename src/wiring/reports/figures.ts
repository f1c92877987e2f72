import { createPageReader } from '../../adapters/confluence/pages/page-reader';
import { createReportMarks } from '../../adapters/confluence/report-pages';
import { createIssuesById } from '../../adapters/jira/issues/issues-by-id';
import { createReportArchive } from '../../adapters/storage/reports/report-archive';
import { createReportSlotStore } from '../../adapters/storage/reports/report-slot-store';
import { createStatusReportStore } from '../../adapters/storage/reports/status-report-store';
import { createShowFigures } from '../../usecases/status-reports/show-figures';
import { platform, requestAsUser } from '../platform';

/** What a report counted, for the page itself and for the list of a project's reports. */
export const showFigures = createShowFigures({
  pages: createPageReader(requestAsUser),
  marks: createReportMarks(requestAsUser),
  slots: createReportSlotStore(platform.tokens),
  statusReports: createStatusReportStore(platform.tokens),
  archive: createReportArchive(platform.tokens),
  issues: createIssuesById(requestAsUser),
});
