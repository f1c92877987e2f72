import { route } from '@forge/api';
import { type TaskPresence } from '../../../ports/breakdown/task-presence';
import { promisedList, promisedText } from '../../http/promised';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';

const STEP = 'look for tasks';

/** `request` must act as the app. Nothing but ids is asked for, as nobody's rights stand behind the answer. */
export function createTaskPresence(request: ProductRequest): TaskPresence {
  return {
    among: async (issueIdsOrKeys) => {
      const body = { issueIdsOrKeys, fields: ['id'] };
      const response = await request('bulkFetchIssues', route`/rest/api/3/issue/bulkfetch`, { body });
      if (!response.ok) throw toPlatformError(STEP, response);
      // An issue that is not among them is gone, or hidden from the app as well.
      const issues = promisedList(STEP, await response.json(), 'issues');
      return issues.map((issue) => promisedText(STEP, issue, 'id'));
    },
  };
}
