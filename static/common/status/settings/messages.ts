import { catalogue } from '../../catalogue';
import { formatNumber } from '../../dates';

const en = {
  title: 'Lockstep status',
  source: 'Show the status of',
  sources: {
    epic: 'An epic',
    jql: 'A query',
    project: 'A project',
    version: 'A version',
    sprint: 'A sprint',
  },
  find: { epic: 'Epic', project: 'Project', version: 'Version', board: 'Board', sprint: 'Sprint' },
  findHelp: {
    epic: 'Type its key or words of its name, or the key of any issue that has subtasks.',
    project: 'Type its key or words of its name.',
    version: 'Type words of its name.',
    board: 'Type words of its name.',
    sprint: 'Type words of its name.',
  },
  nothingFound: 'Nothing found that you can see.',
  chosen: {
    epic: 'Issue: {}',
    project: 'Project: {}',
    version: 'Version: {}',
    board: 'Board: {}',
    sprint: 'Sprint: {}',
  },
  change: 'Change',
  allLevels: 'Count all levels below it',
  jql: 'JQL',
  jqlHelp: 'For example: project = "ABC" AND fixVersion = "2.0"',
  view: 'View',
  views: {
    summary: 'Summary',
    blocked: 'What is blocked, and why',
    changes: 'What changed',
    epics: 'By epic',
  },
  window: 'Changes of',
  lastDays: (days: string): string => `The last ${days} days`,
  sinceDate: 'Since a date…',
  date: 'Date',
  compact: 'Compact',
  save: 'Save',
  cancel: 'Cancel',
  preview: 'Preview',
  missing: {
    epic: 'Choose an epic first.',
    jql: 'Write a query first.',
    project: 'Choose a project first.',
    version: 'Choose a project and a version first.',
    sprint: 'Choose a project, a board and a sprint first.',
    date: 'Choose a date first.',
  },
  refused: 'Jira does not take this query. Change it first.',
  tooLong: (most: number, length: number): string =>
    `A query can have ${formatNumber(most)} characters and this has ${formatNumber(length)}. Shorten it.`,
  everyReader: 'Every reader gets the numbers of what that reader can see in Jira.',
  notSaved: 'The settings were not taken. Try again.',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
