import { route } from '@forge/api';
import * as v from 'valibot';
import { readBody } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';

const typesSchema = v.array(v.object({ id: v.string(), hierarchyLevel: v.optional(v.number(), 0) }));

export const EPIC_LEVEL = 1;

/** Types are told by their level: *Epic* has other names in other languages and projects. */
export async function epicTypeIds(request: ProductRequest): Promise<readonly string[]> {
  const response = await request('getIssueAllTypes', route`/rest/api/3/issuetype`);
  const types = await readBody('issue types', typesSchema, response);
  return types.filter(canHaveChildren).map(({ id }) => id);
}

export const canHaveChildren = ({ hierarchyLevel }: { readonly hierarchyLevel: number }) =>
  hierarchyLevel >= EPIC_LEVEL;
