import { createBreakdownJobs } from '../../adapters/storage/breakdown/breakdown-jobs';
import { createReadSpecCoverage } from '../../usecases/reports/publishing/read-spec-coverage';
import { platform } from '../platform';

export const readCoverage = createReadSpecCoverage({
  ...platform,
  breakdowns: createBreakdownJobs(platform.tokens),
});
