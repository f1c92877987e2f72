import { operationsOf } from './operation';

const software = operationsOf('jira-software', '/rest/agile/1.0');

/** Of Jira Software: boards and their sprints. */
export const SOFTWARE_OPERATIONS = {
  rankIssues: software('PUT /issue/rank', 'write:issue:jira-software'),
  getAllBoards: software('GET /board', 'read:board-scope:jira-software', 'read:project:jira'),
  getAllSprints: software('GET /board/{boardId}/sprint', 'read:sprint:jira-software'),
  getSprint: software('GET /sprint/{sprintId}', 'read:sprint:jira-software'),
};
