import { route } from '@forge/api';
import { type TaskRanks } from '../../ports/breakdown/task-ranks';
import { listAt } from '../http/fields';
import { type ProductRequest } from '../http/request';
import { toPlatformError } from '../http/to-platform-error';

/** What Jira says where there is no board, or none for this person. */
const NO_BOARD: readonly number[] = [400, 403, 404];

/** `request` must act as the person who made the tasks. */
export function createTaskRanks(request: ProductRequest): TaskRanks {
  return {
    hasBoard: async (projectId) => {
      const path = route`/rest/agile/1.0/board?projectKeyOrId=${projectId}&maxResults=1`;
      const response = await request('getAllBoards', path);
      if (NO_BOARD.includes(response.status)) return false;
      if (!response.ok) throw toPlatformError('find a board', response);
      return listAt(await response.json(), 'values').length > 0;
    },
    move: async ({ issueIds, afterId }) => {
      const body = { issues: issueIds, rankAfterIssue: afterId };
      const response = await request('rankIssues', route`/rest/agile/1.0/issue/rank`, { body });
      // 207 lists what became of each, when it is not the same of all.
      if (response.status === 204) return 'moved';
      if (response.ok || NO_BOARD.includes(response.status)) return 'refused';
      throw toPlatformError('rank tasks', response);
    },
  };
}
