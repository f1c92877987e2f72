import { route } from '@forge/api';
import * as v from 'valibot';
import { type NamedScope, type ScopeFinder } from '../../../ports/projects/scope-finder';
import { readBody } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';
import { createBoardSprints } from '../sprints/board-sprints';
import { boardsOf } from '../sprints/boards';

const SHOWN = 20;

const listSchema = v.object({
  values: v.array(v.object({ id: v.string(), key: v.optional(v.string(), ''), name: v.string() })),
});

/** `request` must act as the person who chooses. */
export function createScopeFinder(request: ProductRequest): ScopeFinder {
  return {
    async projects(text) {
      const path = route`/rest/api/3/project/search?query=${text}&orderBy=${'-lastIssueUpdatedTime'}&maxResults=${SHOWN}`;
      return namesIn('find projects', await request('searchProjects', path));
    },
    async versions(projectId, text) {
      const path = route`/rest/api/3/project/${projectId}/version?query=${text}&orderBy=${'-sequence'}&maxResults=${SHOWN}`;
      return namesIn('find versions', await request('getProjectVersionsPaginated', path));
    },
    boards: async (projectId, text) => (await boardsOf(request, projectId, text)).slice(0, SHOWN),
    async sprints(boardId, text) {
      const sprints = (await createBoardSprints(request).sprintsOf(boardId)) ?? [];
      const named = sprints.filter(({ name }) => hasWords(name, text)).toReversed();
      const active = named.filter(({ state }) => state === 'active');
      const others = named.filter(({ state }) => state !== 'active');
      return [...active, ...others]
        .slice(0, SHOWN)
        .map(({ sprintId, name }) => ({ id: sprintId, key: '', name }));
    },
  };
}

/** Jira finds boards and versions by words of their names, and has no such search for sprints. */
const hasWords = (name: string, text: string): boolean =>
  name.toLowerCase().includes(text.trim().toLowerCase());

async function namesIn(
  what: string,
  response: Awaited<ReturnType<ProductRequest>>,
): Promise<readonly NamedScope[]> {
  if (response.status === 404) return [];
  return (await readBody(what, listSchema, response)).values;
}
