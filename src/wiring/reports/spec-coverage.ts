import { type ReadSpecCoverage } from '../../usecases/reports/publishing/read-spec-coverage';

/** Reading a spec takes half of what publishing takes, and most reports have none. */
export const readCoverage: ReadSpecCoverage = async (specs, issues) =>
  (await import('./report-coverage')).readCoverage(specs, issues);
