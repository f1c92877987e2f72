import { text } from '../../../../src/domain/documents/nodes';
import {
  h,
  lines,
  list,
  ol,
  p,
  struck,
  line,
  table,
  task,
  taskList,
  tasks,
  type ToldSpec,
  ul,
} from './told-spec';

/** English pages with the usual headings. */
export const PLAIN: readonly ToldSpec[] = [
  {
    rule: 'the built-in template, filled',
    page: [
      h(2, 'Overview'),
      p('People forget their passwords and call us.'),
      h(2, 'User story'),
      p('As a customer, I want to reset my password, so that I can log in again.'),
      h(2, 'Acceptance criteria'),
      ul('A reset mail arrives within one minute', 'The link works once', 'Old sessions end'),
      h(2, 'Technical considerations'),
      ul('Sign links with a rotating key', 'Store only hashes of tokens'),
      h(2, 'Implementation tasks'),
      ul('Add the reset form', 'Write the mail template'),
      h(2, 'Success metrics'),
      ul('Calls about passwords fall by half'),
    ],
    tasks: [
      'A reset mail arrives within one minute',
      'The link works once',
      'Old sessions end',
      'Sign links with a rotating key',
      'Store only hashes of tokens',
      'Add the reset form',
      'Write the mail template',
    ],
    criteria: ['A reset mail arrives within one minute', 'The link works once', 'Old sessions end'],
  },
  {
    rule: 'headings of the first level, numbered lists',
    page: [
      h(1, '1. Acceptance criteria'),
      ol('The export holds all columns', 'A file of 10,000 rows is ready in ten seconds'),
      h(1, '2. Tasks'),
      ol('Stream the rows', 'Add an index on the created date'),
    ],
    tasks: [
      'The export holds all columns',
      'A file of 10,000 rows is ready in ten seconds',
      'Stream the rows',
      'Add an index on the created date',
    ],
    criteria: ['The export holds all columns', 'A file of 10,000 rows is ready in ten seconds'],
  },
  {
    rule: 'deep headings under a title',
    page: [
      h(1, 'Dark mode'),
      h(4, 'Definition of done'),
      ul('All screens follow the system setting'),
      h(5, 'To do'),
      ul('Replace colours by tokens', 'Check contrast'),
    ],
    tasks: ['All screens follow the system setting', 'Replace colours by tokens', 'Check contrast'],
    criteria: ['All screens follow the system setting'],
  },
  {
    rule: 'task lists with states: what is ticked is done',
    page: [
      h(2, 'Implementation tasks'),
      taskList(task('Create the repository', true), task('Set up the pipeline'), task('Deploy to staging')),
    ],
    tasks: ['Set up the pipeline', 'Deploy to staging'],
  },
  {
    rule: 'struck-through points are no longer wanted',
    page: [
      h(2, 'Acceptance criteria'),
      list([line(text('Invoices show the tax number'))], [line(struck('Invoices are printed on paper'))]),
      h(2, 'Tasks'),
      list([line(struck('Order a printer'))], [line(text('Add the tax number to the layout'))]),
    ],
    tasks: ['Invoices show the tax number', 'Add the tax number to the layout'],
    criteria: ['Invoices show the tax number'],
  },
  {
    rule: 'a point explained by points below it is one task',
    page: [
      h(2, 'Implementation tasks'),
      list(
        [p('Migrate the address table'), ul('keep the old ids', 'run at night')],
        [p('Switch reads to the new table')],
      ),
    ],
    tasks: ['Migrate the address table', 'Switch reads to the new table'],
  },
  {
    rule: 'a label with points below it names a group',
    page: [
      h(2, 'Implementation tasks'),
      list(
        [p('Backend:'), ul('Add the search endpoint', 'Limit requests to ten a second')],
        [p('Frontend:'), ul('Build the search box', 'Show results as they come')],
      ),
    ],
    tasks: [
      'Add the search endpoint',
      'Limit requests to ten a second',
      'Build the search box',
      'Show results as they come',
    ],
  },
  {
    rule: 'groups under headings of their own',
    page: [
      h(2, 'Work breakdown'),
      h(3, 'Backend'),
      ul('Create the queue', 'Consume it twice'),
      h(3, 'Frontend'),
      ul('Show the position in the queue'),
      h(3, 'Docs'),
      ul('Describe the limits'),
    ],
    tasks: ['Create the queue', 'Consume it twice', 'Show the position in the queue', 'Describe the limits'],
  },
  {
    rule: 'prose alone proposes nothing',
    page: [
      h(2, 'Overview'),
      p('We want people to find their orders faster. Today it takes a minute. We should do something.'),
      h(2, 'Design'),
      p('The list moves to the top of the page. Filters stay where they are.'),
    ],
    tasks: [],
  },
  {
    rule: 'what is out of scope, open or risky is no task',
    page: [
      h(2, 'Goals'),
      ul('Faster checkout', 'Fewer support calls'),
      h(2, 'Non-goals'),
      ul('Support for gift cards', 'A new basket'),
      h(2, 'Acceptance criteria'),
      ul('Checkout takes at most two pages'),
      h(2, 'Out of scope'),
      ul('Guest accounts'),
      h(2, 'Open questions'),
      ul('Do we keep the coupon field?', 'Who pays for the licence?'),
      h(2, 'Risks'),
      ul('The payment provider may change its fees'),
    ],
    tasks: ['Checkout takes at most two pages'],
    criteria: ['Checkout takes at most two pages'],
  },
  {
    rule: 'typed signs instead of lists',
    page: [
      h(2, 'Acceptance criteria'),
      lines('- The map loads in two seconds', '- Pins can be moved'),
      h(2, 'Tasks'),
      lines('[ ] Pick a map provider', '[x] Ask for a quote', '[ ] Cache the tiles'),
    ],
    tasks: ['The map loads in two seconds', 'Pins can be moved', 'Pick a map provider', 'Cache the tiles'],
    criteria: ['The map loads in two seconds', 'Pins can be moved'],
  },
  {
    rule: 'a checklist in the middle of nowhere',
    page: [
      h(2, 'Notes from the kick-off'),
      p('We met on Monday.'),
      tasks('Send the summary', 'Book the next meeting'),
      table(['Who', 'Mood'], ['Ann', 'good']),
    ],
    tasks: ['Send the summary', 'Book the next meeting'],
  },
];
