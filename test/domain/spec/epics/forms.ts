import { paragraph, strong, text } from '../../../../src/domain/documents/nodes';
import { frame, h, p, table, type ToldEpic, ul } from './told';

const beginsBold = (label: string, rest: string) => paragraph(strong(label), text(rest));
const row = (label: string, words: string) => ({
  type: 'tableRow',
  content: [
    { type: 'tableHeader', content: [p(label)] },
    { type: 'tableCell', content: [p(words)] },
  ],
});

/** Parts told by the rows of a table, the items of a list, the beginnings of lines. */
export const FORMS: readonly ToldEpic[] = [
  {
    rule: 'a form of two columns, with a row that no section knows',
    description: [
      frame(
        'table',
        undefined,
        row('Epic owner', 'Mia'),
        row('Problem statement', 'Refund mails are unreadable on phones.'),
        row('Success criteria', 'Open rate above 60 %'),
        row('Acceptance criteria', 'Mail renders at 320 px'),
        row('Tech notes', 'MJML'),
        row('Design', 'https://figma.com/file/x/refund'),
      ),
    ],
    expected: {
      overview: 'Epic owner Mia | Problem statement | Refund mails are unreadable on phones.',
      'acceptance-criteria': 'Mail renders at 320 px',
      design: 'https://figma.com/file/x/refund',
      technical: 'Tech notes | MJML',
      metrics: 'Success criteria | Open rate above 60 %',
    },
  },
  {
    rule: 'bold beginnings, some of which no section knows',
    description: [
      beginsBold('Summary: ', 'One login for all three portals.'),
      beginsBold('Acceptance criteria: ', 'Old sessions stay valid for a day.'),
      beginsBold('Sponsor: ', 'Mia Albers'),
      beginsBold('Success metric: ', 'Password resets −30 %'),
      beginsBold('Target release: ', '2027.2'),
    ],
    expected: {
      overview: 'Summary: One login for all three portals. | Sponsor: Mia Albers | Target release: 2027.2',
      'acceptance-criteria': 'Old sessions stay valid for a day.',
      metrics: 'Password resets −30 %',
    },
  },
  {
    rule: 'what is out of scope said below a list',
    description: [
      h(2, 'Acceptance Criteria'),
      ul('PDF has page numbers', 'PDF opens in Acrobat 9'),
      p('Out of scope: print from phones'),
      p('Note: landscape pages count as one'),
      h(2, 'Approach'),
      p('Render on the server.'),
    ],
    expected: {
      overview: 'Out of scope: print from phones | Note: landscape pages count as one',
      'acceptance-criteria': 'PDF has page numbers PDF opens in Acrobat 9',
      technical: 'Approach | Render on the server.',
    },
  },
  {
    rule: 'headings that explain themselves behind a dash',
    description: [
      h(2, 'Goals — what we want to achieve'),
      p('Fewer no-shows.'),
      h(2, 'Acceptance criteria — when we are done'),
      ul('SMS a day before'),
      h(2, 'Metrics – how we check'),
      p('No-shows under 5 %'),
      h(2, 'Tasks: who does what'),
      ul('Ana: SMS gateway'),
    ],
    expected: {
      overview: 'Goals — what we want to achieve | Fewer no-shows.',
      'acceptance-criteria': 'Acceptance criteria — when we are done | SMS a day before',
      tasks: 'Tasks: who does what | Ana: SMS gateway',
      metrics: 'Metrics – how we check | No-shows under 5 %',
    },
  },
  {
    rule: 'a numbered list whose items are parts',
    description: [
      frame(
        'orderedList',
        undefined,
        frame('listItem', undefined, p('Background'), p('Vets type the same dose twice.')),
        frame('listItem', undefined, p('Requirements'), ul('Dose is proposed by weight', 'Vet can overrule')),
        frame('listItem', undefined, p('Technical constraints'), p('Offline in stables.')),
        frame('listItem', undefined, p('Open issues'), p('Who maintains the doses?')),
      ),
    ],
    expected: {
      overview: 'Background | Vets type the same dose twice. | Open issues | Who maintains the doses?',
      'acceptance-criteria': 'Requirements | Dose is proposed by weight Vet can overrule',
      technical: 'Technical constraints | Offline in stables.',
    },
  },
  {
    rule: 'telling tables below a heading of the overview',
    description: [
      h(2, 'Background'),
      p('Regulator asks for it.'),
      table(
        ['ID', 'Requirement', 'Priority'],
        ['R1', 'Consent is stored', 'Must'],
        ['R2', 'Consent can be withdrawn', 'Must'],
      ),
      table(['Metric', 'Target'], ['Consent rate', '90 %']),
      table(['Risk', 'Mitigation'], ['Old apps', 'Force update']),
    ],
    expected: {
      overview: 'Background | Regulator asks for it. | Risk Mitigation Old apps Force update',
      'acceptance-criteria':
        'ID Requirement Priority R1 Consent is stored Must R2 Consent can be withdrawn Must',
      metrics: 'Metric Target Consent rate 90 %',
    },
  },
  {
    rule: 'objective, numbered key results and initiatives',
    description: [
      p('Objective: Make refunds painless'),
      p('KR1: 90 % of refunds within 3 days'),
      p('KR2: Fewer than 5 % of refunds reopened'),
      p('Initiatives:'),
      ul('Refund self-service', 'Refund tracking page'),
    ],
    expected: {
      overview: 'Objective: Make refunds painless',
      tasks: 'Initiatives | Refund self-service Refund tracking page',
      metrics: 'KR1: 90 % of refunds within 3 days | KR2: Fewer than 5 % of refunds reopened',
    },
  },
  {
    rule: 'a story under a heading that only it explains',
    description: [
      h(2, 'Ausgangslage'),
      p('Termine lassen sich nur telefonisch verschieben.'),
      h(2, 'Als Kundin'),
      p('Als Kundin möchte ich meinen Termin online verschieben, damit ich nicht anrufen muss.'),
      h(2, 'Abnahmekriterien'),
      ul('Verschieben bis 24 h vorher'),
    ],
    expected: {
      overview: 'Ausgangslage | Termine lassen sich nur telefonisch verschieben.',
      'user-story':
        'Als Kundin | Als Kundin möchte ich meinen Termin online verschieben, damit ich nicht anrufen muss.',
      'acceptance-criteria': 'Abnahmekriterien | Verschieben bis 24 h vorher',
    },
  },
  {
    rule: 'a list that says in each point what it is about',
    description: [
      frame(
        'bulletList',
        undefined,
        frame('listItem', undefined, beginsBold('Problem: ', 'Pharmacies fax prescriptions')),
        frame('listItem', undefined, beginsBold('Acceptance criteria: ', 'Every prescription has a receipt')),
        frame('listItem', undefined, beginsBold('Sponsor: ', 'Mia Albers')),
        frame('listItem', undefined, beginsBold('Metric: ', 'Faxes per week')),
      ),
    ],
    expected: {
      overview: 'Problem: Pharmacies fax prescriptions | Sponsor: Mia Albers',
      'acceptance-criteria': 'Every prescription has a receipt',
      metrics: 'Faxes per week',
    },
  },
  {
    rule: 'a table of who does what, of which one row could be a topic',
    description: [
      h(2, 'Executive summary'),
      p('Move billing to one provider.'),
      table(['Task', 'Responsible'], ['Contract', 'Legal'], ['Migration', 'Billing team']),
    ],
    expected: {
      overview:
        'Executive summary | Move billing to one provider. | Task Responsible Contract Legal Migration Billing team',
    },
  },
  {
    rule: 'the name of a section in the midst of a paragraph',
    description: [
      p(
        'Parents are told when the bus is late. Acceptance criteria: a message within 2 minutes; none at night.',
      ),
    ],
    expected: {
      overview: 'Parents are told when the bus is late.',
      'acceptance-criteria': 'a message within 2 minutes; none at night.',
    },
  },
  {
    rule: 'what, why, who, when and how in lines of their own',
    description: [
      p('What: a dark theme for the reader.'),
      p('Why: 30 % read at night.'),
      p('Who: subscribers.'),
      p('When: before the summer holidays.'),
      p('How: variables, no new images.'),
    ],
    expected: {
      overview:
        'What: a dark theme for the reader. | Why: 30 % read at night. | When: before the summer holidays.',
      'user-story': 'Who: subscribers.',
      technical: 'How: variables, no new images.',
    },
  },
  {
    rule: 'Portuguese headings',
    description: [
      h(2, 'Contexto'),
      p('O motorista digita o lacre duas vezes.'),
      h(2, 'Critérios de aceite'),
      ul('O lacre é lido pela câmera'),
      h(2, 'Tarefas'),
      ul('Integrar leitor'),
    ],
    expected: {
      overview: 'Contexto | O motorista digita o lacre duas vezes.',
      'acceptance-criteria': 'Critérios de aceite | O lacre é lido pela câmera',
      tasks: 'Tarefas | Integrar leitor',
    },
  },
  {
    rule: 'a device with its specifications and how they are verified',
    description: [
      h(2, 'Purpose'),
      p('Replace the door sensor.'),
      h(2, 'Specifications'),
      ul('IP65', 'Range of 40 m'),
      h(2, 'Verification'),
      ul('Drop test from 1.5 m'),
    ],
    expected: {
      overview: 'Purpose | Replace the door sensor.',
      technical: 'Specifications | IP65 Range of 40 m',
      'acceptance-criteria': 'Verification | Drop test from 1.5 m',
    },
  },
  {
    rule: 'Japanese labels in brackets before their words',
    description: [
      p('【目的】返品を簡単にする'),
      p('【受入条件】'),
      ul('確認メールが届く'),
      p('【スコープ外】海外からの返品'),
    ],
    expected: {
      overview: '【目的】返品を簡単にする | 【スコープ外】海外からの返品',
      'acceptance-criteria': '【受入条件】 | 確認メールが届く',
    },
  },
  {
    rule: 'stories under headings of their own, each with its criteria',
    description: [
      h(2, 'Story 1: Search by plate'),
      p('As an officer I want to search by plate so that I find the owner.'),
      ul('Partial plates are found'),
      h(2, 'Story 2: Print'),
      p('As an officer I want to print the result so that I can file it.'),
    ],
    expected: {
      'user-story':
        'Story 1: Search by plate | As an officer I want to search by plate so that I find the owner. | Partial plates are found | Story 2: Print | As an officer I want to print the result so that I can file it.',
    },
  },
  {
    rule: 'requirements of one craft, rules of a regulator, and what it depends on',
    description: [
      p('Nurses re-enter vital signs into two systems.'),
      h(2, 'Safety requirements'),
      ul('Units are always shown'),
      h(2, 'Regulatory'),
      p('MDR class I.'),
      h(2, 'Depends on'),
      ul('New gateway'),
      h(2, 'Error cases'),
      ul('No badge: a hint is shown'),
    ],
    expected: {
      overview: 'Nurses re-enter vital signs into two systems.',
      'acceptance-criteria':
        'Safety requirements | Units are always shown | Error cases | No badge: a hint is shown',
      technical: 'Regulatory | MDR class I. | Depends on | New gateway',
    },
  },
];
