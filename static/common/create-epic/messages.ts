import { type CreateEpicAnswer } from '../../../src/contract/breakdown/create-epic';
import { catalogue } from '../catalogue';

const refused: Readonly<Record<Exclude<CreateEpicAnswer['kind'], 'created'>, string>> = {
  'summary-empty': 'Write a summary.',
  'summary-too-long': 'Shorten the summary: Jira takes 255 characters.',
  'may-not-create': 'You may not create issues in this project. Nothing was created.',
  'not-accepted':
    'Jira did not accept the epic: the project may ask for more fields. Create it in Jira, then generate its spec there.',
  busy: 'It is not known yet whether the epic was created. Press Create epic again in a minute: nothing is created twice.',
};

const en = {
  createEpic: 'Create epic',
  cancel: 'Cancel',
  summary: 'Summary',
  project: 'Project',
  chooseProject: 'Choose a project',
  type: 'Type',
  noTypes: 'You may not create issues that can have child issues in this project.',
  fillIn: { here: 'Fill in summary and type.', anywhere: 'Fill in summary, project and type.' },
  alike: 'These may be what you want',
  createAnyway: 'Press Create epic again to create a new one all the same.',
  refused,
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
