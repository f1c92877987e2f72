import { route } from '@forge/api';
import * as v from 'valibot';
import { type ProjectLister } from '../../../ports/projects/projects';
import { readBody } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';
import { projectSchema } from './projects';

const listSchema = v.object({ values: v.array(projectSchema) });

/** `request` must act as the person who chooses. */
export function createProjectLister(request: ProductRequest): ProjectLister {
  return {
    latestActive: async () => {
      const path = route`/rest/api/3/project/search?orderBy=${'-lastIssueUpdatedTime'}&maxResults=100`;
      const { values } = await readBody('list projects', listSchema, await request('searchProjects', path));
      return values.map(({ id, key, name }) => ({ projectId: id, key, name }));
    },
  };
}
