import { route } from '@forge/api';
import * as v from 'valibot';
import { type SpaceTemplates } from '../../../ports/templates/space-templates';
import { readBody } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';

const MOST = 100;

const listSchema = v.object({
  results: v.array(v.object({ templateId: v.string(), name: v.string() })),
});

/** `request` must act as the person who looks. */
export function createSpaceTemplates(request: ProductRequest): SpaceTemplates {
  return {
    of: async (spaceKey) => {
      const path =
        spaceKey === null
          ? route`/wiki/rest/api/template/page?limit=${MOST}`
          : route`/wiki/rest/api/template/page?spaceKey=${spaceKey}&limit=${MOST}`;
      const response = await request('getContentTemplates', path);
      // What may not be seen and what is not there are one answer.
      if (response.status === 403 || response.status === 404) return [];
      const { results } = await readBody('read templates', listSchema, response);
      return results;
    },
  };
}
