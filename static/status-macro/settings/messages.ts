import { catalogue } from '../../common/catalogue';

const en = {
  title: 'Lockstep status',
  source: 'Show the status of',
  sources: { epic: 'An epic', jql: 'A query' },
  findEpic: 'Epic',
  findEpicHelp: 'Type its key or words of its name.',
  noEpics: 'No epic found that you can see.',
  chosen: 'Chosen: {}',
  change: 'Change',
  jql: 'JQL',
  jqlHelp: 'For example: project = "ABC" AND fixVersion = "2.0"',
  check: 'Check',
  save: 'Save',
  cancel: 'Cancel',
  preview: 'Preview',
  chooseEpicFirst: 'Choose an epic first.',
  writeQueryFirst: 'Write a query first.',
  everyReader: 'Every reader of the page gets the numbers of what that reader can see in Jira.',
  notSaved: 'The page did not take the settings. Try again.',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
