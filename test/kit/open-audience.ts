import { type KeepAudience } from '../../src/usecases/reports/keep-audience';

/** Where it is not the question who may read a report. */
export const OPEN_AUDIENCE: KeepAudience = {
  judge: () => Promise.resolve({ kind: 'whole-space' }),
  narrow: () => Promise.resolve(true),
  isNarrowed: () => Promise.resolve(false),
};
