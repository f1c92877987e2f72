import { text } from '../../../../src/domain/documents/nodes';
import {
  b,
  frame,
  h,
  lines,
  list,
  ol,
  p,
  struck,
  line,
  table,
  task,
  taskList,
  tasks,
  type ToldSpec,
  ul,
} from './told-spec';

/** German and Japanese pages. */
export const WORLDWIDE: readonly ToldSpec[] = [
  {
    rule: 'German, with the built-in headings',
    page: [
      h(2, 'Überblick'),
      p('Rechnungen kommen zu spät an.'),
      h(2, 'Akzeptanzkriterien'),
      ul('Rechnungen gehen am selben Tag hinaus', 'Jede Rechnung ist ein PDF'),
      h(2, 'Technische Überlegungen'),
      ul('Warteschlange vor den Versand setzen'),
      h(2, 'Umsetzungsaufgaben'),
      ul('Versanddienst schreiben', 'Vorlage übernehmen'),
      h(2, 'Nicht-Ziele'),
      ul('Mahnungen'),
    ],
    tasks: [
      'Rechnungen gehen am selben Tag hinaus',
      'Jede Rechnung ist ein PDF',
      'Warteschlange vor den Versand setzen',
      'Versanddienst schreiben',
      'Vorlage übernehmen',
    ],
    criteria: ['Rechnungen gehen am selben Tag hinaus', 'Jede Rechnung ist ein PDF'],
  },
  {
    rule: 'a German table with states',
    page: [
      h(2, 'Arbeitspakete'),
      table(
        ['Nr.', 'Aufgabe', 'Verantwortlich', 'Status'],
        ['1', 'Schnittstelle abstimmen', 'Anke', 'Erledigt'],
        ['2', 'Daten übernehmen', 'Bernd', 'Offen'],
        ['3', 'Abnahme vorbereiten', '', ''],
      ),
    ],
    tasks: ['Daten übernehmen', 'Abnahme vorbereiten'],
  },
  {
    rule: 'German scenarios',
    page: [
      h(3, 'Abnahmekriterien'),
      ul(
        'Angenommen, der Zug ist verspätet, wenn ich die Anzeige öffne, dann sehe ich die neue Zeit',
        'Angenommen, der Zug fällt aus, wenn ich die Anzeige öffne, dann sehe ich Ersatz',
      ),
    ],
    tasks: [
      'Angenommen, der Zug ist verspätet, wenn ich die Anzeige öffne, dann sehe ich die neue Zeit',
      'Angenommen, der Zug fällt aus, wenn ich die Anzeige öffne, dann sehe ich Ersatz',
    ],
    criteria: [
      'Angenommen, der Zug ist verspätet, wenn ich die Anzeige öffne, dann sehe ich die neue Zeit',
      'Angenommen, der Zug fällt aus, wenn ich die Anzeige öffne, dann sehe ich Ersatz',
    ],
  },
  {
    rule: 'German labels in bold, with offene Fragen',
    page: [
      b('Akzeptanzkriterien:'),
      ul('Die Suche findet Umlaute'),
      b('Offene Fragen'),
      ul('Auch Akzente?'),
      b('Aufgaben'),
      ul('Index neu aufbauen'),
    ],
    tasks: ['Die Suche findet Umlaute', 'Index neu aufbauen'],
    criteria: ['Die Suche findet Umlaute'],
  },
  {
    rule: 'Japanese, with the built-in headings',
    page: [
      h(2, '概要'),
      p('検索が遅い。'),
      h(2, '受け入れ基準'),
      ul('一秒以内に結果が出る', '全角と半角を区別しない'),
      h(2, '技術的な考慮事項'),
      ul('索引を分ける'),
      h(2, '実装タスク'),
      ul('索引を作る', '画面を直す'),
      h(2, '対象外'),
      ul('画像の検索'),
    ],
    tasks: ['一秒以内に結果が出る', '全角と半角を区別しない', '索引を分ける', '索引を作る', '画面を直す'],
    criteria: ['一秒以内に結果が出る', '全角と半角を区別しない'],
  },
  {
    rule: 'a Japanese table',
    page: [
      h(2, '作業一覧'),
      table(
        ['No', '作業内容', '担当', '見積もり', '状態'],
        ['1', '仕様を確認する', '佐藤', '1日', '完了'],
        ['2', 'APIを実装する', '鈴木', '3日', '未着手'],
        ['3', '結合テストを行う', '', '2日', ''],
      ),
    ],
    tasks: ['APIを実装する', '結合テストを行う'],
  },
  {
    rule: 'Japanese tasks with marks of their own',
    page: [
      h(3, '完了条件'),
      lines('・予約が取り消せる', '・取り消しの通知が届く'),
      h(3, 'やること'),
      tasks('取り消しの画面を作る', '通知の文面を決める'),
    ],
    tasks: ['予約が取り消せる', '取り消しの通知が届く', '取り消しの画面を作る', '通知の文面を決める'],
    criteria: ['予約が取り消せる', '取り消しの通知が届く'],
  },
  {
    rule: 'two columns, an expand and a panel',
    page: [
      frame(
        'layoutSection',
        undefined,
        frame('layoutColumn', { width: 50 }, h(2, 'Acceptance criteria'), ul('Photos rotate by themselves')),
        frame('layoutColumn', { width: 50 }, h(2, 'Tasks'), ul('Read the camera’s data')),
      ),
      frame('expand', { title: 'Technical notes' }, ul('Rotate on the server')),
      frame('panel', { panelType: 'info' }, p('Ask Ann before you start.')),
    ],
    tasks: ['Photos rotate by themselves', 'Read the camera’s data', 'Rotate on the server'],
    criteria: ['Photos rotate by themselves'],
  },
  {
    rule: 'emoji in headings and points',
    page: [
      h(2, '✅ Acceptance criteria'),
      ul('🚀 The first start takes a second'),
      h(2, '🛠️ Tasks'),
      list(
        [
          line(
            { type: 'emoji', attrs: { shortName: ':fire:', text: '🔥' } },
            text(' Remove the splash screen'),
          ),
        ],
        [p('Load fonts later')],
      ),
    ],
    tasks: ['The first start takes a second', 'Remove the splash screen', 'Load fonts later'],
    criteria: ['The first start takes a second'],
  },
  {
    rule: 'numbers, labels and boxes in front of points',
    page: [
      h(2, 'Acceptance criteria'),
      ul('AC-1: Orders can be split', 'AC-2: Split orders can be joined'),
      h(2, 'Implementation tasks'),
      ul('T1. Add the split button', '2) Join by drag and drop', '☐ Log both'),
    ],
    tasks: [
      'Orders can be split',
      'Split orders can be joined',
      'Add the split button',
      'Join by drag and drop',
      'Log both',
    ],
    criteria: ['Orders can be split', 'Split orders can be joined'],
  },
  {
    rule: 'empty sections, hints and words that say nothing',
    page: [
      h(2, 'Acceptance criteria'),
      { type: 'paragraph', content: [{ type: 'placeholder', attrs: { text: 'What must be true?' } }] },
      h(2, 'Technical considerations'),
      ul('n/a'),
      h(2, 'Implementation tasks'),
      ul('TBD', '', '…', '-', 'Write the first draft'),
      h(2, 'Success metrics'),
      ul('tbd'),
    ],
    tasks: ['Write the first draft'],
  },
  {
    rule: 'one part struck inside a point that stays',
    page: [
      h(2, 'Tasks'),
      list([line(text('Ship to '), struck('three'), text(' five countries'))]),
      taskList(task('Translate the mails')),
      ol('Order boxes'),
    ],
    tasks: ['Ship to five countries', 'Translate the mails', 'Order boxes'],
  },
];
