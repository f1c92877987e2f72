import { reportChanges } from '../../src/domain/reports/memory/report-changes';

type Compared = Parameters<typeof reportChanges>;

/** What two reports counted, where nothing more was read than a test says. */
export const comparedReports = (before: Compared[0], figures: Compared[1], read: Partial<Compared[2]> = {}) =>
  reportChanges(before, figures, {
    issues: [],
    wereDone: new Set(),
    doneStatusIds: [],
    kept: { blocking: {}, reasons: {} },
    ...read,
  });
