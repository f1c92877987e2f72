import { type RowTroubleView } from '../../../src/contract/breakdown/task-runs';
import { type JobTroubleView, type JobView } from '../../../src/contract/project-work';
import { catalogue } from '../../common/catalogue';
import { formatNumber } from '../../common/dates';
import { countIn } from '../../common/language/counted';

const count = countIn('en');

type Step = Extract<JobTroubleView, { readonly kind: 'step' }>['step'];

const tasks: Readonly<Record<JobView['task'], string>> = {
  create: 'Generate spec',
  adopt: 'Use a page as the spec',
  unlink: 'Unlink spec',
  'break-down': 'Break down',
};

const steps: Readonly<Record<Step, string>> = {
  page: 'Confluence refused the page.',
  'remote-link': 'Jira refused the link on the issue.',
  'issue-property': 'Jira refused the mark on the issue.',
  'page-property': 'Confluence refused the mark on the page.',
  comment: 'Jira refused the comment.',
  record: 'The link could not be recorded.',
};

const whys: Readonly<Record<RowTroubleView, string>> = {
  summary: 'Jira did not accept the summary',
  type: 'Jira does not allow the type there',
  parent: 'the type cannot stand below the issue',
  assignee: 'the person cannot be assigned there',
  priority: 'Jira did not accept the priority',
  labels: 'Jira did not accept the labels',
  estimate: 'Jira did not accept the estimate',
  description: 'Jira did not accept the description',
  'other-field': 'the project asks for another field',
  'may-not-create': 'no permission to create issues there',
  'not-granted': 'Lockstep lacks a permission on this site',
  'not-accepted': 'Jira did not accept them',
};

const en = {
  tasks,
  steps,
  whys,
  none: 'Nothing is under way.',
  running: 'Somebody is at it at this moment.',
  continuesWhere: 'Continues where it was. Nothing is made twice.',
  continuesForOthers:
    'Somebody else began it. After two quiet minutes you can go on with it, and it continues where it was.',
  continue: 'Continue',
  refresh: 'Refresh',
  progress: {
    tasks: (done: number, total: number): string =>
      `${formatNumber(done)} of ${count(total, 'task', 'tasks')} made`,
    steps: (done: number, total: number): string =>
      `${formatNumber(done)} of ${count(total, 'step', 'steps')} done`,
  },
  ends: { done: 'Finished', incomplete: 'Ended with gaps' },
  history: (n: number): string => count(n, 'finished job', 'finished jobs'),
  more: 'Older jobs are not shown. The history of each issue tells them.',
  made: (n: number): string => count(n, 'task made', 'tasks made'),
  rows: (n: number, why: string): string => `${count(n, 'task was', 'tasks were')} not made: ${why}.`,
  cancelled: (n: number): string => `Cancelled before ${count(n, 'task was', 'tasks were')} made.`,
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
