import { type Answer, type Call, type Operation } from '../../products/operation';
import { softwareScopes } from '../scopes';
import { openDesk } from '../store/issues';
import { findSeenProject } from '../store/projects';
import { type VersionRow } from '../store/rows';
import { projectRefView } from '../views/configuration';
import { pageOf, queryFlag, queryList } from '../views/requests';
import { createViewer } from '../views/viewer';
import { seenBoard, seenBoards } from './board-store';
import { agileLink, boardView, configurationView } from './board-views';
import { agilePage } from './agile-page';

const BOARD = '/rest/agile/1.0/board';
const ONE = `${BOARD}/{boardId}`;

export const boardOperations: readonly Operation[] = [
  {
    operationId: 'getAllBoards',
    method: 'GET',
    path: BOARD,
    depth: 'full',
    scopes: softwareScopes('read:board-scope:jira-software read:project:jira'),
    run: getAllBoards,
  },
  {
    operationId: 'getBoard',
    method: 'GET',
    path: ONE,
    depth: 'full',
    scopes: softwareScopes('read:board-scope:jira-software read:issue-details:jira'),
    run: getBoard,
  },
  {
    operationId: 'getConfiguration',
    method: 'GET',
    path: `${ONE}/configuration`,
    depth: 'full',
    scopes: softwareScopes('read:board-scope.admin:jira-software read:project:jira'),
    run: getConfiguration,
  },
  {
    operationId: 'getProjects',
    method: 'GET',
    path: `${ONE}/project`,
    depth: 'full',
    scopes: softwareScopes('read:board-scope.admin:jira-software read:project:jira'),
    run: getProjects,
  },
  {
    operationId: 'getAllVersions',
    method: 'GET',
    path: `${ONE}/version`,
    depth: 'full',
    scopes: softwareScopes('read:board-scope:jira-software'),
    run: getAllVersions,
  },
];

function getAllBoards(call: Call): Answer {
  const desk = openDesk(call);
  const { query } = call;
  const types = queryList(query, 'type');
  const words = query.get('name')?.toLowerCase() ?? '';
  const projectIdOrKey = query.get('projectKeyOrId');
  const project = projectIdOrKey === null ? undefined : findSeenProject(desk, projectIdOrKey);
  const boards = seenBoards(desk).filter(
    ({ board }) =>
      (types.length === 0 || types.includes(board.type)) &&
      board.name.toLowerCase().includes(words) &&
      (projectIdOrKey === null || board.project_id === project?.id),
  );
  return { status: 200, body: agilePage(boards, pageOf(query, PAGE), (seen) => boardView(desk, seen)) };
}

const PAGE = { usual: 50, most: 50 };

function getBoard(call: Call): Answer {
  const desk = openDesk(call);
  return { status: 200, body: boardView(desk, seenBoard(desk)) };
}

function getConfiguration(call: Call): Answer {
  const desk = openDesk(call);
  return { status: 200, body: configurationView(desk, seenBoard(desk)) };
}

function getProjects(call: Call): Answer {
  const desk = openDesk(call);
  const viewer = createViewer(desk);
  const { project } = seenBoard(desk);
  const page = pageOf(call.query, PAGE);
  return { status: 200, body: agilePage([project], page, (one) => projectRefView(viewer, one)) };
}

function getAllVersions(call: Call): Answer {
  const desk = openDesk(call);
  const { project } = seenBoard(desk);
  const released = call.query.has('released') ? Number(queryFlag(call.query, 'released')) : null;
  const versions = call.context.db.all<VersionRow>(
    'SELECT * FROM jira_version WHERE project_id = ? AND (? IS NULL OR released = ?) ORDER BY position, id',
    [project.id, released, released],
  );
  const draw = (version: VersionRow): unknown => ({
    self: agileLink(desk, `/version/${String(version.id)}`),
    id: version.id,
    projectId: project.id,
    name: version.name,
    ...(version.description === null ? {} : { description: version.description }),
    archived: version.archived === 1,
    released: version.released === 1,
    ...(version.release_date === null
      ? {}
      : { releaseDate: new Date(`${version.release_date}T00:00:00Z`).toISOString() }),
  });
  return { status: 200, body: agilePage(versions, pageOf(call.query, PAGE), draw) };
}
