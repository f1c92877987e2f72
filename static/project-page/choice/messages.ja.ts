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
    blocked: 'ブロック中',
    other: '未着手',
    decisions: '決定事項とアクション アイテム',
  },
  day: '曜日',
  time: '時刻',
  zone: 'タイムゾーン',
  space: 'スペース',
  noParent: 'レポートはスペースの最上位に作成されます。既にある一覧は移動しません。',
  oneList:
    'このスペースにあるこのプロジェクトのレポートの一覧は 1 つです。既にある場合は、すべてのレポートとともにこのページの下に移動します。このページを表示できないユーザーは、移動後はレポートも表示できません。',
  narrowParent:
    'このスペースを表示できるユーザーの一部は、このページを表示できません。その下に移動するレポートは、既存のものも含め、それらのユーザーには表示されません。',
  unnamedParent: '親ページ: このスペースのページ',
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
  nothingHere: {
    epic: 'このエピックの下には、このプロジェクトの課題がないため、レポートは空になります。別のエピックを選ぶか、エピックのプロジェクトでレポートを追加してください。',
    jql: 'このクエリで見つかる課題はすべて別のプロジェクトのものであるため、レポートは空になります。クエリを変更するか、それらの課題のプロジェクトでレポートを追加してください。',
  },
  boardHelp:
    'スプリントが終了するたびに 1 ページ作成します。[今すぐ公開] では進行中のスプリントを報告し、終了時に同じページを作り直します。',
  titlePattern: 'タイトル',
  titleHelp: (placeholders: string, usual: string): string =>
    `${placeholders} を使用できます。通常のタイトル${usual && ` (${usual}) `}にする場合は空欄にしてください。`,
  language: 'ページの言語',
  ownForm: 'ページは Lockstep の標準の形式です。',
  likePage: 'ページは、取り込んだ時点の {} の形式になります。',
  chooseTemplate: 'テンプレートを選択',
  templateHelp: (names: string): string =>
    `どのページもテンプレートにできます。本文と見出しはそのまま残り、次の名前の部分は Lockstep が書き込みます。それぞれ見出しの下の独立した段落に置いてください。最初の 2 つは文中でも使えます: ${names}。`,
  keepTemplate: '形式を変更しない',
  takeAnew: '現在の内容を取り込む',
  withoutTemplate: 'テンプレートなし',
  templateTaken:
    '保存すると、このページがテンプレートになります。波括弧内の名前の部分は Lockstep が書き込みます。ページを後で変更した場合は、もう一度取り込むと反映されます。',
  formPreview: 'テンプレートに沿ったページ',
  formPreviewHelp:
    'リストには最初の課題だけが表示されます。波括弧のまま残っている部分は、レポートの作成時に読み込まれます。',
  templateSays: 'ページのセクションはテンプレートで決まります。',
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
