import { paragraph, strong, text } from '../../../../src/domain/documents/nodes';
import { h, lines, p, type ToldEpic, ul } from './told';

const BREAK = { type: 'hardBreak' };

/** What the lines of one paragraph tell, and what the line after a list does. */
export const LINES: readonly ToldEpic[] = [
  {
    rule: 'Jira’s own markup, in which a hash numbers an item',
    description: [
      p('h2. Problem'),
      p('Passwords are reset by phone.'),
      p('h2. AC'),
      p('# The link expires after 30 minutes'),
      p('# The old password stays valid until then'),
      p('h2. Acceptance tests:'),
      p('(/) Works on a phone'),
      p('h2. Out of scope'),
      p('** SSO users'),
    ],
    expected: {
      overview: 'Problem | Passwords are reset by phone. | Out of scope | SSO users',
      'acceptance-criteria':
        'The link expires after 30 minutes The old password stays valid until then | Acceptance tests | (/) Works on a phone',
    },
  },
  {
    rule: 'a story and scenarios between the lines of one paragraph',
    description: [
      lines(
        'Epic: export to PDF',
        'As an analyst',
        'I want a PDF',
        'So that I can send it',
        'Scenario: small dashboard',
        'Given three charts',
        'When I click Export',
        'Then the PDF has three charts',
        'Asked for by sales.',
      ),
    ],
    expected: {
      overview: 'Epic: export to PDF | Asked for by sales.',
      'user-story': 'As an analyst I want a PDF So that I can send it',
      'acceptance-criteria':
        'Scenario: small dashboard Given three charts When I click Export Then the PDF has three charts',
    },
  },
  {
    rule: 'other names among lines that begin with known ones',
    description: [
      p('Better search.'),
      p('Target: NDCG from 0.42 to 0.50'),
      p('Owner: Search team'),
      p('AC: the best hit is on top'),
      p('Given: a typo'),
    ],
    expected: {
      overview: 'Better search. | Owner: Search team',
      metrics: 'Target: NDCG from 0.42 to 0.50',
      'acceptance-criteria': 'the best hit is on top | Given: a typo',
    },
  },
  {
    rule: 'a bold first line is the heading of the lines below it',
    description: [
      paragraph(strong('Risiken'), BREAK, text('Umlaute sind beschädigt.')),
      paragraph(strong('Ansprechpartner'), BREAK, text('Jörg Weiß')),
    ],
    expected: {
      overview: 'Risiken | Umlaute sind beschädigt. | Ansprechpartner | Jörg Weiß',
    },
  },
  {
    rule: 'a mail whose last sentence goes on in a list',
    description: [
      lines('Hi team,', 'customers cancel because they cannot pause.', 'Could we make sure that'),
      ul('the next box is not charged', 'they get a mail a week before'),
      p('Thanks, Marie'),
    ],
    expected: {
      overview: 'Hi team, customers cancel because they cannot pause. | Thanks, Marie',
      'acceptance-criteria':
        'Could we make sure that | the next box is not charged they get a mail a week before',
    },
  },
  {
    rule: 'a line with another name ends the list that a question announced',
    description: [
      p('What must work on day one:'),
      ul('Selling', 'Returns'),
      p('Who to ask: Petra'),
      p('We will be done when:'),
      ul('the tablets are replaced'),
    ],
    expected: {
      overview: 'Who to ask: Petra',
      'acceptance-criteria':
        'What must work on day one | Selling Returns | We will be done when | the tablets are replaced',
    },
  },
  {
    rule: 'documentation that is to be written, and some that is linked',
    description: [
      h(2, 'Documentation'),
      p('Update the developer portal.'),
      h(2, 'Docs'),
      p('https://wiki.example.com/limits'),
      h(2, 'Backwards compatibility'),
      p('v1 stays.'),
      h(2, 'Notes for developers'),
      p('Burrow exports the lag.'),
      h(2, 'Tareas técnicas'),
      ul('Revisar el contraste'),
    ],
    expected: {
      related: 'Docs | https://wiki.example.com/limits',
      technical: 'Backwards compatibility | v1 stays. | Notes for developers | Burrow exports the lag.',
      tasks: 'Documentation | Update the developer portal. | Tareas técnicas | Revisar el contraste',
    },
  },
];
