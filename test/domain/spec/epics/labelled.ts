import { b, h, lines, ol, p, table, type ToldEpic, ul } from './told';

/** Parts that a team named: by headings, bold lines, lines with a colon. */
export const LABELLED: readonly ToldEpic[] = [
  {
    rule: 'headings of one level',
    description: [
      h(2, 'Background'),
      p('Carts are abandoned.'),
      h(2, 'Acceptance criteria'),
      ul('Pays in one step', 'Gets a receipt'),
      h(2, 'Out of scope'),
      p('Gift cards'),
    ],
    expected: {
      overview: 'Background | Carts are abandoned. | Out of scope | Gift cards',
      'acceptance-criteria': 'Pays in one step Gets a receipt',
    },
  },
  {
    rule: 'headings of several levels below a title',
    description: [
      h(1, 'Checkout relaunch'),
      p('One page for all.'),
      h(2, 'Goals / Non-goals'),
      p('Faster, not prettier.'),
      h(2, 'Technical notes'),
      p('Uses the payments API.'),
      h(3, 'Database'),
      p('No change.'),
      h(2, 'Success looks like'),
      p('Conversion 3 % up.'),
    ],
    expected: {
      overview: 'Checkout relaunch | One page for all. | Goals / Non-goals | Faster, not prettier.',
      technical: 'Uses the payments API. | Database | No change.',
      metrics: 'Success looks like | Conversion 3 % up.',
    },
  },
  {
    rule: 'sub-headings that name no section stay with their part',
    description: [
      h(2, 'Acceptance criteria'),
      h(3, 'Happy path'),
      ul('Pays'),
      h(3, 'Performance'),
      ul('Under one second'),
      h(2, 'Rollout'),
      p('Country by country.'),
    ],
    expected: {
      'acceptance-criteria': 'Happy path | Pays | Performance | Under one second',
      overview: 'Rollout | Country by country.',
    },
  },
  {
    rule: 'bold lines as headings',
    description: [
      b('Problem'),
      p('Nobody finds the search.'),
      b('User story'),
      p('As a reader I want to search.'),
      b('AC'),
      ul('Finds a title'),
      b('Tasks'),
      ul('Build the index'),
      b('KPIs'),
      p('70 % of searches end in a click'),
    ],
    expected: {
      overview: 'Problem | Nobody finds the search.',
      'user-story': 'As a reader I want to search.',
      'acceptance-criteria': 'Finds a title',
      tasks: 'Build the index',
      metrics: 'KPIs | 70 % of searches end in a click',
    },
  },
  {
    rule: 'lines with a colon above lists',
    description: [
      p('Export of invoices.'),
      p('Acceptance Criteria:'),
      ul('CSV', 'PDF'),
      p('Dependencies:'),
      ul('Billing service'),
      p('Success metrics:'),
      ul('200 exports a week'),
    ],
    expected: {
      overview: 'Export of invoices.',
      'acceptance-criteria': 'CSV PDF',
      technical: 'Dependencies | Billing service',
      metrics: '200 exports a week',
    },
  },
  {
    rule: 'a label and its words in one line',
    description: [
      p('Problem: reports are late.'),
      p('Users: finance leads'),
      p('Acceptance criteria: every report is there by nine.'),
      p('Risk: the source is slow.'),
      p('KPI: 95 % on time'),
    ],
    expected: {
      overview: 'Problem: reports are late.',
      'user-story': 'Users: finance leads',
      'acceptance-criteria': 'every report is there by nine.',
      technical: 'Risk: the source is slow.',
      metrics: 'KPI: 95 % on time',
    },
  },
  {
    rule: 'lines of one paragraph',
    description: [lines('Goal', 'Sign in once.', 'Acceptance criteria:', '- one password', '- one sign-out')],
    expected: { overview: 'Goal | Sign in once.', 'acceptance-criteria': 'one password one sign-out' },
  },
  {
    rule: 'numbered headings',
    description: [
      h(2, '1. Summary'),
      p('New onboarding.'),
      h(2, '2) Acceptance Criteria'),
      ol('Five steps'),
      h(2, '3 – Implementation plan'),
      p('Three sprints.'),
      h(2, 'IV. Metrics'),
      p('Half the drop-outs.'),
    ],
    expected: {
      overview: '1. Summary | New onboarding.',
      'acceptance-criteria': 'Five steps',
      tasks: '3 – Implementation plan | Three sprints.',
      metrics: 'Half the drop-outs.',
    },
  },
  {
    rule: 'headings with emoji and in capitals',
    description: [
      h(3, '🎯 GOALS'),
      p('Less churn.'),
      h(3, '✅ ACCEPTANCE CRITERIA'),
      ul('Can pause'),
      h(3, '🛠️ Tech notes'),
      p('Feature flag.'),
      h(3, '📈 Metrics'),
      p('Churn below 2 %'),
    ],
    expected: {
      overview: '🎯 GOALS | Less churn.',
      'acceptance-criteria': 'Can pause',
      technical: '🛠️ Tech notes | Feature flag.',
      metrics: 'Churn below 2 %',
    },
  },
  {
    rule: 'requirements that are not functional, risks and constraints',
    description: [
      h(2, 'Non-functional requirements'),
      ul('99.9 % availability'),
      h(2, 'Functional requirements'),
      ul('Shows the balance'),
      h(2, 'Risks & mitigations'),
      p('Load: test it.'),
      h(2, 'Constraints'),
      p('Only in the EU.'),
    ],
    expected: {
      technical:
        'Non-functional requirements | 99.9 % availability | Risks & mitigations | Load: test it. | Constraints | Only in the EU.',
      'acceptance-criteria': 'Functional requirements | Shows the balance',
    },
  },
  {
    rule: 'parts in any order, the same one twice',
    description: [
      h(2, 'KPIs'),
      p('NPS 40'),
      h(2, 'Definition of done'),
      ul('Documented'),
      h(2, 'Why now?'),
      p('The contract ends.'),
      h(2, 'Acceptance criteria'),
      ul('Migrated'),
    ],
    expected: {
      overview: 'Why now? | The contract ends.',
      'acceptance-criteria': 'Definition of done | Documented | Migrated',
      metrics: 'KPIs | NPS 40',
    },
  },
  {
    rule: 'names and what they say in the lines of one paragraph',
    description: [lines('Problem: exports time out', 'Solution: stream them', 'Done when: 1M rows export')],
    expected: {
      overview: 'Problem: exports time out | Solution: stream them',
      'acceptance-criteria': 'Done when: 1M rows export',
    },
  },
  {
    rule: 'numbers in place of headings, from a word processor',
    description: [p('1. Purpose'), p('Cut fraud.'), p('2. Success metrics'), p('Fraud below 0.1 %')],
    expected: { overview: '1. Purpose | Cut fraud.', metrics: 'Fraud below 0.1 %' },
  },
  {
    rule: 'requirements in a table, notes of developers',
    description: [
      p('A portal for partners.'),
      table(['ID', 'Requirement', 'Prio'], ['R1', 'Partners see their orders', 'M']),
      h(2, 'Dev notes'),
      ul('Behind a flag'),
    ],
    expected: {
      overview: 'A portal for partners.',
      'acceptance-criteria': 'ID Requirement Prio R1 Partners see their orders M',
      technical: 'Dev notes | Behind a flag',
    },
  },
];
