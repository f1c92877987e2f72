import { route } from '@forge/api';
import * as v from 'valibot';
import { type IssueTypes } from '../../../ports/issues/issue-types';
import { readBody } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';

const projectSchema = v.object({
  issueTypes: v.array(
    v.object({ id: v.string(), name: v.string(), hierarchyLevel: v.optional(v.number(), 0) }),
  ),
});

/** `request` must act as the person who looks. */
export function createIssueTypes(request: ProductRequest): IssueTypes {
  return {
    ofParents: async (projectId) => {
      const response = await request(
        'getProject',
        route`/rest/api/3/project/${projectId}?expand=${'issueTypes'}`,
      );
      if (response.status === 404) return null;
      const { issueTypes } = await readBody('read issue types', projectSchema, response);
      return issueTypes
        .filter(({ hierarchyLevel }) => hierarchyLevel > 0)
        .map(({ id, name }) => ({ issueTypeId: id, name }));
    },
  };
}
