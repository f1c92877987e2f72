import { route } from '@forge/api';
import { type TaskRights } from '../../ports/breakdown/task-rights';
import { at } from '../http/fields';
import { type ProductRequest } from '../http/request';
import { toPlatformError } from '../http/to-platform-error';

/** `request` must act as the person who asks. Children stand in their parent's project, so its right decides. */
export function createTaskRights(request: ProductRequest): TaskRights {
  return {
    mayCreateBelow: async (issueId) => {
      const path = route`/rest/api/3/mypermissions?issueId=${issueId}&permissions=CREATE_ISSUES`;
      const response = await request('getMyPermissions', path);
      if (response.status === 404) return false;
      if (!response.ok) throw toPlatformError('read rights', response);
      return at(await response.json(), 'permissions', 'CREATE_ISSUES', 'havePermission') === true;
    },
  };
}
