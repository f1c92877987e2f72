import { type Answer, type Call, type Operation } from '../../products/operation';
import { type JsonObject } from '../../kernel/json-object';
import { bodyObject } from '../fields/read-input';
import { refuse } from '../refusals';
import { softwareScopes } from '../scopes';
import { insert } from '../store/insert';
import { openDesk, type Desk } from '../store/issues';
import { type ProjectRow, type SprintRow } from '../store/rows';
import { pageOf, queryList } from '../views/requests';
import { agilePage } from './agile-page';
import { seenBoard, seenSprint, sprintsOf } from './board-store';
import { sprintBean } from './board-views';
import { takeOutOfSprint } from './sprint-issues';
import { changedSprint, plannedSprint, type SprintPlan } from './sprint-rules';

const SPRINT = '/rest/agile/1.0/sprint';
const ONE = `${SPRINT}/{sprintId}`;
const READ = softwareScopes('read:sprint:jira-software');
const WRITE = softwareScopes('write:sprint:jira-software');

export const sprintOperations: readonly Operation[] = [
  {
    operationId: 'getAllSprints',
    method: 'GET',
    path: '/rest/agile/1.0/board/{boardId}/sprint',
    depth: 'full',
    scopes: READ,
    run: getAllSprints,
  },
  {
    operationId: 'createSprint',
    method: 'POST',
    path: SPRINT,
    depth: 'full',
    scopes: WRITE,
    run: createSprint,
  },
  { operationId: 'getSprint', method: 'GET', path: ONE, depth: 'full', scopes: READ, run: getSprint },
  {
    operationId: 'updateSprint',
    method: 'PUT',
    path: ONE,
    depth: 'full',
    scopes: WRITE,
    run: (call) => changeSprint(call, EMPTY_PLAN),
  },
  {
    operationId: 'partiallyUpdateSprint',
    method: 'POST',
    path: ONE,
    depth: 'full',
    scopes: WRITE,
    run: (call) => changeSprint(call, {}),
  },
  {
    operationId: 'deleteSprint',
    method: 'DELETE',
    path: ONE,
    depth: 'full',
    scopes: softwareScopes('delete:sprint:jira-software'),
    run: deleteSprint,
  },
];

const PAGE = { usual: 50, most: 50 };

function getAllSprints(call: Call): Answer {
  const desk = openDesk(call);
  const { board } = seenBoard(desk);
  if (board.type === 'kanban') throw refuse('board-without-sprints');
  const states = queryList(call.query, 'state');
  const sprints = sprintsOf(desk, board.id).filter(
    ({ state }) => states.length === 0 || states.includes(state),
  );
  return {
    status: 200,
    body: agilePage(sprints, pageOf(call.query, PAGE), (sprint) => sprintBean(desk, sprint)),
  };
}

function getSprint(call: Call): Answer {
  const desk = openDesk(call);
  return { status: 200, body: sprintBean(desk, seenSprint(desk).sprint) };
}

function createSprint(call: Call): Answer {
  const desk = openDesk(call);
  const request = bodyObject(call);
  const { originBoardId } = request;
  const { board, project } = seenBoard(desk, typeof originBoardId === 'number' ? String(originBoardId) : '');
  if (board.type === 'kanban') throw refuse('board-without-sprints');
  requireSprintRight(desk, project);
  const id = insert(call.context.db, 'jira_sprint', {
    ...plannedSprint(request),
    state: 'future',
    board_id: board.id,
    created: call.context.now(),
  });
  return { status: 201, body: sprintBean(openDesk(call), readSprint(desk, id)) };
}

/** What a full update takes away when it is not named. */
const EMPTY_PLAN: JsonObject = { goal: '', startDate: null, endDate: null };

function changeSprint(call: Call, otherwise: JsonObject): Answer {
  const desk = openDesk(call);
  const { sprint, board, project } = seenSprint(desk);
  requireSprintRight(desk, project);
  const plan: SprintPlan = changedSprint(
    sprint,
    { ...otherwise, ...bodyObject(call) },
    {
      now: call.context.now(),
      activeName: sprintsOf(desk, board.id).find(({ state }) => state === 'active')?.name,
    },
  );
  call.context.db.run(
    'UPDATE jira_sprint SET name = ?, goal = ?, state = ?, started = ?, ends = ?, completed = ? WHERE id = ?',
    [plan.name, plan.goal, plan.state, plan.started, plan.ends, plan.completed, sprint.id],
  );
  return { status: 200, body: sprintBean(desk, readSprint(desk, sprint.id)) };
}

/** Its issues go back to the backlog, and with it goes what their history calls it by. */
function deleteSprint(call: Call): Answer {
  const desk = openDesk(call);
  const { sprint, project } = seenSprint(desk);
  requireSprintRight(desk, project);
  takeOutOfSprint(desk, sprint.id);
  call.context.db.run('DELETE FROM jira_sprint WHERE id = ?', [sprint.id]);
  return { status: 204 };
}

function requireSprintRight({ rights }: Desk, project: ProjectRow): void {
  if (!rights.has('MANAGE_SPRINTS_PERMISSION', project)) throw refuse('cannot-manage-sprints');
}

function readSprint({ call }: Desk, sprintId: number): SprintRow {
  const sprint = call.context.db.get<SprintRow>('SELECT * FROM jira_sprint WHERE id = ?', [sprintId]);
  if (!sprint) throw refuse('sprint-not-found');
  return sprint;
}
