import {
  type NoBreakdown,
  type ProposalSection,
  type RankTasksAnswer,
  type SpecView,
} from '../../../src/contract/breakdown/breakdown';
import {
  type KeptReasonView,
  type RowTroubleView,
  type TaskRunView,
} from '../../../src/contract/breakdown/task-runs';
import { type OptionalField, type RowProblem } from '../../../src/domain/breakdown/check-rows';
import { type WorkKind } from '../../../src/domain/breakdown/pattern';
import { catalogue } from '../../common/catalogue';
import { formatList, formatNumber } from '../../common/dates';
import { countIn } from '../../common/language/counted';
import { pluralIn } from '../../common/language/grammar';

const plural = pluralIn('en');
const count = countIn('en');

const mayNotCreate = 'You may not create issues below this one. Ask the project’s administrator.';

const noBreakdown: Readonly<Record<NoBreakdown['why'], string>> = {
  'not-visible': 'You cannot see this issue any more.',
  'no-children-possible':
    'An issue of this type can have no child issues, so its spec cannot be broken down. Nothing was changed. Make it an epic again, or unlink the spec and use its page for an epic.',
  'may-not-create': mayNotCreate,
  'nothing-to-continue': 'There is nothing to go on with. Close this dialog and open it again.',
  'nothing-to-undo': 'There is nothing to undo any more. Close this dialog and open it again.',
};

const specs: Readonly<Record<Exclude<SpecView['kind'], 'spec'>, string>> = {
  'no-spec': 'This issue has no spec yet. Paste tasks, or generate a spec first and break that down.',
  'not-visible': 'The spec page was deleted, or you have no access to it in Confluence. You can paste tasks.',
  trashed: 'The spec page is in Confluence’s trash. You can paste tasks.',
  archived: 'The spec page is archived. You can paste tasks.',
  unreadable: 'The spec page’s text could not be read. You can paste tasks.',
  unreachable: 'Confluence did not answer. Close this dialog and try again, or paste tasks.',
};

const sections: Readonly<Record<ProposalSection, string>> = {
  overview: 'Overview',
  'user-story': 'User story',
  'acceptance-criteria': 'Acceptance criteria',
  design: 'Design',
  technical: 'Technical considerations',
  tasks: 'Implementation tasks',
  related: 'Related Jira',
  metrics: 'Success metrics',
};

const sources = {
  pattern: 'From the usual kinds of work',
  pasted: 'Pasted',
  added: 'Added by you',
};

const kinds: Readonly<Record<WorkKind, (criterion: string) => string>> = {
  design: (criterion) => `Design: ${criterion}`,
  backend: (criterion) => `Backend: ${criterion}`,
  frontend: (criterion) => `Frontend: ${criterion}`,
  test: (criterion) => `Test: ${criterion}`,
  docs: (criterion) => `Document: ${criterion}`,
};

const fields: Readonly<Record<OptionalField, string>> = {
  assignee: 'assignee',
  priority: 'priority',
  estimate: 'estimate',
  labels: 'labels',
  description: 'description',
};

type ProblemWords = {
  readonly [Kind in RowProblem['kind']]: keyof Extract<RowProblem, { readonly kind: Kind }> extends 'kind'
    ? () => string
    : (problem: Extract<RowProblem, { readonly kind: Kind }>) => string;
};

const problems: ProblemWords = {
  'summary-empty': () => 'Write a summary.',
  'summary-too-long': ({ by }) => `Shorten it by ${count(by, 'character', 'characters')}: Jira takes 255.`,
  'summary-lines': () => 'Put it on one line.',
  'same-as-row': ({ row }) =>
    `Says the same as task ${formatNumber(row + 1)} of those chosen. Choose one of them.`,
  'type-not-allowed': () => 'Choose another type: this one cannot be created here.',
  'fields-required': ({ names }) =>
    names.length === 0
      ? 'This project asks for a field that is not here. Choose another type, or create it in Jira.'
      : `This project asks for ${formatList(names)}. Choose another type, or create it in Jira.`,
  'field-not-on-form': ({ field }) => `This type has no ${fields[field]} here. Leave it empty.`,
  'not-assignable': () =>
    'This person cannot be assigned here. Choose somebody else, or nobody, in the grid.',
  'estimate-unreadable': () => 'Write the estimate as Jira does, for example 3d 4h.',
  'label-spaces': ({ label }) => `Write the label “${label}” without spaces.`,
  'label-too-long': () => 'Shorten the label: Jira takes 255 characters.',
  'description-too-long': () => 'Shorten the description: Jira takes about 30,000 characters.',
};

