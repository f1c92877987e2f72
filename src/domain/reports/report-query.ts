import { groupQueries } from '../status/group-queries';
import { type ReportFigures } from './report-figures';
import { dateAfter, localDate } from './schedule';

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
  const since = utcDay(from, -ZONE_MARGIN_DAYS);
  return `${projectJql(projectId)} AND (statusCategory != 3 OR statusCategoryChangedDate >= "${since}")`;
}

/** JQL behind each group of a report; `null` where no query of bearable length finds it. */
export type ReportQueries = Readonly<Record<'completed' | 'inProgress' | 'blocked' | 'other', string | null>>;

/** Leads to the groups as they are when somebody follows the link; days, because a query knows no instants. */
export function reportQueries(projectId: string, { window, blocked }: ReportFigures): ReportQueries {
  const queries = groupQueries({ kind: 'jql', jql: projectJql(projectId) }, blocked);
  const days = `statusCategoryChangedDate >= "${utcDay(window.from, 0)}" AND statusCategoryChangedDate < "${utcDay(window.to, 1)}"`;
  return {
    completed: `${projectJql(projectId)} AND statusCategory = 3 AND ${days}`,
    inProgress: queries.inProgress,
    blocked: queries.blocked,
    other: queries.toDo,
  };
}

const projectJql = (projectId: string): string => `project = ${projectId} AND level IS EMPTY`;

const utcDay = (at: number, days: number): string => dateAfter(localDate('UTC', at), days);
