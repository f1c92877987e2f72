import { text } from '../../../../src/domain/documents/nodes';
import {
  code,
  decisions,
  h,
  line,
  list,
  mention,
  p,
  table,
  task,
  taskList,
  type ToldSpec,
  ul,
} from './told-spec';

/** Tables with a column that tells what to do, and other forms than lists. */
export const TABLES: readonly ToldSpec[] = [
  {
    rule: 'a plan as a table with owner and estimate',
    page: [
      h(2, 'Implementation plan'),
      table(
        ['#', 'Task', 'Owner', 'Estimate'],
        ['1', 'Write the importer', 'Ann', '3d'],
        ['2', 'Map the columns', 'Ben', '1d'],
        ['3', 'Report failed rows', '', '2d'],
      ),
    ],
    tasks: ['Write the importer', 'Map the columns', 'Report failed rows'],
  },
  {
    rule: 'rows whose status says done are done',
    page: [
      h(2, 'Rollout'),
      table(
        ['Status', 'Action item', 'Due'],
        ['Done', 'Inform the support team', 'May'],
        ['Open', 'Switch the first ten customers', 'June'],
        ['', 'Switch everybody else', 'July'],
      ),
    ],
    tasks: ['Switch the first ten customers', 'Switch everybody else'],
  },
  {
    rule: 'requirements as Confluence’s own template has them',
    page: [
      h(2, 'Requirements'),
      table(
        ['Requirement', 'User story', 'Importance', 'Jira issue', 'Notes'],
        ['Filter by date', 'As a clerk I want to see May only', 'HIGH', '', ''],
        ['Filter by customer', 'As a clerk I want to see one customer', 'MEDIUM', '', 'later'],
      ),
    ],
    tasks: ['Filter by date', 'Filter by customer'],
    criteria: ['Filter by date', 'Filter by customer'],
  },
  {
    rule: 'criteria with ids in a table, tasks that name them',
    page: [
      h(2, 'Acceptance criteria'),
      table(
        ['ID', 'Criterion', 'Priority'],
        ['AC1', 'Names may be 300 characters long', 'Must'],
        ['AC2', 'Names are unique in a team', 'Should'],
      ),
      h(2, 'Tasks'),
      ul('Widen the column (AC1)', 'Add a unique index (AC2)', 'Test both (AC1, AC2)'),
    ],
    tasks: [
      'Names may be 300 characters long',
      'Names are unique in a team',
      'Widen the column (AC1)',
      'Add a unique index (AC2)',
      'Test both (AC1, AC2)',
    ],
    criteria: ['Names may be 300 characters long', 'Names are unique in a team'],
  },
  {
    rule: 'given, when and then in columns',
    page: [
      h(2, 'Acceptance criteria'),
      table(
        ['Given', 'When', 'Then'],
        ['an empty basket', 'I open it', 'it offers my last order'],
        ['a full basket', 'I pay', 'it is empty'],
      ),
    ],
    tasks: [
      'Given an empty basket, when I open it, then it offers my last order',
      'Given a full basket, when I pay, then it is empty',
    ],
    criteria: [
      'Given an empty basket, when I open it, then it offers my last order',
      'Given a full basket, when I pay, then it is empty',
    ],
  },
  {
    rule: 'tables of figures and people are no plans',
    page: [
      h(2, 'Success metrics'),
      table(['Metric', 'Today', 'Target'], ['Time to first order', '4 min', '2 min']),
      h(2, 'Stakeholders'),
      table(['Name', 'Role'], ['Ann', 'Owner'], ['Ben', 'Designer']),
      h(2, 'Risks'),
      table(['Risk', 'Likelihood', 'Mitigation'], ['The API is slow', 'high', 'Cache its answers']),
    ],
    tasks: [],
  },
  {
    rule: 'scenarios in lines and steps in a list',
    page: [
      h(2, 'Acceptance criteria'),
      p('Given a locked account, when its owner logs in, then a reset is offered.'),
      p('Given a deleted account, when its owner logs in, then nothing is told.'),
      list([
        p('Scenario: too many attempts'),
        ul('Given five failed logins', 'When I try again', 'Then I wait'),
      ]),
    ],
    tasks: [
      'Given a locked account, when its owner logs in, then a reset is offered.',
      'Given a deleted account, when its owner logs in, then nothing is told.',
      'Scenario: too many attempts',
    ],
    criteria: [
      'Given a locked account, when its owner logs in, then a reset is offered.',
      'Given a deleted account, when its owner logs in, then nothing is told.',
      'Scenario: too many attempts',
    ],
  },
  {
    rule: 'scenarios in code',
    page: [
      h(2, 'Acceptance criteria'),
      code(
        'gherkin',
        [
          'Feature: Refunds',
          '  Scenario: Refund of a paid order',
          '    Given a paid order',
          '    When I ask for a refund',
          '    Then I get my money',
          '',
          '  Scenario: Refund of an open order',
          '    Given an open order',
          '    When I ask for a refund',
          '    Then the order is cancelled',
        ].join('\n'),
      ),
    ],
    tasks: ['Refund of a paid order', 'Refund of an open order'],
    criteria: ['Refund of a paid order', 'Refund of an open order'],
  },
  {
    rule: 'decisions and code are no tasks',
    page: [
      h(2, 'Technical considerations'),
      decisions('We use the queue we have', 'No new database'),
      code('sql', 'SELECT 1;\n-- TODO: drop table'),
      ul('Measure the queue before and after'),
      h(2, 'Tasks'),
      code('bash', '- npm install\n- npm start'),
      ul('Raise the limit of the queue'),
    ],
    tasks: ['Measure the queue before and after', 'Raise the limit of the queue'],
  },
  {
    rule: 'mentions and dates behind a task are who and when',
    page: [
      h(2, 'Action items'),
      {
        type: 'taskList',
        attrs: { localId: 'l' },
        content: [
          {
            type: 'taskItem',
            attrs: { localId: '1', state: 'TODO' },
            content: [text('Draft the contract '), mention('Ann'), text(' ')],
          },
          {
            type: 'taskItem',
            attrs: { localId: '2', state: 'TODO' },
            content: [mention('Ben'), text(' to call the provider')],
          },
        ],
      },
      list([line(text('Sign it '), mention('Cem'))]),
    ],
    tasks: ['Draft the contract', 'to call the provider', 'Sign it'],
  },
  {
    rule: 'tasks below tasks',
    page: [
      h(2, 'Tasks'),
      taskList(
        task('Rewrite the parser'),
        taskList(task('Read numbers'), task('Read dates', true)),
        task('Delete the old one'),
      ),
    ],
    tasks: ['Rewrite the parser', 'Read numbers', 'Delete the old one'],
  },
  {
    rule: 'stories in columns of their own',
    page: [
      h(2, 'User stories'),
      table(
        ['#', 'As a', 'I want', 'So that', 'Priority'],
        ['1', 'buyer', 'to save my cart', 'I can buy later', 'High'],
        ['2', 'seller', 'to see saved carts', '', 'Low'],
        ['3', 'guest', '', 'I can look around', 'Low'],
      ),
    ],
    tasks: [
      'As a buyer, I want to save my cart, so that I can buy later',
      'As a seller, I want to see saved carts',
    ],
  },
  {
    rule: 'work with its estimate, and their sum',
    page: [
      h(2, 'Estimation'),
      table(
        ['Component', 'Work', 'Estimate (days)'],
        ['API', 'Add an endpoint for search', '3'],
        ['UI', 'Search box', '2'],
        ['Total', '', '5'],
      ),
    ],
    tasks: ['Add an endpoint for search', 'Search box'],
  },
];
