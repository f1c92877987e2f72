import { createReportArchive } from '../../adapters/storage/reports/report-archive';
import { createReportSlotStore } from '../../adapters/storage/reports/report-slot-store';
import { createWeeklyReportStore } from '../../adapters/storage/reports/weekly-report-store';
import { platform } from '../platform';

/** What is kept of reports, for the project page and for the heartbeat alike. */
export const records = {
  reports: createWeeklyReportStore(platform.tokens),
  slots: createReportSlotStore(platform.tokens),
  archive: createReportArchive(platform.tokens),
};
