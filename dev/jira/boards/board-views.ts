import { type Desk } from '../store/issues';
import { type SprintRow, type StatusRow } from '../store/rows';
import { sprintTimes } from '../views/configuration';
import { type SeenBoard } from './board-store';

type Json = Readonly<Record<string, unknown>>;

export const agileLink = ({ call }: Desk, path: string): string =>
  `${call.context.siteUrl}/rest/agile/1.0${path}`;

export function boardView(desk: Desk, { board, project }: SeenBoard): Json {
  return {
    id: board.id,
    self: agileLink(desk, `/board/${String(board.id)}`),
    name: board.name,
    type: board.type,
    location: {
      projectId: project.id,
      displayName: `${project.name} (${project.key})`,
      projectName: project.name,
      projectKey: project.key,
      projectTypeKey: project.type_key,
      avatarURI: `${desk.call.context.siteUrl}/__site/avatars/project/${String(project.id)}`,
      name: `${project.name} (${project.key})`,
    },
    isPrivate: false,
  };
}

/** One column a status, in the order of the workflow. The filter's id is the board's: filters are not kept here. */
export function configurationView(desk: Desk, seen: SeenBoard): Json {
  const { board, project } = seen;
  const { db, siteUrl } = desk.call.context;
  const statuses = db.all<StatusRow>(
    `SELECT s.* FROM jira_status s WHERE s.id IN (
       SELECT t.to_status_id FROM jira_transition t JOIN jira_project_issue_type p ON p.workflow_id = t.workflow_id
       WHERE p.project_id = ?) ORDER BY s.id`,
    [project.id],
  );
  const filterId = String(board.id);
  return {
    id: board.id,
    name: board.name,
    type: board.type,
    self: agileLink(desk, `/board/${filterId}/configuration`),
    location: { type: 'project', projectKeyOrId: project.key },
    filter: { id: filterId, self: `${siteUrl}/rest/api/3/filter/${filterId}` },
    columnConfig: {
      columns: statuses.map(({ id, name }) => ({
        name,
        statuses: [{ id: String(id), self: `${siteUrl}/rest/api/3/status/${String(id)}` }],
      })),
      constraintType: 'none',
    },
    ranking: { rankCustomFieldId: RANK_FIELD },
  };
}

/** The number of the field that Jira keeps its ranks in. */
const RANK_FIELD = 10019;

export const sprintBean = (desk: Desk, sprint: SprintRow): Json => ({
  id: sprint.id,
  self: agileLink(desk, `/sprint/${String(sprint.id)}`),
  state: sprint.state,
  name: sprint.name,
  ...sprintTimes(sprint),
  ...(sprint.created === null ? {} : { createdDate: new Date(sprint.created).toISOString() }),
  ...(sprint.board_id === null ? {} : { originBoardId: sprint.board_id }),
  goal: sprint.goal,
});
