import { type Call } from '../../products/operation';
import { refuse } from '../refusals';
import { type Desk } from './issues';
import { type ProjectRow } from './rows';

const PROJECT_ID = /^\d{1,15}$/;

export function findProject(
  { context: { db } }: Pick<Call, 'context'>,
  idOrKey: string,
): ProjectRow | undefined {
  return PROJECT_ID.test(idOrKey)
    ? db.get<ProjectRow>('SELECT * FROM jira_project WHERE id = ?', [Number(idOrKey)])
    : db.get<ProjectRow>('SELECT * FROM jira_project WHERE key = ?', [idOrKey]);
}

export function findSeenProject(desk: Desk, idOrKey: string): ProjectRow | undefined {
  const project = findProject(desk.call, idOrKey);
  return project && seesProject(desk, project) ? project : undefined;
}

/** A project is seen with its browse permission, also where that is granted only to reporters or assignees. */
export function seesProject({ call, rights }: Desk, project: ProjectRow): boolean {
  if (rights.has('BROWSE_PROJECTS', project) || rights.has('ADMINISTER_PROJECTS', project)) return true;
  const own = call.context.db.all<{ holder_type: string }>(
    `SELECT holder_type FROM jira_permission_grant
     WHERE scheme_id = ? AND permission = 'BROWSE_PROJECTS' AND holder_type IN ('reporter', 'assignee')`,
    [project.permission_scheme_id],
  );
  return rights.accountId !== null && own.length > 0;
}

/** The project that the path names; refuses with 404 when it is missing or hidden. */
export function seenProject(desk: Desk, idOrKey = desk.call.params['projectIdOrKey'] ?? ''): ProjectRow {
  const project = findSeenProject(desk, idOrKey);
  if (!project)
    throw refuse(PROJECT_ID.test(idOrKey) ? 'project-id-not-found' : 'project-not-found', idOrKey);
  return project;
}

export function seenProjects(desk: Desk): readonly ProjectRow[] {
  return desk.call.context.db
    .all<ProjectRow>('SELECT * FROM jira_project ORDER BY key')
    .filter((project) => seesProject(desk, project));
}
