import { groupQueries, scopeBelow } from '../status/group-queries';
import { type IssueFacts } from '../status/issue-facts';
import { narrowed, type StatusScope } from '../status/scope';
import { type FieldIds } from '../status/site-fields';
import { byGroup } from './groups';
import { type ReportFigures } from './report-figures';
import { dateAfter, localDate } from './local-date';
import { UNSECURED } from './unsecured';
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
 */
export function reportCondition(from: number, familiesOf: readonly string[] = []): string {
  const since = utcMinute(from - MOST_BEHIND_UTC_MS);
  const families = familiesOf.length === 0 ? '' : ` OR parent IN (${familiesOf.join(', ')})`;
  return `${UNSECURED} AND (statusCategory != 3 OR statusCategoryChangedDate >= "${since}"${families})`;
}

/**
 * JQL that finds today what a group of a report, or all of it, is by then: for what is too much to be named as it was
 * counted. `null` where no query of bearable length finds it.
 */
export type ReportQueries = Readonly<Record<GroupName | 'all', string | null>>;

/** What was read for a report. */
interface ReportRead {
  readonly figures: ReportFigures;
  /** Also what was done before the window. */
  readonly issues: readonly IssueFacts[];
  readonly fields: FieldIds;
}

export const NO_QUERIES: ReportQueries = { ...byGroup(() => null), all: null };

/** What is below an issue to any depth is found by the parents that it had. */
export function reportQueries(scope: StatusScope, { figures, issues, fields }: ReportRead): ReportQueries {
  const wide = scope.kind === 'issue' && scope.depth === 'all' ? scopeBelow(scope, issues) : scope;
  if (wide === null) return NO_QUERIES;
  const { window, blocked } = figures;
  const { toDo: other, ...found } = groupQueries(
    { kind: 'jql', jql: narrowed(wide, UNSECURED) },
    blocked,
    fields,
  );
  // A query knows no instants, and finds what was done earlier on the first of these days too.
  const days = `statusCategoryChangedDate >= "${utcDay(window.from, 0)}" AND statusCategoryChangedDate < "${utcDay(window.to, 1)}"`;
  return { ...found, other, completed: narrowed(wide, `${UNSECURED} AND statusCategory = 3 AND ${days}`) };
}

/** Leads to what is in these statuses; `null` where all of it has no query. */
export const statusQuery = (
  { all }: Pick<ReportQueries, 'all'>,
  statusIds: readonly string[],
): string | null => (all === null ? null : `(${all}) AND status IN (${statusIds.join(', ')})`);

/** What is directly below these issues, for all readers of a page. */
export const childrenQuery = (issueIds: readonly string[]): string =>
  `parent IN (${issueIds.join(', ')}) AND ${UNSECURED}`;

const utcMinute = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

const utcDay = (at: number, days: number): string => dateAfter(localDate('UTC', at), days);
