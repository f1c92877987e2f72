import { type ProductOperation } from './operation';

/** Of Jira Software: boards and their sprints. */
export const SOFTWARE_OPERATIONS = {
  rankIssues: {
    api: 'jira-software',
    method: 'PUT',
    path: '/rest/agile/1.0/issue/rank',
    scopes: ['write:issue:jira-software'],
  },
  getAllBoards: {
    api: 'jira-software',
    method: 'GET',
    path: '/rest/agile/1.0/board',
    scopes: ['read:board-scope:jira-software', 'read:project:jira'],
  },
  getAllSprints: {
    api: 'jira-software',
    method: 'GET',
    path: '/rest/agile/1.0/board/{boardId}/sprint',
    scopes: ['read:sprint:jira-software'],
  },
  getSprint: {
    api: 'jira-software',
    method: 'GET',
    path: '/rest/agile/1.0/sprint/{sprintId}',
    scopes: ['read:sprint:jira-software'],
  },
} as const satisfies Readonly<Record<string, ProductOperation>>;
