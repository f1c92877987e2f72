import { operationsOf } from './operation';

const software = operationsOf('jira-software');

/** Of Jira Software: boards and their sprints. */
export const SOFTWARE_OPERATIONS = {
  rankIssues: software('PUT', null),
  getAllBoards: software('GET'),
  getAllSprints: software('GET'),
  getSprint: software('GET'),
};
