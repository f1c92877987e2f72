import { createFoundBreakdowns } from '../../adapters/storage/breakdown/found-breakdowns';
import { createReadSpecCoverage } from '../../usecases/reports/publishing/read-spec-coverage';
import { platform } from '../platform';

export const readCoverage = createReadSpecCoverage({
  ...platform,
  breakdowns: createFoundBreakdowns(platform.tokens),
});
