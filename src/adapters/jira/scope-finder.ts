import { route } from '@forge/api';
import * as v from 'valibot';
import { type NamedScope, type ScopeFinder } from '../../ports/scope-finder';
import { readBody } from '../http/read-body';
import { type ProductRequest } from '../http/request';
import { boardsOf } from './boards';

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
  };
}

async function namesIn(
  what: string,
  response: Awaited<ReturnType<ProductRequest>>,
): Promise<readonly NamedScope[]> {
  if (response.status === 404) return [];
  return (await readBody(what, listSchema, response)).values;
}
