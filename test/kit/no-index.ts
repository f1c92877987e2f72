import { type KeepIndex } from '../../src/usecases/reports/keep-index';

/** Where the list of reports is not the question. */
export const NO_INDEX: KeepIndex = {
  open: () => Promise.resolve(null),
  list: () => Promise.resolve(),
};
