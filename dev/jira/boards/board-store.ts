import { refuse } from '../refusals';
import { type Desk } from '../store/issues';
import { seesProject } from '../store/projects';
import { type BoardRow, type ProjectRow, type SprintRow } from '../store/rows';

export interface SeenBoard {
  readonly board: BoardRow;
  readonly project: ProjectRow;
}

/** Boards of the projects that the caller sees, by id. */
export function seenBoards(desk: Desk): readonly SeenBoard[] {
  return desk.call.context.db
    .all<BoardRow>('SELECT * FROM jira_board ORDER BY id')
    .flatMap((board) => withProject(desk, board) ?? []);
}

function withProject(desk: Desk, board: BoardRow): SeenBoard | undefined {
  const project = desk.lookups.project(board.project_id);
  return project && seesProject(desk, project) ? { board, project } : undefined;
}

/** The board of that id; refuses with 404 when it is missing or hidden. */
export function seenBoard(desk: Desk, boardId = desk.call.params['boardId'] ?? ''): SeenBoard {
  const board = desk.call.context.db.get<BoardRow>('SELECT * FROM jira_board WHERE id = ?', [
    Number(boardId),
  ]);
  const seen = board && withProject(desk, board);
  if (!seen) throw refuse('board-not-found');
  return seen;
}

export interface SeenSprint extends SeenBoard {
  readonly sprint: SprintRow;
}

/** The sprint that the path names, with its board; refuses with 404 when either is missing or hidden. */
export function seenSprint(desk: Desk, sprintId = desk.call.params['sprintId'] ?? ''): SeenSprint {
  const sprint = desk.lookups.sprint(Number(sprintId));
  const board =
    sprint?.board_id == null
      ? undefined
      : desk.call.context.db.get<BoardRow>('SELECT * FROM jira_board WHERE id = ?', [sprint.board_id]);
  const seen = board && withProject(desk, board);
  if (!sprint || !seen) throw refuse('sprint-not-found');
  return { sprint, ...seen };
}

/** Those of a board, in the order in which they are planned. */
export const sprintsOf = ({ call }: Desk, boardId: number): readonly SprintRow[] =>
  call.context.db.all<SprintRow>('SELECT * FROM jira_sprint WHERE board_id = ? ORDER BY id', [boardId]);

/** The id of the site's *Sprint* field, whose values are ids of sprints. */
export function sprintFieldId({ lookups }: Desk): string {
  const field = [...lookups.customFields().values()].find(({ kind }) => kind === 'sprint');
  if (!field) throw new Error('This world has no field for sprints.');
  return field.id;
}
