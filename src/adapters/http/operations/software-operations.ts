import { operationsOf } from './operation';

const software = operationsOf('jira-software');

/** Of Jira Software: boards and their sprints. */
export const SOFTWARE_OPERATIONS = {
  rankIssues: software('PUT', 'write:issue:jira-software'),
  getAllBoards: software('GET', 'read:board-scope:jira-software', 'read:project:jira'),
  getAllSprints: software('GET', 'read:sprint:jira-software'),
  getSprint: software('GET', 'read:sprint:jira-software'),
};
