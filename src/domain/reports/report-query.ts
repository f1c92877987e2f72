import { Temporal } from 'temporal-polyfill';

/** Jira reads dates of a query in the asker's own zone, which for the app is a site setting: two days are enough for any. */
const ZONE_MARGIN_DAYS = 2;

/**
 * Finds every issue that a report from this instant on can speak of, and some finished ones before,
 * which `reportFigures` leaves out by the exact instant.
 *
 * Issues with a security level are left to the people who may see them: a page cannot hide them from
 * its other readers. A project is named by id: keys change.
 */
export function reportJql(projectId: string, from: number): string {
  const since = Temporal.Instant.fromEpochMilliseconds(from)
    .toZonedDateTimeISO('UTC')
    .subtract({ days: ZONE_MARGIN_DAYS })
    .toPlainDate()
    .toString();
  return `project = ${projectId} AND level IS EMPTY AND (statusCategory != 3 OR statusCategoryChangedDate >= "${since}")`;
}
