import { formatList, formatNumber } from '../../common/dates';

const fields = {
  assignee: '担当者',
  priority: '優先度',
  estimate: '見積もり',
  labels: 'ラベル',
  description: '説明',
};

const mayNotCreate =
  'この課題の下に課題を作成する権限がありません。プロジェクトの管理者に問い合わせてください。';

export const messages = {
  noBreakdown: {
    'not-visible': 'この課題を表示できなくなりました。',
    'no-children-possible':
      'この種類の課題は子課題を持てないため、仕様書を分割できません。何も変更されていません。課題をエピックに戻すか、仕様書のリンクを解除してそのページをエピックで使用してください。',
    'may-not-create': mayNotCreate,
    'nothing-to-continue': '続行するものがありません。このダイアログを閉じて、もう一度開いてください。',
    'nothing-to-undo': '元に戻すものがありません。このダイアログを閉じて、もう一度開いてください。',
  },
  specs: {
    'no-spec': 'この課題にはまだ仕様書がありません。タスクを貼り付けるか、先に仕様書を生成してください。',
    'not-visible':
      '仕様書のページは削除されたか、Confluence で表示する権限がありません。タスクを貼り付けることはできます。',
    trashed: '仕様書のページは Confluence のゴミ箱にあります。タスクを貼り付けることはできます。',
    archived: '仕様書のページはアーカイブされています。タスクを貼り付けることはできます。',
    unreadable: '仕様書のページの内容を読み取れませんでした。タスクを貼り付けることはできます。',
    unreachable:
      'Confluence から応答がありませんでした。このダイアログを閉じてやり直すか、タスクを貼り付けてください。',
  },
  sections: {
    overview: '概要',
    'user-story': 'ユーザーストーリー',
    'acceptance-criteria': '受け入れ基準',
    design: 'デザイン',
    technical: '技術的な考慮事項',
    tasks: '実装タスク',
    related: '関連する Jira 課題',
    metrics: '成功指標',
  },
  sources: { pattern: '一般的な作業の種類から', pasted: '貼り付け', added: '自分で追加' },
  kinds: {
    design: (criterion: string) => `デザイン: ${criterion}`,
    backend: (criterion: string) => `バックエンド: ${criterion}`,
    frontend: (criterion: string) => `フロントエンド: ${criterion}`,
    test: (criterion: string) => `テスト: ${criterion}`,
    docs: (criterion: string) => `ドキュメント: ${criterion}`,
  },
  problems: {
    'summary-empty': () => '要約を入力してください。',
    'summary-too-long': ({ by }: { readonly by: number }) =>
      `${formatNumber(by)} 文字短くしてください。Jira の上限は 255 文字です。`,
    'summary-lines': () => '1 行で入力してください。',
    'same-as-row': ({ row }: { readonly row: number }) =>
      `選択した ${formatNumber(row + 1)} 番目のタスクと同じ内容です。どちらか一方を選択してください。`,
    'type-not-allowed': () => '別のタイプを選択してください。このタイプはここで作成できません。',
    'fields-required': ({ names }: { readonly names: readonly string[] }) =>
      names.length === 0
        ? 'このプロジェクトでは、ここにないフィールドが必要です。別のタイプを選択するか、Jira で作成してください。'
        : `このプロジェクトでは ${formatList(names)} が必要です。別のタイプを選択するか、Jira で作成してください。`,
    'field-not-on-form': ({ field }: { readonly field: keyof typeof fields }) =>
      `このタイプには「${fields[field]}」がありません。空のままにしてください。`,
    'not-assignable': () =>
      'このユーザーは割り当てられません。表で別のユーザーを選択するか、空欄にしてください。',
    'estimate-unreadable': () => '見積もりは Jira の形式で入力してください (例: 3d 4h)。',
    'label-spaces': ({ label }: { readonly label: string }) =>
      `ラベル「${label}」はスペースなしで入力してください。`,
    'label-too-long': () => 'ラベルを短くしてください。Jira の上限は 255 文字です。',
    'description-too-long': () => '説明を短くしてください。Jira の上限は約 30,000 文字です。',
  },
  troubles: {
    summary: '要約が Jira に受け付けられませんでした。',
    type: 'このタイプはここでは許可されていません。',
    parent: 'このタイプの課題は、この課題の下に置けません。',
    assignee: 'このユーザーは割り当てられません。別のユーザーを選択してください。',
    priority: '優先度が Jira に受け付けられませんでした。',
    labels: 'ラベルが Jira に受け付けられませんでした。',
    estimate: '見積もりが Jira に受け付けられませんでした。',
    description: '説明が Jira に受け付けられませんでした。',
    'other-field':
      'ここにないフィールドがプロジェクトで必要です。Jira で作成するか、別のタイプを選択してください。',
    'may-not-create': 'このプロジェクトで課題を作成する権限がありません。',
    'not-granted':
      'このサイトで Lockstep に必要な権限がありません。Lockstep の更新の承認をサイト管理者に依頼してください。不足している権限は、[アプリ] の Lockstep のページで確認できます。',
    'not-accepted': 'このタスクは Jira に受け付けられませんでした。',
  },
  lists: {
    todo: null,
    shown: '仕様書のページに最新の状態で表示されます。',
    added: '仕様書のページに最新の一覧を追加しました。',
    'no-page': null,
    'page-gone': '仕様書のページがなくなりました。タスクは残ります。',
    refused:
      '編集する権限がないか、安全に変更できない (5 MB または要素 50,000 個を超えているなど) ため、仕様書のページはそのままです。',
    failed: '仕様書のページにアクセスできませんでした。タスクの一覧は追加されていません。',
  },
  breakDown: '分割',
  breakDownRest: 'タスクのない基準を分割',
  breakDownIs: '仕様書を子課題にします。提案から選び、変更して、まとめて作成できます。',
  readFrom: '{} から読み取りました',
  notRead: '仕様書を今は読み取れませんでした。タスクを貼り付けることはできます。',
  states: { uncovered: 'タスクなし', covered: 'カバー済み', 'in-progress': '進行中', done: '完了' },
  changed: 'タスクの作成後に変更されました',
  uncovered: (n: number) => `${formatNumber(n)} 件の基準にタスクがありません。`,
  proposeFor: '作業の種類ごとにタスクを提案',
  otherTasks: 'その他のタスク',
  nothingProposed: '仕様書に基準やタスクの一覧がありません。代わりにタスクを貼り付けてください。',
  from: (section: string, group: string | null) => (group === null ? section : `${section} · ${group}`),
  isThere: (key: string) => `${key} がすでにあります`,
  choose: (summary: string) => `作成: ${summary}`,
  summary: '要約',
  remove: '削除',
  type: 'タイプ',
  addTask: 'タスクを追加',
  paste: 'タスクを貼り付け',
  pasteHelp: '1 行に 1 タスク、または表からコピーしたセル。最初の列が要約になります。',
  takePasted: '追加',
  addPastedFirst: '先に、貼り付けた内容を追加するか、欄を空にしてください。',
  tooMany: (lines: number, most: number) =>
    `${formatNumber(lines)} 行は多すぎます。一度に作成できるのはあと ${formatNumber(most)} 件までです。何も追加されていません。`,
  children: (n: number) => `子課題が ${formatNumber(n)} 件あります`,
  gone: (n: number) =>
    `Lockstep が作成した ${formatNumber(n)} 件のタスクは、削除されたか表示する権限がありません。`,
  news: {
    renamed: '名前が変更されました',
    moved: '移動されました',
    struck: '仕様書で取り消されました。不要であれば閉じてください',
  },
  byHand: '手動で作成',
  create: 'タスクを作成',
  chosen: (n: number) => `${formatNumber(n)} 件のタスクを選択中`,
  refusedFirst: '何も作成していません。変更が必要な点は各タスクに表示されています。',
  chooseSome: 'タスクを 1 件以上選択してください。',
  fixFirst: (n: number) => `選択した ${formatNumber(n)} 件のタスクを先に修正してください。`,
  mayNotCreate,
  creating: (made: number, total: number) =>
    `タスクを作成しています: ${formatNumber(total)} 件中 ${formatNumber(made)} 件`,
  looking: '接続が切れる前に作成されたものを探しています',
  heldUp: (until: string) => `Jira の要求により速度を落としています。${until} に自動で再開します。`,
  busy: 'ほかのユーザーがこの課題のタスクを作成しています。作成されたものから表示されます。',
  cancel: 'キャンセル',
  cancelling: '作成中のタスクが終わりしだいキャンセルします',
  made: (n: number) => `${formatNumber(n)} 件のタスクを作成しました`,
  overtaken: 'この間に、この課題のタスクが作成されました。二重には作成されていません。',
  cancelled: (n: number) => `キャンセルしました。${formatNumber(n)} 件のタスクは作成されていません。`,
  failedTitle: (n: number) => `${formatNumber(n)} 件のタスクを作成できませんでした`,
  row: (n: number) => `タスク ${formatNumber(n + 1)}`,
  kept: {
    commented: 'コメントがあります',
    'worked-on': '作業ログがあります',
    begun: '作業が開始されています',
    'has-children': 'サブタスクがあります',
    moved: '移動されました',
    edited: '変更されました',
    'not-ours': 'Lockstep が作成した記録がなくなっています',
    'may-not-delete': '削除する権限がありません',
    hidden: '表示できなくなっています',
    unseen: '見つかりません。削除されたか、まだ残っている可能性があります',
  },
  undo: '元に戻す',
  undoing: (left: number) => `元に戻しています: 残り ${formatNumber(left)} 件を確認中`,
  undoStuck: '一部のタスクがまだ削除されていません',
  undoGoesOn:
    '[続行] を押すと、残りのタスクのうち変更されていないものを削除します。新しいタスクは作成されません。',
  undone: (n: number) => `${formatNumber(n)} 件のタスクを削除しました`,
  keptTitle: (n: number) => `${formatNumber(n)} 件のタスクは削除していません`,
  keptRow: (key: string, why: string) => `${key}: ${why}`,
  grid: 'タスクの表',
  openGrid: '表で編集',
  openList: '一覧に戻る',
  gridKeys:
    '矢印キーで移動、Enter で編集、Shift で範囲選択、スペースで選択、Ctrl+D で下にコピー、Ctrl+V で貼り付け、Ctrl+Z で元に戻す、Alt+矢印で行を移動。',
  columns: {
    summary: '要約',
    type: 'タイプ',
    assignee: '担当者',
    priority: '優先度',
    estimate: '見積もり',
    labels: 'ラベル',
    description: '説明',
  },
  problemColumn: '要変更',
  skipped: (n: number) => `${formatNumber(n)} 個のセルは変更されていません。入力した値はそこでは使えません。`,
  takenBack: '直前の変更を元に戻しました。',
  ranks: {
    'as-made': null,
    ranked: 'リストの順に並んでいます。',
    'no-board': null,
    refused: '並び順を変更する権限がないため、作成順に並んでいます。',
  },
  retryFailed: '失敗した分を再試行',
  next: '次のステップ: タスクを開いて担当者を決めるか、まだカバーされていないものを分割してください。',
  more: 'さらに分割',
  stuck: 'タスクの作成が完了していません',
  continueIsSafe: '作成済みのものは残っています。続行すると先にそれを探すため、二重には作成されません。',
  continue: '続行',
  close: '閉じる',
  unfinished: (made: number, total: number) =>
    `${formatNumber(total)} 件中 ${formatNumber(made)} 件のタスクを作成しました。残りは待機中です。`,
  continuesWhere: '続行すると、その続きから再開します。',
};
