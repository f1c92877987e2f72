import { formatNumber } from '../../common/dates';

export const messages = {
  audiences: {
    project: 'プロジェクトを表示できるユーザーのみ',
    space: 'スペースを表示できるすべてのユーザー',
  },
  catchUps: {
    late: '36 時間以内なら遅れて作成する',
    skip: '作成しない',
  },
  scopes: {
    project: 'プロジェクト全体',
    epic: 'エピックより下位のすべての階層',
    version: 'バージョン',
    board: 'ボードのスプリント',
    jql: 'クエリの検索結果',
  },
  sections: {
    changes: '前回のレポート以降',
    coverage: '受け入れ基準',
    completed: '完了',
    progress: '進行中',
    blocked: 'ブロック',
    other: 'その他',
    decisions: '決定事項とアクション アイテム',
  },
  day: '曜日',
  time: '時刻',
  zone: 'タイムゾーン',
  space: 'スペース',
  noParent: 'レポートはスペースの最上位に作成されます。既にある一覧は移動しません。',
  chooseParent: 'ページを選択',
  withoutParent: '親ページなし',
  keepParent: '変更しない',
  repeats: '繰り返し',
  dayOfMonth: '日',
  lastDay: '月末',
  onDayOfMonth: '毎月の特定の日',
  countedFrom: '起点とする週',
  audience: '閲覧者',
  catchUp: '時間どおりに作成できなかった場合',
  scope: '対象',
  jql: 'JQL クエリ',
  jqlHelp: 'このプロジェクトの課題のみが集計されます。',
  boardHelp:
    'スプリントが終了するたびに 1 ページ作成します。「今すぐ公開」では進行中のスプリントを報告し、終了時に同じページを作り直します。',
  titlePattern: 'タイトル',
  titleHelp: (placeholders: string): string =>
    `${placeholders} を使用できます。通常のタイトルにする場合は空欄にしてください。`,
  language: 'ページの言語',
  shownSections: 'セクション',
  wrong: {
    time: '時刻を入力してください。',
    from: '2000 年から 2099 年までの日付を入力してください。',
    epic: 'エピックを選択してください。',
    version: 'バージョンを選択してください。',
    board: 'ボードを選択してください。',
    jql: 'クエリを入力してください。',
    space: 'スペースを選択してください。',
  },
  tooLong: (most: number, length: number): string =>
    `最大 ${formatNumber(most)} 文字ですが、${formatNumber(length)} 文字あります。短くしてください。`,
};
