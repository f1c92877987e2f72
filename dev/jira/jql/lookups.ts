import { listPeople } from '../../products/people';
import { type ProjectRow, type VersionRow } from '../store/rows';
import { isInSight, type JqlScope } from './scope';

/** Names are compared without regard to case, in any alphabet. */
const fold = (text: string): string => text.toLowerCase();

interface Named {
  readonly id: number;
  readonly name: string;
}

const isCalled = ({ id, name }: Named, value: string): boolean =>
  fold(name) === fold(value) || String(id) === value;

/** A project by id, key or name, among those in sight. */
export function projectsNamed(value: string, { projects }: JqlScope): readonly ProjectRow[] {
  return projects.filter((project) => isCalled(project, value) || fold(project.key) === fold(value));
}

type ScopedTable = 'jira_status' | 'jira_issue_type' | 'jira_version' | 'jira_component';

/** Ids of what has that name or id; things of projects out of sight do not count. Undefined when there is none. */
export function idsNamed(table: ScopedTable, value: string, scope: JqlScope): readonly number[] | undefined {
  const rows = scope.db.all<Named & { readonly project_id: number | null }>(
    `SELECT id, name, project_id FROM ${table}`,
  );
  return some(rows.filter((row) => isInSight(scope, row.project_id) && isCalled(row, value)));
}

type SiteTable =
  | 'jira_priority'
  | 'jira_resolution'
  | 'jira_security_level'
  | 'jira_sprint'
  | 'jira_link_type';

export function siteIdsNamed(
  table: SiteTable,
  value: string,
  { db }: JqlScope,
): readonly number[] | undefined {
  return some(db.all<Named>(`SELECT id, name FROM ${table}`).filter((row) => isCalled(row, value)));
}

const some = (rows: readonly Named[]): readonly number[] | undefined =>
  rows.length > 0 ? rows.map(({ id }) => id) : undefined;

/** Account ids of whom a value means: account id, e-mail address or display name. */
export function peopleNamed(value: string, { db }: JqlScope): readonly string[] {
  return listPeople(db)
    .filter(
      ({ accountId, email, displayName }) =>
        accountId === value || fold(email) === fold(value) || fold(displayName) === fold(value),
    )
    .map(({ accountId }) => accountId);
}

const ISSUE_ID = /^\d{1,15}$/;

/** The issue of that key or id, also a key it had before a move, if the viewer may see it. */
export function visibleIssueId(keyOrId: string, { db, visible }: JqlScope): number | undefined {
  const named = ISSUE_ID.test(keyOrId)
    ? 'i.id = ?'
    : 'i.id IN (SELECT id FROM jira_issue WHERE key = ?1 UNION SELECT issue_id FROM jira_moved_key WHERE key = ?1)';
  const row = db.get<{ id: number }>(`SELECT i.id FROM jira_issue i WHERE ${named} AND ${visible.sql}`, [
    keyOrId,
    ...visible.params,
  ]);
  return row?.id;
}

/** Versions of the same project that come before or after this one. */
export function versionsBeyond(
  operator: '>' | '>=' | '<' | '<=',
  versionId: number,
  { db }: JqlScope,
): readonly number[] {
  return db
    .all<Pick<VersionRow, 'id'>>(
      `SELECT o.id FROM jira_version o JOIN jira_version v ON v.project_id = o.project_id
       WHERE v.id = ? AND (o.position, o.id) ${operator} (v.position, v.id)`,
      [versionId],
    )
    .map(({ id }) => id);
}
