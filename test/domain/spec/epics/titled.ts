import { h, p, table, ul, type ToldEpic } from './told';

/** Epics with a title of their own, and names that teams give to parts of forms and of their trade. */
export const TITLED: readonly ToldEpic[] = [
  {
    rule: 'a title above all headings names no section, whatever it is about',
    description: [
      h(1, 'Multi-factor authentication for all staff'),
      h(2, 'Executive summary'),
      p('All employees sign in with a second factor by March.'),
      h(2, 'Technical considerations'),
      ul('Service accounts move to managed identities'),
      h(2, 'Communication'),
      ul('Town hall in January'),
    ],
    expected: {
      overview:
        'Multi-factor authentication for all staff | Executive summary | All employees sign in with a second factor by March. | Communication | Town hall in January',
      technical: 'Service accounts move to managed identities',
    },
  },
  {
    rule: 'a first heading that is a name is no title',
    description: [
      h(1, 'Requirements'),
      h(2, 'Import'),
      ul('Each row is checked'),
      h(2, 'Export'),
      ul('Dates are written in full'),
    ],
    expected: {
      'acceptance-criteria':
        'Requirements | Import | Each row is checked | Export | Dates are written in full',
    },
  },
  {
    rule: 'a heading keeps the labelled lines that tell its parts',
    description: [
      h(2, 'Goal'),
      p('Customers refund an order themselves.'),
      h(2, 'Scope'),
      p('In scope: card and PayPal orders. Out of scope: gift cards.'),
      h(2, 'Metrics'),
      p('Refunds: 90% without support'),
    ],
    expected: {
      overview:
        'Goal | Customers refund an order themselves. | Scope | In scope: card and PayPal orders. | Out of scope: gift cards.',
      metrics: 'Refunds: 90% without support',
    },
  },
  {
    rule: 'a table of one risk below its heads is no form',
    description: [
      h(2, 'KPIs'),
      ul('Yield of 57%'),
      h(2, 'Risks'),
      table(['Risk', 'Mitigation'], ['The lens gets dusty and measures too thin', 'Check it daily']),
    ],
    expected: {
      overview: 'Risks | Risk Mitigation The lens gets dusty and measures too thin Check it daily',
      metrics: 'KPIs | Yield of 57%',
    },
  },
  {
    rule: 'what a hotel tries, mends and writes down, and the initiative above it',
    description: [
      p('Initiative: One stay, one bill'),
      h(2, 'Root cause'),
      p('Tokens are never cleaned up.'),
      h(2, 'Proposed fix'),
      ul('Unique key on guest and room'),
      h(2, 'Experiment'),
      ul('Half of the guests for two weeks'),
      h(2, 'Design resources'),
      p('The component library.'),
      h(2, 'Documentation'),
      ul('The handbook of the night shift'),
    ],
    expected: {
      overview:
        'Initiative: One stay, one bill | Root cause | Tokens are never cleaned up. | Experiment | Half of the guests for two weeks',
      design: 'Design resources | The component library.',
      technical: 'Proposed fix | Unique key on guest and room',
      tasks: 'Documentation | The handbook of the night shift',
    },
  },
  {
    rule: 'requirements of a plant by their numbers',
    description: [
      p('Operators note weights on paper.'),
      ul('URS-01 The scale sends each weight', 'URS-02 Three values out of range stop the line'),
    ],
    expected: {
      overview: 'Operators note weights on paper.',
      'acceptance-criteria':
        'URS-01 The scale sends each weight URS-02 Three values out of range stop the line',
    },
  },
  {
    rule: 'Spanish stories in a table',
    description: [
      p('Los teatros pierden al público joven.'),
      h(3, 'Historias'),
      table(['Como', 'Quiero', 'Para'], ['espectador', 'elegir butaca', 'sentarme con mis amigos']),
    ],
    expected: {
      overview: 'Los teatros pierden al público joven.',
      'user-story': 'Historias | Como Quiero Para espectador elegir butaca sentarme con mis amigos',
    },
  },
  {
    rule: 'how something is made, what holds it up, and when its guess was right',
    description: [
      h(2, 'Regulatory background'),
      p('From January on each notice has to be archived.'),
      h(2, 'Objective & key results'),
      p('Objective: no notice is lost.'),
      ul('KR1: 8,000 notices by the fourth quarter', 'KR2: no more than six calls a week'),
      h(2, 'Approach'),
      ul('The archive first, then the desk'),
      h(2, 'Implementation'),
      ul('Notices are kept in a bucket'),
      h(2, 'Implementation plan'),
      ul('Two towns in spring'),
      h(2, 'We are right if'),
      ul('The desk asks for nothing twice'),
      p('Blocked by: ARC-77'),
    ],
    expected: {
      overview: 'Regulatory background | From January on each notice has to be archived.',
      technical:
        'Approach | The archive first, then the desk | Implementation | Notices are kept in a bucket',
      tasks: 'Implementation plan | Two towns in spring',
      related: 'Blocked by: ARC-77',
      metrics:
        'Objective & key results | Objective: no notice is lost. | KR1: 8,000 notices by the fourth quarter KR2: no more than six calls a week | We are right if | The desk asks for nothing twice',
    },
  },
];
