import { type KeepIndex } from '../../src/usecases/reports/list/keep-index';

/** Where the list of reports is not the question. */
export const NO_INDEX: KeepIndex = {
  make: () => Promise.resolve(null),
  list: () => Promise.resolve(1),
};
export const NO_INDEX_KNOWN = { find: () => Promise.resolve(null) };
