import { dateAfter, localDate } from '../local-date';
import { UNSECURED } from '../unsecured';

/** Jira reads dates of a query in the asker's own zone: two days are enough for any. */
const ZONE_MARGIN_DAYS = -2;

const inProject = (projectId: string): string => `project = ${projectId} AND ${UNSECURED}`;

/** What of a sprint is this project's to tell: who may read its reports is judged by the project alone. */
export const sprintJql = (sprintId: string, projectId: string): string =>
  `sprint = ${sprintId} AND ${inProject(projectId)}`;

/**
 * Among what this finds is everything that has left a sprint since an instant: JQL has no word for it, but
 * who leaves a sprint is changed by it.
 */
export const changedSinceJql = (from: number, projectId: string): string =>
  `${inProject(projectId)} AND updated >= "${dateAfter(localDate('UTC', from), ZONE_MARGIN_DAYS)}"`;

/** Some issues by id, as far as they are the project's still. */
export const namedJql = (issueIds: readonly string[], projectId: string): string =>
  `id IN (${issueIds.join(', ')}) AND ${inProject(projectId)}`;
