import { h, p, table, type ToldEpic, ul } from './told';

/** Parts that a whole sentence tells: an announcement, a question, a story as heading. */
export const SENTENCES: readonly ToldEpic[] = [
  {
    rule: 'lists that a line announces as what has to hold',
    description: [
      p('Invoices come a day late.'),
      p('It must be ensured that:'),
      ul('Numbers stay gapless', 'Old invoices stay'),
      p('The overview should:'),
      ul('show overdue invoices first'),
      p('Es muss sichergestellt sein, dass:'),
      ul('Storno möglich bleibt'),
      p('Things we should discuss:'),
      ul('the price'),
      p('We have to:'),
      ul('tell the auditors'),
    ],
    expected: {
      overview:
        'Invoices come a day late. | Things we should discuss: | the price | We have to: | tell the auditors',
      'acceptance-criteria':
        'It must be ensured that: | Numbers stay gapless Old invoices stay | The overview should: | show overdue invoices first | Es muss sichergestellt sein, dass: | Storno möglich bleibt',
    },
  },
  {
    rule: 'a hypothesis and what will prove it',
    description: [
      p('We believe that delivery dates on the product page'),
      p('will result in fewer abandoned carts.'),
      p('We will know we are right when abandonment falls by 5 %.'),
    ],
    expected: {
      overview: 'We believe that delivery dates on the product page | will result in fewer abandoned carts.',
      metrics: 'We will know we are right when abandonment falls by 5 %.',
    },
  },
  {
    rule: 'sentences about being done and about success',
    description: [
      p('The migration is done when no report reads the old cluster.'),
      p('Das Projekt ist erfolgreich, wenn die Fehlbestände sinken.'),
      p('We’ll know it is ready when the auditors agree.'),
      p('It is done by another team.'),
    ],
    expected: {
      overview: 'We’ll know it is ready when the auditors agree. | It is done by another team.',
      'acceptance-criteria': 'The migration is done when no report reads the old cluster.',
      metrics: 'Das Projekt ist erfolgreich, wenn die Fehlbestände sinken.',
    },
  },
  {
    rule: 'more questions as headings',
    description: [
      h(2, 'What is the problem we are solving?'),
      p('Nurses chart twice.'),
      h(2, 'Who are we solving it for?'),
      p('The night shift'),
      h(2, 'What must the solution do?'),
      ul('Chart once, show twice'),
      h(2, 'How will it look?'),
      p('A sketch is in the deck.'),
      h(2, 'How will success look?'),
      p('Half the time'),
      h(2, 'Was muss erfüllt sein?'),
      ul('Anmeldung mit Ausweis'),
    ],
    expected: {
      overview: 'What is the problem we are solving? | Nurses chart twice.',
      'user-story': 'Who are we solving it for? | The night shift',
      'acceptance-criteria':
        'What must the solution do? | Chart once, show twice | Was muss erfüllt sein? | Anmeldung mit Ausweis',
      design: 'How will it look? | A sketch is in the deck.',
      metrics: 'How will success look? | Half the time',
    },
  },
  {
    rule: 'stories as headings, with their points and scenarios',
    description: [
      h(2, 'As a guest I want to cancel online'),
      ul('by mail', 'in the app'),
      p('Given a booking, when I cancel it, then I get a mail'),
      h(2, 'Rollout'),
      p('Country by country.'),
      h(2, 'Acceptance criteria'),
      h(3, 'As a clerk I want to see who cancelled'),
      ul('the newest first'),
    ],
    expected: {
      overview: 'Rollout | Country by country.',
      'user-story': 'As a guest I want to cancel online | by mail in the app',
      'acceptance-criteria':
        'Given a booking, when I cancel it, then I get a mail | As a clerk I want to see who cancelled | the newest first',
    },
  },
  {
    rule: 'a scenario as a table',
    description: [
      p('Lock-out.'),
      table(['Given', 'When', 'Then'], ['two wrong PINs', 'a third one', 'the card is locked']),
    ],
    expected: {
      overview: 'Lock-out.',
      'acceptance-criteria': 'Given When Then two wrong PINs a third one the card is locked',
    },
  },
  {
    rule: 'stand-ins of several languages, and what a template asks for',
    description: [
      h(2, 'Überblick'),
      p('Import aus Trello.'),
      h(2, 'User stories'),
      p('<add user stories>'),
      h(2, 'Abnahmekriterien'),
      ul('noch offen'),
      h(2, 'Success metrics'),
      p('[who measures what]'),
      h(2, 'Risks'),
      p('None'),
    ],
    expected: {
      overview: 'Import aus Trello. | Risks | None',
    },
  },
  {
    rule: 'a Japanese stand-in',
    description: [h(2, '概要'), p('Trelloから移行する。'), h(2, 'デザイン'), p('未定')],
    expected: { overview: 'Trelloから移行する。' },
  },
  {
    rule: 'how to go back',
    description: [h(3, 'Rollback plan'), p('Switch reads back.'), h(3, 'Functional'), ul('Points expire')],
    expected: {
      'acceptance-criteria': 'Functional | Points expire',
      technical: 'Rollback plan | Switch reads back.',
    },
  },
];
