import { text } from '../../../../src/domain/documents/nodes';
import { frame, h, lines, ol, p, tasks, type ToldEpic, ul } from './told';

/** Schools of writing: questions, jobs, counted criteria, frameworks. */
export const SCHOOLS: readonly ToldEpic[] = [
  {
    rule: 'a job, what is done when, and what is not done',
    description: [
      p('When I close the month, I want to see unbooked receipts first, so I can chase people early.'),
      p('Done when:'),
      ul('Unbooked receipts are on top', 'One click writes the reminder'),
      p('Not doing: automatic booking'),
    ],
    expected: {
      overview: 'Not doing: automatic booking',
      'user-story':
        'When I close the month, I want to see unbooked receipts first, so I can chase people early.',
      'acceptance-criteria': 'Done when | Unbooked receipts are on top One click writes the reminder',
    },
  },
  {
    rule: 'questions as headings',
    description: [
      h(2, 'Why are we doing this?'),
      p('Drivers call because the map is wrong.'),
      h(2, 'Who is it for?'),
      p('Drivers of the night shift.'),
      h(2, 'What does success look like?'),
      p('Half as many calls.'),
      h(2, 'What is out of scope?'),
      p('Bicycles.'),
      h(2, 'How will it work?'),
      p('The map is fetched when the shift begins.'),
      h(2, 'How do we know it is done?'),
      ul('The map of today is shown'),
    ],
    expected: {
      overview:
        'Why are we doing this? | Drivers call because the map is wrong. | What is out of scope? | Bicycles. | How will it work? | The map is fetched when the shift begins.',
      'user-story': 'Who is it for? | Drivers of the night shift.',
      'acceptance-criteria': 'How do we know it is done? | The map of today is shown',
      metrics: 'What does success look like? | Half as many calls.',
    },
  },
  {
    rule: 'questions in any tense, and longer headings with a telling word',
    description: [
      h(2, "How we'll measure it"),
      p('p75 on /pay'),
      h(2, 'How would we know that it is done?'),
      p('All stores have it.'),
      h(2, "What we won't do"),
      p('Web push'),
      h(2, 'Plan of record'),
      ol('Read-only in March', 'Off in April'),
      h(2, 'Where tenant data privacy matters'),
      p('Data stays in the EU.'),
      h(2, 'Security team contacts'),
      p('Ann'),
      h(2, 'Quality gates'),
      p('No broken links'),
    ],
    expected: {
      overview: "What we won't do | Web push | Security team contacts | Ann",
      metrics: "How we'll measure it | p75 on /pay",
      'acceptance-criteria':
        'How would we know that it is done? | All stores have it. | Quality gates | No broken links',
      tasks: 'Plan of record | Read-only in March Off in April',
      technical: 'Where tenant data privacy matters | Data stays in the EU.',
    },
  },
  {
    rule: 'criteria that are counted',
    description: [
      p('Customers can pause a subscription.'),
      p('AC1: The pause starts at the end of the period'),
      p('AC2: A paused customer is not billed'),
      p('AC3 - The customer can resume at any time'),
      p('Tech: flag on the subscription, job at midnight'),
    ],
    expected: {
      overview: 'Customers can pause a subscription.',
      'acceptance-criteria':
        'AC1: The pause starts at the end of the period | AC2: A paused customer is not billed | AC3 - The customer can resume at any time',
      technical: 'Tech: flag on the subscription, job at midnight',
    },
  },
  {
    rule: 'criteria below each of several stories',
    description: [
      h(2, 'User stories'),
      h(3, 'Story 1: search'),
      p('As a buyer, I want to search by size so that I find what fits.'),
      p('Acceptance criteria:'),
      ul('Sizes of the region are offered'),
      h(3, 'Story 2: filter'),
      p('As a buyer, I want to filter by colour so that I see less.'),
      p('Acceptance criteria:'),
      ul('Several colours at once'),
    ],
    expected: {
      'user-story':
        'Story 1: search | As a buyer, I want to search by size so that I find what fits. | Story 2: filter | As a buyer, I want to filter by colour so that I see less.',
      'acceptance-criteria': 'Sizes of the region are offered | Several colours at once',
    },
  },
  {
    rule: 'Japanese marks with what they name in one line',
    description: [
      lines(
        '■目的：問い合わせ件数を減らす',
        '■要件',
        '・検索結果を3件表示する',
        '・回答がない場合は有人に切り替える',
        '■対象外：電話対応',
        '■技術メモ：既存の検索APIを使う',
        '■KPI：自己解決率 50%',
      ),
    ],
    expected: {
      overview: '■目的：問い合わせ件数を減らす | ■対象外：電話対応',
      'acceptance-criteria': '■要件 | 検索結果を3件表示する 回答がない場合は有人に切り替える',
      technical: '■技術メモ：既存の検索APIを使う',
      metrics: '■KPI：自己解決率 50%',
    },
  },
  {
    rule: 'what is wrong and what is expected',
    description: [
      h(3, 'Steps to reproduce'),
      ol('Open the calendar', 'Switch to Samoa'),
      h(3, 'Actual result'),
      p('The 30th is missing twice.'),
      h(3, 'Expected result'),
      p('The 30th is missing once.'),
      h(3, 'Root cause'),
      p('Zone data of 2010.'),
      h(3, 'Fix'),
      p('Update the zone data.'),
    ],
    expected: {
      overview:
        'Steps to reproduce | Open the calendar Switch to Samoa | Actual result | The 30th is missing twice. | Root cause | Zone data of 2010.',
      'acceptance-criteria': 'Expected result | The 30th is missing once.',
      technical: 'Fix | Update the zone data.',
    },
  },
  {
    rule: 'a scenario in code and an interface in a line',
    description: [
      p('Members can freeze their card.'),
      frame(
        'codeBlock',
        { language: 'gherkin' },
        text(
          'Feature: Freeze\n  Scenario: frozen card\n    Given a frozen card\n    When it is used\n    Then the payment is declined',
        ),
      ),
      p('Endpoint: POST /cards/{id}/freeze'),
    ],
    expected: {
      overview: 'Members can freeze their card.',
      'acceptance-criteria':
        'Feature: Freeze Scenario: frozen card Given a frozen card When it is used Then the payment is declined',
      technical: 'Endpoint: POST /cards/{id}/freeze',
    },
  },
  {
    rule: 'German questions as headings',
    description: [
      h(2, 'Warum?'),
      p('Kunden finden ihre Rechnung nicht.'),
      h(2, 'Für wen?'),
      p('Geschäftskunden.'),
      h(2, 'Was?'),
      p('Ein Archiv mit Suche.'),
      h(2, 'Woran messen wir den Erfolg?'),
      p('30 % weniger Anrufe.'),
      h(2, 'Wann sind wir fertig?'),
      ul('Rechnungen der letzten 10 Jahre sind da'),
      h(2, 'Was machen wir nicht?'),
      p('Mahnungen.'),
    ],
    expected: {
      overview:
        'Warum? | Kunden finden ihre Rechnung nicht. | Was? | Ein Archiv mit Suche. | Was machen wir nicht? | Mahnungen.',
      'user-story': 'Für wen? | Geschäftskunden.',
      'acceptance-criteria': 'Wann sind wir fertig? | Rechnungen der letzten 10 Jahre sind da',
      metrics: 'Woran messen wir den Erfolg? | 30 % weniger Anrufe.',
    },
  },
  {
    rule: 'German headings of a framework',
    description: [
      h(3, 'Epic-Beschreibung'),
      p('Händler sehen ihren Bestand in Echtzeit.'),
      h(3, 'Business Value'),
      p('Weniger Stornos.'),
      h(3, 'Akzeptanzkriterien'),
      tasks('Bestand ist höchstens 60 s alt', 'Offline zeigt das Alter an'),
      h(3, 'NFA'),
      p('500 Händler gleichzeitig'),
      h(3, 'Abhängigkeiten / Risiken'),
      ul('ERP-Schnittstelle kommt im Mai'),
      h(3, 'Out of Scope'),
      p('Bestellungen'),
      h(3, 'Erfolg messen'),
      p('Stornoquote unter 2 %'),
    ],
    expected: {
      overview:
        'Epic-Beschreibung | Händler sehen ihren Bestand in Echtzeit. | Business Value | Weniger Stornos. | Out of Scope | Bestellungen',
      'acceptance-criteria': 'Bestand ist höchstens 60 s alt Offline zeigt das Alter an',
      technical: 'NFA | 500 Händler gleichzeitig | Abhängigkeiten / Risiken | ERP-Schnittstelle kommt im Mai',
      metrics: 'Erfolg messen | Stornoquote unter 2 %',
    },
  },
  {
    rule: 'Japanese headings with full-width numbers',
    description: [
      h(2, '１．概要'),
      p('予約の変更を自分でできるようにする。'),
      h(2, '２．ユーザーストーリー'),
      p('利用者として、電話せずに予約を変更したい。'),
      h(2, '３．受け入れ条件'),
      ol('前日まで変更できる', '変更後にメールが届く'),
      h(2, '４．技術的な検討事項'),
      p('予約APIにPATCHを追加する。'),
      h(2, '５．スケジュール'),
      p('6月リリース'),
      h(2, '６．未決事項'),
      p('手数料'),
      h(2, '７．成果指標'),
      p('電話件数 -40%'),
    ],
    expected: {
      overview:
        '予約の変更を自分でできるようにする。 | ５．スケジュール | 6月リリース | ６．未決事項 | 手数料',
      'user-story': '利用者として、電話せずに予約を変更したい。',
      'acceptance-criteria': '３．受け入れ条件 | 前日まで変更できる 変更後にメールが届く',
      technical: '４．技術的な検討事項 | 予約APIにPATCHを追加する。',
      metrics: '７．成果指標 | 電話件数 -40%',
    },
  },
  {
    rule: 'questions that name what they ask for',
    description: [
      h(3, 'What problem are we solving?'),
      p('Teachers retype grades.'),
      h(3, 'What are the requirements?'),
      ul('Import from CSV', 'Undo an import'),
      h(3, 'What are the risks?'),
      p('Wrong columns'),
      h(3, 'Was sind die Ziele?'),
      p('Noten werden einmal getippt.'),
      h(3, 'How will we measure it?'),
      p('Grades typed: −90 %'),
    ],
    expected: {
      overview:
        'What problem are we solving? | Teachers retype grades. | What are the risks? | Wrong columns | Was sind die Ziele? | Noten werden einmal getippt.',
      'acceptance-criteria': 'What are the requirements? | Import from CSV Undo an import',
      metrics: 'How will we measure it? | Grades typed: −90 %',
    },
  },
];
