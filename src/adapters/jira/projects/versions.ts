import { route } from '@forge/api';
import * as v from 'valibot';
import { type Versions } from '../../../ports/projects/versions';
import { readBody } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';

const versionSchema = v.object({ projectId: v.number(), name: v.string() });

export function createVersions(request: ProductRequest): Versions {
  return {
    find: async (versionId) => {
      const response = await request('getVersion', route`/rest/api/3/version/${versionId}`);
      if (response.status === 404) return null;
      const { projectId, name } = await readBody('read version', versionSchema, response);
      return { projectId: String(projectId), name };
    },
  };
}
