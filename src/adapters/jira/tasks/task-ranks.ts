import { route } from '@forge/api';
import { type TaskRanks } from '../../../ports/breakdown/task-ranks';
import { PlatformError } from '../../../ports/platform-error';
import { at } from '../../http/fields';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';

/** What Jira says where there is no board, or none for this person. */
const NO_BOARD: readonly number[] = [400, 403, 404];

/** With what became of each, where it is not the same of all. */
const SOME_REFUSED = 207;

/** `request` must act as the person who made the tasks. */
export function createTaskRanks(request: ProductRequest): TaskRanks {
  return {
    hasBoard: async (projectId) => {
      const path = route`/rest/agile/1.0/board?projectKeyOrId=${projectId}&maxResults=1`;
      const response = await request('getAllBoards', path);
      if (NO_BOARD.includes(response.status)) return false;
      if (!response.ok) throw toPlatformError('find a board', response);
      const boards = at(await response.json(), 'values');
      if (!Array.isArray(boards)) throw new PlatformError('rejected', 'find a board: no boards');
      return boards.length > 0;
    },
    move: async ({ issueIds, afterId }) => {
      const body = { issues: issueIds, rankAfterIssue: afterId };
      const response = await request('rankIssues', route`/rest/agile/1.0/issue/rank`, { body });
      if (response.status === 204) return 'moved';
      if (response.status === SOME_REFUSED || NO_BOARD.includes(response.status)) return 'refused';
      if (response.ok) throw new PlatformError('rejected', 'rank tasks: no answer of Jira');
      throw toPlatformError('rank tasks', response);
    },
  };
}
