import { h, p, type ToldEpic, ul } from './told';

/** What has to hold, told without its name; and names where nothing is told yet. */
export const DUTIES: readonly ToldEpic[] = [
  {
    rule: 'a list of what people can do and the system must, below no label',
    description: [
      p('Coupons, second version'),
      ul('User can combine two coupons', 'System must expire coupons at midnight'),
    ],
    expected: {
      overview: 'Coupons, second version',
      'acceptance-criteria': 'User can combine two coupons System must expire coupons at midnight',
    },
  },
  {
    rule: 'paragraphs of what something must do',
    description: [
      p('The old kiosk goes out of service.'),
      p('The kiosk must print a ticket within 3 seconds.'),
      p('The kiosk must work without a network for one hour.'),
    ],
    expected: {
      overview: 'The old kiosk goes out of service.',
      'acceptance-criteria':
        'The kiosk must print a ticket within 3 seconds. | The kiosk must work without a network for one hour.',
    },
  },
  {
    rule: 'a problem is none of what has to hold',
    description: [h(2, 'Problem'), ul('Agents must call the bank', 'Customers can see each other')],
    expected: { overview: 'Problem | Agents must call the bank Customers can see each other' },
  },
  {
    rule: 'a template that nobody has filled in yet',
    description: [
      h(2, 'Overview'),
      p('Guests get a code by SMS.'),
      h(2, 'Acceptance criteria'),
      p('TBD'),
      h(2, 'Success metrics'),
      ul('…'),
    ],
    expected: { overview: 'Guests get a code by SMS.' },
  },
  {
    rule: 'names behind signs that are boxes elsewhere',
    description: [
      p('🎯 Goal: one inbox'),
      p('👥 Users: concierges'),
      p('✅ Done when: no mail stays in the old inbox'),
      p('⚠️ Risks: two address books'),
    ],
    expected: {
      overview: '🎯 Goal: one inbox | ⚠️ Risks: two address books',
      'user-story': '👥 Users: concierges',
      'acceptance-criteria': '✅ Done when: no mail stays in the old inbox',
    },
  },
  {
    rule: 'French rules, users and figures',
    description: [
      h(2, 'Utilisateurs'),
      p('Clients du site.'),
      h(2, 'Règles de gestion'),
      ul('Montant minimum 100 €'),
      h(2, 'Hors périmètre'),
      p('Magasins'),
      h(2, 'Indicateurs'),
      p('Panier moyen'),
    ],
    expected: {
      overview: 'Hors périmètre | Magasins',
      'user-story': 'Utilisateurs | Clients du site.',
      'acceptance-criteria': 'Règles de gestion | Montant minimum 100 €',
      metrics: 'Indicateurs | Panier moyen',
    },
  },
  {
    rule: 'an interface with its release criteria and what is measured',
    description: [
      h(2, 'Endpoints'),
      ul('GET /stock'),
      h(2, 'Auth'),
      p('Client credentials.'),
      h(2, 'What could go wrong?'),
      p('Stale stock.'),
      h(2, 'Release criteria'),
      ul('429 beyond the limit'),
      h(2, 'Telemetry'),
      ul('stock_read'),
    ],
    expected: {
      technical: 'Endpoints | GET /stock | Auth | Client credentials.',
      'acceptance-criteria': 'Release criteria | 429 beyond the limit',
      metrics: 'Telemetry | stock_read',
      overview: 'What could go wrong? | Stale stock.',
    },
  },
];
