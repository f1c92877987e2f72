import { paragraph, text } from '../../../../src/domain/documents/nodes';
import { b, card, frame, h, linked, lines, ol, p, table, type ToldEpic, ul } from './told';

const picture = frame(
  'mediaSingle',
  { layout: 'center' },
  { type: 'media', attrs: { type: 'file', id: 'm', collection: 'c' } },
);

/** As teams wrote them, several habits in one text. */
export const TEAMS: readonly ToldEpic[] = [
  {
    rule: 'a mail that was pasted',
    description: [
      p('Hi all,'),
      p('the finance team can’t close the month because refunds show up twice in the ledger.'),
      p('What we need:'),
      ul('Each refund is booked once', 'A report of what was corrected'),
      p('Can we have this by end of March?'),
      p('Thanks,'),
      p('Dana'),
    ],
    expected: {
      overview:
        'Hi all, | the finance team can’t close the month because refunds show up twice in the ledger. | Can we have this by end of March? | Thanks, | Dana',
      'acceptance-criteria': 'What we need | Each refund is booked once A report of what was corrected',
    },
  },
  {
    rule: 'a one-pager with hypothesis, measures, risks and questions',
    description: [
      h(2, 'Problem statement'),
      p('Guests leave at sign-up.'),
      h(2, 'Hypothesis'),
      p('A guest checkout raises conversion.'),
      h(2, 'How will we measure success?'),
      ul('Conversion +2 pp', 'Fewer than 1 % support tickets'),
      h(2, 'Risks'),
      ul('Fraud goes up'),
      h(2, 'Open questions'),
      ul('Do we need an e-mail address?'),
    ],
    expected: {
      overview:
        'Problem statement | Guests leave at sign-up. | Hypothesis | A guest checkout raises conversion. | Risks | Fraud goes up | Open questions | Do we need an e-mail address?',
      metrics: 'How will we measure success? | Conversion +2 pp Fewer than 1 % support tickets',
    },
  },
  {
    rule: 'German prose with must-haves',
    description: [
      h(2, 'Ausgangslage'),
      p('Rechnungen werden heute von Hand verschickt.'),
      h(2, 'Ziel'),
      p('Rechnungen gehen automatisch per E-Mail hinaus.'),
      h(2, 'Anforderungen'),
      ul('Versand innerhalb einer Stunde', 'Fehler werden gemeldet'),
      h(2, 'Abgrenzung'),
      p('Keine Mahnungen.'),
      h(2, 'Technische Umsetzung'),
      p('Über die vorhandene Warteschlange.'),
      h(2, 'Offene Fragen'),
      p('Wer pflegt die Vorlagen?'),
    ],
    expected: {
      overview:
        'Ausgangslage | Rechnungen werden heute von Hand verschickt. | Ziel | Rechnungen gehen automatisch per E-Mail hinaus. | Abgrenzung | Keine Mahnungen. | Offene Fragen | Wer pflegt die Vorlagen?',
      'acceptance-criteria': 'Anforderungen | Versand innerhalb einer Stunde Fehler werden gemeldet',
      technical: 'Technische Umsetzung | Über die vorhandene Warteschlange.',
    },
  },
  {
    rule: 'German lines with colons',
    description: [
      p('Als Sachbearbeiter möchte ich Anträge filtern, damit ich schneller entscheide.'),
      p('Akzeptanzkriterien:'),
      ol('Filter nach Datum', 'Filter nach Status'),
      p('Nicht-Ziele: Export'),
      p('Erfolgsmessung: Bearbeitungszeit halbiert'),
    ],
    expected: {
      'user-story': 'Als Sachbearbeiter möchte ich Anträge filtern, damit ich schneller entscheide.',
      'acceptance-criteria': 'Filter nach Datum Filter nach Status',
      overview: 'Nicht-Ziele: Export',
      metrics: 'Erfolgsmessung: Bearbeitungszeit halbiert',
    },
  },
  {
    rule: 'Japanese with marks for headings',
    description: [
      p('■背景'),
      p('請求書の発行に時間がかかる。'),
      p('■目的'),
      p('発行を自動化する。'),
      p('■受け入れ条件'),
      ul('月末に自動で発行される', '失敗時に通知される'),
      p('■技術メモ'),
      p('既存のバッチを使う。'),
    ],
    expected: {
      overview: '■背景 | 請求書の発行に時間がかかる。 | ■目的 | 発行を自動化する。',
      'acceptance-criteria': '■受け入れ条件 | 月末に自動で発行される 失敗時に通知される',
      technical: '■技術メモ | 既存のバッチを使う。',
    },
  },
  {
    rule: 'Japanese marks in the lines of one paragraph',
    description: [lines('■目的', '通知を減らす。', '■完了条件', '1日1通まで', '■リスク', '見落とし')],
    expected: {
      overview: '■目的 | 通知を減らす。 | ■リスク | 見落とし',
      'acceptance-criteria': '■完了条件 | 1日1通まで',
    },
  },
  {
    rule: 'Japanese brackets for headings',
    description: [
      p('【概要】'),
      p('検索を速くする。'),
      p('【完了条件】'),
      ul('1秒以内に表示される'),
      p('【成功指標】'),
      p('検索の利用率が2倍になる'),
      p('【対象外】'),
      p('画像検索'),
    ],
    expected: {
      overview: '検索を速くする。 | 【対象外】 | 画像検索',
      'acceptance-criteria': '【完了条件】 | 1秒以内に表示される',
      metrics: '検索の利用率が2倍になる',
    },
  },
  {
    rule: 'a table of stories',
    description: [
      p('Self-service for tenants.'),
      table(
        ['#', 'User story', 'Priority'],
        ['1', 'As a tenant I want to report damage', 'Must'],
        ['2', 'As a janitor I want a list of reports', 'Should'],
      ),
    ],
    expected: {
      overview: 'Self-service for tenants.',
      'user-story':
        '# User story Priority 1 As a tenant I want to report damage Must 2 As a janitor I want a list of reports Should',
    },
  },
  {
    rule: 'scenarios under headings of their own',
    description: [
      p('Locked accounts can be opened again.'),
      h(3, 'Scenario 1: by mail'),
      lines('Given a locked account', 'When I follow the link in the mail', 'Then it is open'),
      h(3, 'Scenario 2: by phone'),
      lines('Given a locked account', 'When I call support', 'Then they open it'),
    ],
    expected: {
      overview: 'Locked accounts can be opened again.',
      'acceptance-criteria':
        'Scenario 1: by mail | Given a locked account When I follow the link in the mail Then it is open | Scenario 2: by phone | Given a locked account When I call support Then they open it',
    },
  },
  {
    rule: 'screenshots with captions under mock-ups',
    description: [
      h(2, 'Why'),
      p('The old screen is slow.'),
      h(2, 'Mockups'),
      picture,
      p('The list, sorted by date'),
      picture,
      h(2, 'Acceptance Criteria (draft)'),
      ul('Sorted by date'),
    ],
    expected: {
      overview: 'Why | The old screen is slow.',
      design: 'Mockups | The list, sorted by date',
      'acceptance-criteria': 'Sorted by date',
    },
  },
  {
    rule: 'code of an interface under its heading',
    description: [
      p('Partners read stock levels.'),
      h(2, 'API'),
      frame('codeBlock', { language: 'http' }, text('GET /stock/{sku}')),
      p('Rate limit 10/s.'),
      h(2, 'Rollout plan'),
      ol('Internal', 'Two partners', 'All'),
    ],
    expected: {
      overview: 'Partners read stock levels. | Rollout plan | Internal Two partners All',
      technical: 'API | GET /stock/{sku} | Rate limit 10/s.',
    },
  },
  {
    rule: 'MoSCoW lists',
    description: [
      p('A new onboarding.'),
      b('Must have'),
      ul('Three steps', 'Can be skipped'),
      b('Should have'),
      ul('A progress bar'),
      b('Won’t have'),
      ul('A video'),
    ],
    expected: {
      overview: 'A new onboarding. | Won’t have | A video',
      'acceptance-criteria': 'Must have | Three steps Can be skipped | Should have | A progress bar',
    },
  },
  {
    rule: 'links at the end',
    description: [
      p('Move the blog to the new theme.'),
      p('Links'),
      ul(
        [paragraph(linked('Design in Figma', 'https://www.figma.com/file/9'))],
        [paragraph(linked('Old theme', 'https://example.com/theme'))],
      ),
      paragraph(text('Related: '), card('https://site.example/browse/WEB-9')),
    ],
    expected: {
      overview: 'Move the blog to the new theme.',
      design: 'https://www.figma.com/file/9',
      related: 'Links | Design in Figma Old theme | https://site.example/browse/WEB-9',
    },
  },
  {
    rule: 'to-dos of several teams',
    description: [
      h(2, 'Goal'),
      p('One sign-on for all apps.'),
      h(2, 'To do'),
      h(3, 'Backend'),
      ul('Token endpoint'),
      h(3, 'Frontend'),
      ul('Sign-in page'),
      h(2, 'Dependencies'),
      ul('Identity team has to approve'),
    ],
    expected: {
      overview: 'Goal | One sign-on for all apps.',
      tasks: 'To do | Backend | Token endpoint | Frontend | Sign-in page',
      technical: 'Dependencies | Identity team has to approve',
    },
  },
  {
    rule: 'questions and answers',
    description: [
      b('Who is it for?'),
      p('Dispatchers at night.'),
      b('What problem does it solve?'),
      p('They cannot see which driver is free.'),
      b('When is it done?'),
      ul('The map shows free drivers', 'It is at most a minute old'),
      b('How do we know that it worked?'),
      p('Idle time falls by a fifth.'),
    ],
    expected: {
      'user-story': 'Who is it for? | Dispatchers at night.',
      overview: 'What problem does it solve? | They cannot see which driver is free.',
      'acceptance-criteria': 'When is it done? | The map shows free drivers It is at most a minute old',
      metrics: 'How do we know that it worked? | Idle time falls by a fifth.',
    },
  },
  {
    rule: 'meeting notes',
    description: [
      p('Notes from 12 May'),
      ul('Ada: the import is too slow', 'Ben: it fails on umlauts'),
      p('Decisions'),
      ul('We rewrite the parser'),
      p('Next steps'),
      ul('Ben writes a prototype'),
    ],
    expected: {
      overview:
        'Notes from 12 May | Ada: the import is too slow Ben: it fails on umlauts | Decisions | We rewrite the parser',
      tasks: 'Next steps | Ben writes a prototype',
    },
  },
];
