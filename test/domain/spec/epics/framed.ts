import { frame, h, p, table, tasks, type ToldEpic, ul, b } from './told';

/** The same parts in other languages, and in frames: expands, panels, columns, tables, lists. */
export const FRAMED: readonly ToldEpic[] = [
  {
    rule: 'German headings',
    description: [
      h(2, 'Ausgangslage'),
      p('Rechnungen kommen zu spät.'),
      h(2, 'Zielgruppe'),
      p('Buchhaltung'),
      h(2, 'Akzeptanzkriterien'),
      ul('Versand am selben Tag'),
      h(2, 'Technische Überlegungen'),
      p('Neue Warteschlange'),
      h(2, 'Abhängigkeiten'),
      p('SAP'),
      h(2, 'Aufgaben'),
      ul('Warteschlange bauen'),
      h(2, 'Erfolgskriterien'),
      p('95 % in 24 Stunden'),
    ],
    expected: {
      overview: 'Ausgangslage | Rechnungen kommen zu spät.',
      'user-story': 'Zielgruppe | Buchhaltung',
      'acceptance-criteria': 'Versand am selben Tag',
      technical: 'Neue Warteschlange | Abhängigkeiten | SAP',
      tasks: 'Warteschlange bauen',
      metrics: 'Erfolgskriterien | 95 % in 24 Stunden',
    },
  },
  {
    rule: 'Japanese headings',
    description: [
      h(2, '背景'),
      p('検索が遅い。'),
      h(2, 'ユーザーストーリー'),
      p('読者として、すぐに見つけたい。'),
      h(2, '受け入れ基準'),
      ul('一秒以内'),
      h(2, '技術的な考慮事項'),
      p('索引を作る。'),
      h(2, '成功指標'),
      p('離脱率 10 % 減'),
    ],
    expected: {
      overview: '背景 | 検索が遅い。',
      'user-story': '読者として、すぐに見つけたい。',
      'acceptance-criteria': '一秒以内',
      technical: '技術的な考慮事項 | 索引を作る。',
      metrics: '離脱率 10 % 減',
    },
  },
  {
    rule: 'a checklist under acceptance criteria and one under nothing',
    description: [
      p('Prepare the launch.'),
      tasks('Write the notes'),
      h(2, 'Acceptance criteria'),
      tasks('Notes are out'),
    ],
    expected: {
      overview: 'Prepare the launch.',
      tasks: 'Write the notes',
      'acceptance-criteria': 'Notes are out',
    },
  },
  {
    rule: 'expands whose titles are labels',
    description: [
      p('Dark mode.'),
      frame('expand', { title: 'Acceptance criteria' }, ul('Follows the system')),
      frame('expand', { title: 'Fine print' }, p('Not for print.')),
    ],
    expected: {
      overview: 'Dark mode. | Fine print | Not for print.',
      'acceptance-criteria': 'Follows the system',
    },
  },
  {
    rule: 'panels and columns that hold labels',
    description: [
      frame(
        'panel',
        { panelType: 'info' },
        b('Goal'),
        p('Fewer calls.'),
        b('Success metrics'),
        p('10 % fewer'),
      ),
      frame(
        'layoutSection',
        undefined,
        frame('layoutColumn', { width: 50 }, h(2, 'Design'), p('Two columns')),
        frame('layoutColumn', { width: 50 }, h(2, 'Risks'), p('Old phones')),
      ),
    ],
    expected: {
      overview: 'Goal | Fewer calls. | Risks | Old phones',
      metrics: '10 % fewer',
      design: 'Two columns',
    },
  },
  {
    rule: 'a table of parts',
    description: [
      table(
        ['Problem', 'Too many clicks'],
        ['User story', 'As a clerk I want one click'],
        ['Metrics', 'Clicks per order: 1'],
      ),
    ],
    expected: {
      overview: 'Problem | Too many clicks',
      'user-story': 'As a clerk I want one click',
      metrics: 'Clicks per order: 1',
    },
  },
  {
    rule: 'a list of parts',
    description: [
      ul(
        [p('Goal'), ul('Less waiting')],
        [p('Acceptance criteria'), ul('Answers in a day')],
        [p('Dependencies:'), ul('Mail server')],
      ),
    ],
    expected: {
      overview: 'Goal | Less waiting',
      'acceptance-criteria': 'Answers in a day',
      technical: 'Dependencies | Mail server',
    },
  },
  {
    rule: 'empty headings of a form say nothing',
    description: [
      h(2, 'Problem'),
      p('Slow.'),
      h(2, 'Acceptance criteria'),
      p(''),
      h(2, 'Risks'),
      h(2, 'Metrics'),
    ],
    expected: { overview: 'Problem | Slow.' },
  },
  {
    rule: 'references and links',
    description: [
      p('See below.'),
      h(2, 'References'),
      ul('The study of 2024'),
      h(2, 'Next steps'),
      ul('Ask legal'),
    ],
    expected: {
      overview: 'See below.',
      related: 'References | The study of 2024',
      tasks: 'Next steps | Ask legal',
    },
  },
];
