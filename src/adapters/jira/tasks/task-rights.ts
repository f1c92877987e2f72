import { route } from '@forge/api';
import { type TaskRights } from '../../../ports/breakdown/task-rights';
import { at } from '../../http/fields';
import { promisedObject } from '../../http/promised';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';

/** `request` must act as the person who asks. Children stand in their parent's project, so its right decides. */
export function createTaskRights(request: ProductRequest): TaskRights {
  return {
    of: async (issueId) => {
      const path = route`/rest/api/3/mypermissions?issueId=${issueId}&permissions=${'CREATE_ISSUES,EDIT_ISSUES'}`;
      const response = await request('getMyPermissions', path);
      if (response.status === 404) return { mayCreateTasks: false, mayEdit: false };
      if (!response.ok) throw toPlatformError('read rights', response);
      const permissions = promisedObject('read rights', await response.json(), 'permissions');
      const has = (key: string): boolean => at(permissions, key, 'havePermission') === true;
      return { mayCreateTasks: has('CREATE_ISSUES'), mayEdit: has('EDIT_ISSUES') };
    },
  };
}
