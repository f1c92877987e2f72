import { type SqlValue } from '../../kernel/sqlite';
import { type Principal, type ProductContext } from '../../products/operation';
import { createRights, type Rights } from './rights';
import { type ProjectRow } from './rows';

export interface SqlCondition {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/**
 * A condition on the issue table `alias` that holds for the issues the principal may see; the same
 * rule as `Rights.sees`, for queries over many issues. `alias` names a row of live or searched issues.
 *
 * The columns carry a `+`, which keeps SQLite from choosing their indexes: most people see most issues, so
 * that what was asked for is the better way in.
 */
export function visibleIssues(context: ProductContext, principal: Principal, alias: string): SqlCondition {
  const rights = createRights(context, principal);
  const projects = context.db.all<ProjectRow>('SELECT * FROM jira_project ORDER BY id');
  const conditions = projects.map((project) => visibleInProject(context, rights, project, alias));
  const sql = conditions.map((condition) => condition.sql).join(' OR ');
  return { sql: `(${sql === '' ? '0' : sql})`, params: conditions.flatMap(({ params }) => params) };
}

/** What a person's own issues add to a grant, as SQL. */
const OWN = { reporter: 'reporter_id', assignee: 'assignee_id' } as const;

function visibleInProject(
  context: ProductContext,
  rights: Rights,
  project: ProjectRow,
  alias: string,
): SqlCondition {
  const browse = granted(
    rights.has('BROWSE_PROJECTS', project),
    ownHolders(
      context,
      'jira_permission_grant',
      "scheme_id = ? AND permission = 'BROWSE_PROJECTS'",
      project.permission_scheme_id,
    ),
    rights.accountId,
    alias,
  );
  const levels = levelIds(context, project).map((levelId) => {
    const own = ownHolders(context, 'jira_security_member', 'level_id = ?', levelId);
    const member = granted(rights.mayUseLevel(levelId, project), own, rights.accountId, alias);
    return {
      sql: `(+${alias}.security_level_id = ${String(levelId)} AND ${member.sql})`,
      params: member.params,
    };
  });
  const level = [`+${alias}.security_level_id IS NULL`, ...levels.map(({ sql }) => sql)].join(' OR ');
  return {
    sql: `(+${alias}.project_id = ${String(project.id)} AND ${browse.sql} AND (${level}))`,
    params: [...browse.params, ...levels.flatMap(({ params }) => params)],
  };
}

function granted(
  always: boolean,
  own: readonly (keyof typeof OWN)[],
  accountId: string | null,
  alias: string,
): SqlCondition {
  if (always) return { sql: '1', params: [] };
  if (accountId === null || own.length === 0) return { sql: '0', params: [] };
  return {
    sql: `(${own.map((holder) => `${alias}.${OWN[holder]} = ?`).join(' OR ')})`,
    params: own.map(() => accountId),
  };
}

function ownHolders(
  { db }: ProductContext,
  table: string,
  condition: string,
  id: number,
): readonly (keyof typeof OWN)[] {
  return db
    .all<{ holder_type: keyof typeof OWN }>(
      `SELECT DISTINCT holder_type FROM ${table} WHERE ${condition} AND holder_type IN ('reporter', 'assignee')`,
      [id],
    )
    .map((row) => row.holder_type);
}

function levelIds({ db }: ProductContext, project: ProjectRow): readonly number[] {
  if (project.security_scheme_id === null) return [];
  return db
    .all<{ id: number }>('SELECT id FROM jira_security_level WHERE scheme_id = ?', [
      project.security_scheme_id,
    ])
    .map((row) => row.id);
}
