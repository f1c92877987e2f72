import { route } from '@forge/api';
import * as v from 'valibot';
import { type Boards } from '../../../ports/projects/boards';
import { readBody } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';
import { NOT_THERE, sprintSchema, toSprint } from './sprints';

const A_PAGE = 50;
/** What a report can be about is among the latest sprints, and boards list the oldest first. */
const LATEST_SPRINTS = 100;
/** Beyond it something is wrong with the paging. */
const MAX_PAGES = 40;

const sprintsSchema = v.object({
  total: v.optional(v.number()),
  isLast: v.boolean(),
  values: v.array(sprintSchema),
});

type SprintPage = v.InferOutput<typeof sprintsSchema>;

/** Apart from what a board is called: publishing a report needs no more of it. */
export function createBoardSprints(request: ProductRequest): Pick<Boards, 'sprintsOf'> {
  return {
    async sprintsOf(boardId) {
      const first = await sprintPage(request, boardId, 0);
      if (first === null) return null;
      const rest = first.isLast ? [] : await laterPages(request, boardId, first);
      return [first, ...rest].flatMap(({ values }) => values.map(toSprint));
    },
  };
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
