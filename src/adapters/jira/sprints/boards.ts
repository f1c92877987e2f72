import { route } from '@forge/api';
import * as v from 'valibot';
import { type Boards } from '../../../ports/projects/boards';
import { type NamedScope } from '../../../ports/projects/scope-finder';
import { readBody } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';
import { createBoardSprints } from './board-sprints';
import { NOT_THERE } from './sprints';

const MOST_BOARDS = 50;

const boardsSchema = v.object({
  values: v.array(v.object({ id: v.number(), name: v.string(), type: v.string() })),
});

export const createBoards = (request: ProductRequest): Boards => ({
  ...createBoardSprints(request),
  async nameOf(projectId, boardId) {
    const boards = await boardsOf(request, projectId, '');
    return boards.find(({ id }) => id === boardId)?.name ?? null;
  },
});

/** A project's boards that may have sprints, fifty at most, by words of their names; none of a hidden project. */
export async function boardsOf(
  request: ProductRequest,
  projectId: string,
  text: string,
): Promise<readonly NamedScope[]> {
  const path = route`/rest/agile/1.0/board?projectKeyOrId=${projectId}&name=${text}&maxResults=${MOST_BOARDS}`;
  const response = await request('getAllBoards', path);
  if (NOT_THERE.includes(response.status)) return [];
  const { values } = await readBody('list boards', boardsSchema, response);
  return values
    .filter(({ type }) => type !== 'kanban')
    .map(({ id, name }) => ({ id: String(id), key: '', name }));
}
