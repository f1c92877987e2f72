import { groupQueries, scopeBelow } from '../status/group-queries';
import { type IssueFacts } from '../status/issue-facts';
import { MOST_IDS, namedQuery } from '../status/named-query';
import { narrowed, type StatusScope } from '../status/scope';
import { type FieldIds } from '../status/site-fields';
import { type BlockedIssue } from '../status/status-summary';
import { byGroup, countsOf, issuesIn } from './groups';
import { type ReportFigures } from './report-figures';
import { dateAfter, localDate } from './local-date';
import { type GroupName } from './words/report-words';

/** Jira reads the times of a query in the asker's own zone, which for the app is a site setting: none is further west. */
const MOST_BEHIND_UTC_MS = 12 * 3_600_000;

/** Whose work a report tells. */
export interface ReportSubject {
  /** The project whose page has the report. */
  readonly projectId: string;
  readonly scope: StatusScope;
  /** Issues of which all children are wanted, however long they are done. */
  readonly familiesOf?: readonly string[];
}

export const ofProject = (projectId: string): ReportSubject => ({
  projectId,
  scope: { kind: 'project', projectId },
});

/**
 * What an issue has to be for a report from this instant on to speak of it, and some finished ones before,
 * which `reportFigures` leaves out by the exact instant: those of the last day, and of the named families.
 *
 * Issues with a security level are left to the people who may see them: a page cannot hide them from
 * its other readers.
 */
export function reportCondition(from: number, familiesOf: readonly string[] = []): string {
  const since = utcMinute(from - MOST_BEHIND_UTC_MS);
  const families = familiesOf.length === 0 ? '' : ` OR parent IN (${familiesOf.join(', ')})`;
  return `${UNSECURED} AND (statusCategory != 3 OR statusCategoryChangedDate >= "${since}"${families})`;
}

/** JQL behind each group of a report; `null` where no query of bearable length finds it. */
export type ReportQueries = Readonly<
  Record<
    | GroupName
    /** What is in progress or blocked: in one query, since the addresses of two together are too long. */
    | 'underWay'
    /** What is in any group, and what was done before. */
    | 'all',
    string | null
  >
>;

/** What was read for a report. */
interface ReportRead {
  readonly figures: ReportFigures;
  /** Also what was done before the window. */
  readonly issues: readonly IssueFacts[];
  readonly fields: FieldIds;
}

/**
 * Leads to the groups as they are when somebody follows the link. What is below an issue to any depth is named as it
 * was counted, as far as it can be.
 */
export function reportQueries(scope: StatusScope, { figures, issues, fields }: ReportRead): ReportQueries {
  if (scope.kind !== 'issue' || scope.depth !== 'all') return scopeQueries(scope, figures, fields);
  const named = namedQueries(figures);
  const below = scopeBelow(scope, issues);
  if (below === null) return named;
  const wide = scopeQueries(below, figures, fields);
  const { inProgress, blocked } = countsOf(figures);
  const query = (group: keyof ReportQueries, count: number) =>
    named[group] ?? (count === 0 ? null : wide[group]);
  return {
    ...byGroup((group) => query(group, figures[group].length)),
    underWay: query('underWay', inProgress + blocked),
    all: wide.all,
  };
}

/**
 * What was completed by name, or where that is too much by days, because a query knows no instants and finds what was
 * done earlier on the first of them too. What was finished, or taken up again, between the window's end and a late
 * reading is found by no query as it was: then what was done or in progress is named as it was counted.
 */
function scopeQueries(scope: StatusScope, figures: ReportFigures, fields: FieldIds): ReportQueries {
  const { window, blocked } = figures;
  const queries = groupQueries({ kind: 'jql', jql: narrowed(scope, UNSECURED) }, blocked, fields);
  const days = `statusCategoryChangedDate >= "${utcDay(window.from, 0)}" AND statusCategoryChangedDate < "${utcDay(window.to, 1)}"`;
  const named = namedQueries(figures);
  const now: ReportQueries = {
    completed: named.completed ?? narrowed(scope, `${UNSECURED} AND statusCategory = 3 AND ${days}`),
    inProgress: queries.inProgress,
    blocked: queries.blocked,
    other: queries.toDo,
    underWay: underWayOf(scope, blocked),
    all: queries.all,
  };
  if (isAsCounted(figures)) return now;
  const { completed, inProgress, underWay } = named;
  return { ...now, completed, inProgress, underWay };
}

const isAsCounted = ({ completed, inProgress }: ReportFigures): boolean =>
  completed.every(({ category }) => category === 'done') &&
  inProgress.every(({ category }) => category !== 'done');

/** Most that is blocked is in progress too, and needs no name. */
function underWayOf(scope: StatusScope, blocked: readonly BlockedIssue[]): string | null {
  const waiting = blocked.filter(({ issue }) => issue.category !== 'indeterminate');
  if (waiting.length > MOST_IDS) return null;
  const named = namedQuery(waiting.map(({ issue }) => issue.issueId));
  const underWay = named === null ? 'statusCategory = 4' : `(statusCategory = 4 OR ${named})`;
  return narrowed(scope, `${UNSECURED} AND ${underWay}`);
}

/** The groups as the report counted them, issue by issue. */
export function namedQueries(figures: ReportFigures): ReportQueries {
  const named = (...groups: readonly GroupName[]) =>
    namedQuery(issuesIn(figures, groups).map(({ issueId }) => issueId));
  return { ...byGroup(named), underWay: named('inProgress', 'blocked'), all: null };
}

/**
 * Leads to what is in progress or blocked but for these; `null` where the groups have no query, or where what is
 * to be left out is too much to be named.
 */
export function underWayQuery(
  { underWay }: Pick<ReportQueries, 'underWay'>,
  butIds: readonly string[],
): string | null {
  if (underWay === null || butIds.length > MOST_IDS) return null;
  return butIds.length === 0 ? underWay : `(${underWay}) AND id NOT IN (${butIds.join(', ')})`;
}

/** Leads to what is in these statuses; `null` where all of it has no query. */
export const statusQuery = (
  { all }: Pick<ReportQueries, 'all'>,
  statusIds: readonly string[],
): string | null => (all === null ? null : `(${all}) AND status IN (${statusIds.join(', ')})`);

/** What is directly below these issues, for all readers of a page. */
export const childrenQuery = (issueIds: readonly string[]): string =>
  `parent IN (${issueIds.join(', ')}) AND ${UNSECURED}`;

const UNSECURED = 'level IS EMPTY';

const utcMinute = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

const utcDay = (at: number, days: number): string => dateAfter(localDate('UTC', at), days);