const troubles: Readonly<Record<RowTroubleView, string>> = {
  summary: 'Jira did not accept the summary.',
  type: 'Jira does not allow this type here.',
  parent: 'Issues of this type cannot stand below this issue.',
  assignee: 'This person cannot be assigned here. Choose somebody else.',
  priority: 'Jira did not accept the priority.',
  labels: 'Jira did not accept the labels.',
  estimate: 'Jira did not accept the estimate.',
  description: 'Jira did not accept the description.',
  'other-field': 'The project asks for a field that is not here. Create it in Jira, or choose another type.',
  'may-not-create': 'You may not create issues in this project.',
  'not-granted':
    'Lockstep lacks a permission on this site. Ask an administrator of the site to approve its update: Lockstep’s page under Apps says what is missing.',
  'not-accepted': 'Jira did not accept this task.',
};

const kept: Readonly<Record<KeptReasonView, string>> = {
  commented: 'somebody commented on it',
  'worked-on': 'somebody logged work on it',
  begun: 'somebody began it',
  'has-children': 'it has sub-tasks',
  moved: 'it was moved',
  edited: 'somebody changed it',
  'not-ours': 'it does not say any more that Lockstep made it',
  'may-not-delete': 'you may not delete it',
  hidden: 'you cannot see it any more',
  unseen: 'it cannot be found: it was deleted, or it may still be there',
};

const lists: Readonly<Record<TaskRunView['list'], string | null>> = {
  todo: null,
  shown: 'The spec page shows them live.',
  added: 'A live list of them was added to the spec page.',
  'no-page': null,
  'page-gone': 'The spec page is gone; the tasks stay.',
  refused:
    'The spec page was left as it is: you may not edit it, or it cannot be changed safely, for instance because it has more than 5 MB or 50,000 parts.',
  failed: 'The spec page could not be reached: the list of tasks is missing there.',
};

const ranks: Readonly<Record<RankTasksAnswer['state'], string | null>> = {
  'as-made': null,
  ranked: 'They stand in the order of the list.',
  'no-board': null,
  refused: 'Jira did not let you rank them: they stand in the order in which they were created.',
};

