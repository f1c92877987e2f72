import { paragraph, strong, text } from '../../../../src/domain/documents/nodes';
import { b, h, lines, ol, p, table, tasks, type ToldEpic, ul } from './told';

const bold = (label: string, rest: string) => paragraph(strong(label), text(rest));
const boldAbove = (label: string, rest: string) =>
  paragraph(strong(label), { type: 'hardBreak' }, text(rest));

/** Bold names without a colon, work that no label names, and *Done* of either kind. */
export const STEPS: readonly ToldEpic[] = [
  {
    rule: 'bold names above, before a dash and before a sentence',
    description: [
      boldAbove('Why now', 'The contract ends in March.'),
      bold('Users', ' – Branch managers.'),
      bold('Tech', ' Aggregated nightly.'),
      bold('Für wen', ' Alle Kunden.'),
      bold('How do we measure success?', ' 30 % fewer calls.'),
      bold('Users', ' must not notice.'),
    ],
    expected: {
      overview: 'Why now | The contract ends in March.',
      'user-story': 'Users – Branch managers. | Für wen Alle Kunden.',
      technical: 'Tech Aggregated nightly.',
      metrics: 'How do we measure success? 30 % fewer calls. | Users must not notice.',
    },
  },
  {
    rule: 'questions that are answered in their line',
    description: [
      lines('Why? People phone us.', 'Who? The hotline.', 'How do we measure success? 30 % fewer calls.'),
      p('Who knows? Nobody asked.'),
    ],
    expected: {
      overview: 'Why? People phone us.',
      'user-story': 'Who? The hotline.',
      metrics: 'How do we measure success? 30 % fewer calls. | Who knows? Nobody asked.',
    },
  },
  {
    rule: 'Done alone says what has to hold',
    description: [b('Problem'), p('Cards are charged twice.'), b('Done'), p('Payments go through in test.')],
    expected: {
      overview: 'Problem | Cards are charged twice.',
      'acceptance-criteria': 'Done | Payments go through in test.',
    },
  },
  {
    rule: 'Done beside what is to do lists what is finished',
    description: [h(3, 'Done'), ul('Spaces', 'Redirects'), h(3, 'To do'), ul('Attachments')],
    expected: { overview: 'Done | Spaces Redirects', tasks: 'To do | Attachments' },
  },
  {
    rule: 'Done above what is told as past lists what is finished',
    description: [h(3, 'Done'), ul('Exported all spaces', 'Moved the redirects')],
    expected: { overview: 'Done | Exported all spaces Moved the redirects' },
  },
  {
    rule: 'Done above open boxes says what has to hold',
    description: [h(3, 'Done'), tasks('Exported files open in Excel', 'No row is lost')],
    expected: { 'acceptance-criteria': 'Done | Exported files open in Excel No row is lost' },
  },
  {
    rule: 'steps in the midst of a text, in three languages',
    description: [
      p('The certificates expire in June. On all gateways we:'),
      ol('Order the certificates', 'Install them on staging'),
      p('Then the alarms are switched on again.'),
      ul('Texte übersetzen', 'Alle Filialen informieren'),
      ul('帳票の見直し', 'APIの調査'),
    ],
    expected: {
      overview:
        'The certificates expire in June. On all gateways we: | Then the alarms are switched on again.',
      tasks:
        'Order the certificates Install them on staging | Texte übersetzen Alle Filialen informieren | 帳票の見直し APIの調査',
    },
  },
  {
    rule: 'a list of aims, of facts and of what people may do is no work',
    description: [
      ul('Reduce costs', 'More orders'),
      ul('Build 7 is broken since May because of a change', 'Orders are late'),
      ul('Kunden online bestellen lassen können', 'Anrufe vermeiden können'),
    ],
    expected: {
      overview: 'Reduce costs More orders | Build 7 is broken since May because of a change Orders are late',
      'acceptance-criteria': 'Kunden online bestellen lassen können Anrufe vermeiden können',
    },
  },
  {
    rule: 'a heading that tells why, rows of one cell, and what was discussed',
    description: [
      h(3, 'Why customers leave early'),
      p('How do we measure it? By the phone system.'),
      h(3, 'Goal'),
      p('As discussed, we need to be faster.'),
      table(['Why is this open, Ann'], ['Acceptance criteria: none yet']),
    ],
    expected: {
      overview:
        'Why customers leave early | Goal | As discussed, we need to be faster. | Why is this open, Ann Acceptance criteria: none yet',
      metrics: 'How do we measure it? By the phone system.',
    },
  },
  {
    rule: 'names of many trades',
    description: [
      h(2, 'Rabbit holes'),
      p('Two tabs.'),
      h(2, 'Look & feel'),
      p('The brand book.'),
      h(2, 'Systems affected'),
      p('CRM'),
      h(2, 'WBS'),
      p('1 Tables'),
      h(2, 'Data quality checks'),
      p('No duplicates.'),
      h(2, 'Test strategy'),
      p('On a bench.'),
    ],
    expected: {
      technical: 'Rabbit holes | Two tabs. | Systems affected | CRM | Test strategy | On a bench.',
      design: 'Look & feel | The brand book.',
      tasks: 'WBS | 1 Tables',
      'acceptance-criteria': 'Data quality checks | No duplicates.',
    },
  },
  {
    rule: 'German names of many trades',
    description: [
      h(2, 'Zielwerte'),
      p('< 2 s'),
      h(2, 'Relevante Links'),
      p('Wiki'),
      h(2, 'Rollen'),
      p('Two.'),
      h(2, 'Vorgehen'),
      ul('Stammdaten zuerst'),
    ],
    expected: {
      metrics: 'Zielwerte | < 2 s',
      related: 'Relevante Links | Wiki',
      overview: 'Rollen | Two.',
      tasks: 'Vorgehen | Stammdaten zuerst',
    },
  },
];
