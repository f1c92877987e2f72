import { route } from '@forge/api';
import * as v from 'valibot';
import { type SpaceRights } from '../../ports/pages/space-rights';
import { readBody } from '../http/read-body';
import { type ProductRequest } from '../http/request';

const operationsSchema = v.object({
  operations: v.nullish(v.array(v.object({ operation: v.string(), targetType: v.string() })), []),
});

/** `request` must act as the person whose rights are asked. */
export function createSpaceRights(request: ProductRequest): SpaceRights {
  return {
    mayCreatePages: async (spaceId) => {
      const response = await request('getSpaceOperations', route`/wiki/api/v2/spaces/${spaceId}/operations`);
      if (response.status === 404 || response.status === 403) return false;
      const { operations } = await readBody('space operations', operationsSchema, response);
      return operations.some(({ operation, targetType }) => operation === 'create' && targetType === 'page');
    },
  };
}