const en = {
  noBreakdown,
  specs,
  sections,
  sources,
  kinds,
  problems,
  troubles,
  lists,
  breakDown: 'Break down',
  breakDownRest: 'Break down what has no task',
  breakDownIs: 'Turn the spec into child issues: choose what is proposed, change it, and create it at once.',
  readFrom: 'Read from {}',
  notRead: 'The spec could not be read now. You can paste tasks.',
  states: { uncovered: 'No task', covered: 'Covered', 'in-progress': 'In progress', done: 'Done' },
  changed: 'Changed since its tasks were made',
  uncovered: (n: number) =>
    plural(n, { one: 'One criterion has no task.', other: `${formatNumber(n)} criteria have no task.` }),
  proposeFor: 'Propose tasks by kind of work',
  otherTasks: 'Other tasks',
  nothingProposed: 'The spec has no list of criteria or tasks to read. Paste tasks instead.',
  from: (section: string, group: string | null) => (group === null ? section : `${section} · ${group}`),
  isThere: (key: string) => `${key} is there already`,
  choose: (summary: string) => `Create: ${summary}`,
  summary: 'Summary',
  remove: 'Remove',
  type: 'Type',
  addTask: 'Add a task',
  paste: 'Paste tasks',
  pasteHelp: 'One task a line, or cells copied from a sheet: the first column becomes the summary.',
  takePasted: 'Add them',
  addPastedFirst: 'Add what you pasted, or empty the box, first.',
  tooMany: (lines: number, most: number) =>
    `${formatNumber(lines)} lines are too many: at most ${formatNumber(most)} more tasks can be made at once. Nothing was added.`,
  children: (n: number) => count(n, 'child issue is there', 'child issues are there'),
  gone: (n: number) =>
    plural(n, {
      one: 'One task that Lockstep made was deleted, or you cannot see it.',
      other: `${formatNumber(n)} tasks that Lockstep made were deleted, or you cannot see them.`,
    }),
  news: { renamed: 'Renamed', moved: 'Moved', struck: 'Struck from the spec: close it if nobody needs it' },
  byHand: 'Made by hand',
  create: 'Create tasks',
  chosen: (n: number) => count(n, 'task chosen', 'tasks chosen'),
  refusedFirst: 'Nothing was created. What has to be changed stands beside each task.',
  chooseSome: 'Choose at least one task.',
  fixFirst: (n: number) =>
    plural(n, {
      one: 'One chosen task has to be changed first.',
      other: `${formatNumber(n)} chosen tasks have to be changed first.`,
    }),
  mayNotCreate,
  creating: (made: number, total: number) =>
    `Creating tasks: ${formatNumber(made)} of ${formatNumber(total)}`,
  looking: 'Looking for what was made before the connection was lost',
  heldUp: (until: string) => `Jira asks to go slower. It goes on by itself at ${until}.`,
  busy: 'Somebody else is creating tasks for this issue. Theirs are shown as they come.',
  cancel: 'Cancel',
  cancelling: 'Cancelling after the tasks that are being made',
  made: (n: number) => count(n, 'task created', 'tasks created'),
  overtaken: 'Tasks were made for this issue meanwhile. Nothing was made twice.',
  cancelled: (n: number) => `Cancelled: ${count(n, 'task was', 'tasks were')} not created.`,
  failedTitle: (n: number) => count(n, 'task was not created', 'tasks were not created'),
  row: (n: number) => `Task ${formatNumber(n + 1)}`,
  kept,
  undo: 'Undo',
  undoing: (left: number) => `Undoing: ${count(left, 'task is', 'tasks are')} left to look at`,
  undoStuck: 'Not everything was removed again',
  undoGoesOn: 'Continue removes what is left of it and has not been changed since. Nothing is made.',
  undone: (n: number) => `${count(n, 'task was', 'tasks were')} removed again`,
  keptTitle: (n: number) => count(n, 'task was not removed', 'tasks were not removed'),
  keptRow: (key: string, why: string) => `${key}: ${why}`,
  grid: 'Tasks as a grid',
  openGrid: 'Edit as a grid',
  openList: 'Back to the list',
  gridKeys:
    'Arrow keys move, Enter edits, Shift extends, Space chooses, Ctrl+D fills down, Ctrl+V pastes, Ctrl+Z undoes, Alt+arrow moves rows.',
  columns: {
    summary: 'Summary',
    type: 'Type',
    assignee: 'Assignee',
    priority: 'Priority',
    estimate: 'Estimate',
    labels: 'Labels',
    description: 'Description',
  },
  problemColumn: 'To change',
  skipped: (n: number) =>
    plural(n, {
      one: 'One cell was left as it was: its text means nothing there.',
      other: `${formatNumber(n)} cells were left as they were: their text means nothing there.`,
    }),
  takenBack: 'The last change was taken back.',
  ranks,
  retryFailed: 'Retry failed',
  next: 'What is next: open the tasks and give them to people, or break down what is still uncovered.',
  more: 'Break down more',
  stuck: 'The tasks are not finished',
  continueIsSafe: 'What was made is kept. Continue looks for it first, so nothing is made twice.',
  continue: 'Continue',
  close: 'Close',
  unfinished: (made: number, total: number) =>
    `${formatNumber(made)} of ${formatNumber(total)} tasks were made; the rest is waiting.`,
  continuesWhere: 'Continue goes on where it was.',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
