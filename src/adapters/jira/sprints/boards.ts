import { route } from '@forge/api';
import * as v from 'valibot';
import { type Boards } from '../../../ports/projects/boards';
import { type NamedScope } from '../../../ports/projects/scope-finder';
import { readBody } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';
import { NOT_THERE, sprintSchema, toSprint } from './sprints';

const A_PAGE = 50;
/** What a report can be about is among the latest sprints, and boards list the oldest first. */
const LATEST_SPRINTS = 100;
/** Beyond it something is wrong with the paging. */
const MAX_PAGES = 40;

const boardsSchema = v.object({
  values: v.array(v.object({ id: v.number(), name: v.string(), type: v.string() })),
});
const sprintsSchema = v.object({
  total: v.optional(v.number()),
  isLast: v.boolean(),
  values: v.array(sprintSchema),
});

type SprintPage = v.InferOutput<typeof sprintsSchema>;

export function createBoards(request: ProductRequest): Boards {
  return {
    async nameOf(projectId, boardId) {
      const boards = await boardsOf(request, projectId, '');
      return boards.find(({ id }) => id === boardId)?.name ?? null;
    },
    async sprintsOf(boardId) {
      const first = await sprintPage(request, boardId, 0);
      if (first === null) return null;
      const rest = first.isLast ? [] : await laterPages(request, boardId, first);
      return [first, ...rest].flatMap(({ values }) => values.map(toSprint));
    },
  };
}

/** A project's boards that may have sprints, fifty at most, by words of their names; none of a hidden project. */
export async function boardsOf(
  request: ProductRequest,
  projectId: string,
  text: string,
): Promise<readonly NamedScope[]> {
  const path = route`/rest/agile/1.0/board?projectKeyOrId=${projectId}&name=${text}&maxResults=${A_PAGE}`;
  const response = await request('getAllBoards', path);
  if (NOT_THERE.includes(response.status)) return [];
  const { values } = await readBody('list boards', boardsSchema, response);
  return values
    .filter(({ type }) => type !== 'kanban')
    .map(({ id, name }) => ({ id: String(id), key: '', name }));
}

/** Where Jira tells how many there are, those in the middle are left out. */
async function laterPages(
  request: ProductRequest,
  boardId: string,
  { total = 0 }: SprintPage,
): Promise<readonly SprintPage[]> {
  const pages: SprintPage[] = [];
  let startAt = Math.max(A_PAGE, total - LATEST_SPRINTS);
  for (let n = 0; n < MAX_PAGES; n += 1) {
    const page = await sprintPage(request, boardId, startAt);
    if (page === null) return pages;
    pages.push(page);
    if (page.isLast || page.values.length === 0) return pages;
    startAt += page.values.length;
  }
  return pages;
}

async function sprintPage(
  request: ProductRequest,
  boardId: string,
  startAt: number,
): Promise<SprintPage | null> {
  const path = route`/rest/agile/1.0/board/${boardId}/sprint?startAt=${startAt}&maxResults=${A_PAGE}`;
  const response = await request('getAllSprints', path);
  return NOT_THERE.includes(response.status) ? null : readBody('read sprints', sprintsSchema, response);
}
