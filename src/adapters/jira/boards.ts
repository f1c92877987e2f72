import { route } from '@forge/api';
import * as v from 'valibot';
import { type Boards } from '../../ports/boards';
import { type NamedScope } from '../../ports/scope-finder';
import { readBody } from '../http/read-body';
import { type ProductRequest } from '../http/request';

const numericId = v.pipe(v.number(), v.integer(), v.transform(String));
const boardsSchema = v.object({
  values: v.array(v.object({ id: numericId, name: v.string(), type: v.string() })),
});
const sprintSchema = v.object({ id: numericId, completeDate: v.optional(v.string(), '') });
type Sprint = v.InferOutput<typeof sprintSchema>;
const sprintsSchema = v.object({ isLast: v.boolean(), values: v.array(sprintSchema) });

/** The most that Jira gives at once. */
const PAGE = 50;
/** Twenty years of sprints of a week. */
const MOST_PAGES = 21;

export function createBoards(request: ProductRequest): Boards {
  return {
    nameOf: async (projectId, boardId) => {
      const boards = await boardsOf(request, projectId, '');
      return boards.find(({ id }) => id === boardId)?.name ?? null;
    },
    currentSprints: async (boardId) => {
      const running = await sprintsOf(request, boardId, 'active');
      if (running === null || running.length > 0) return running?.map(({ id }) => id) ?? null;
      const closed = await sprintsOf(request, boardId, 'closed');
      return (
        closed
          ?.toSorted(latestFirst)
          .slice(0, 1)
          .map(({ id }) => id) ?? null
      );
    },
  };
}

/** A project's boards that may have sprints, fifty at most, by words of their names. */
export async function boardsOf(
  request: ProductRequest,
  projectId: string,
  text: string,
): Promise<readonly NamedScope[]> {
  const path = route`/rest/agile/1.0/board?projectKeyOrId=${projectId}&name=${text}&maxResults=${PAGE}`;
  const response = await request('getAllBoards', path);
  // A project that is gone or hidden.
  if (response.status === 400 || response.status === 404) return [];
  const { values } = await readBody('list boards', boardsSchema, response);
  return values.filter(({ type }) => type !== 'kanban').map(({ id, name }) => ({ id, key: '', name }));
}

/** Jira lists them oldest first. */
async function sprintsOf(
  request: ProductRequest,
  boardId: string,
  state: 'active' | 'closed',
): Promise<readonly Sprint[] | null> {
  const sprints: Sprint[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const path = route`/rest/agile/1.0/board/${boardId}/sprint?state=${state}&startAt=${sprints.length}&maxResults=${PAGE}`;
    const response = await request('getAllSprints', path);
    if (response.status === 404) return null;
    // A board that does not support sprints.
    if (response.status === 400) return [];
    const { isLast, values } = await readBody('list sprints', sprintsSchema, response);
    sprints.push(...values);
    if (isLast || values.length === 0) break;
  }
  return sprints;
}

const latestFirst = (one: Sprint, other: Sprint): number =>
  Date.parse(other.completeDate) - Date.parse(one.completeDate) || Number(other.id) - Number(one.id);
