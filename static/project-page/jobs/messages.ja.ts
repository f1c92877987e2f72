import { formatNumber } from '../../common/dates';

export const messages = {
  tasks: {
    create: '仕様書を生成',
    adopt: 'ページを仕様書として使用',
    unlink: '仕様書のリンクを解除',
    'break-down': '分割',
  },
  steps: {
    page: 'ページが Confluence に拒否されました。',
    'remote-link': '課題のリンクが Jira に拒否されました。',
    'issue-property': '課題の目印が Jira に拒否されました。',
    'page-property': 'ページの目印が Confluence に拒否されました。',
    comment: 'コメントが Jira に拒否されました。',
    record: 'リンクを記録できませんでした。',
  },
  whys: {
    summary: '要約が Jira に受け付けられませんでした',
    type: 'このタイプは許可されていません',
    parent: 'このタイプは課題の下に置けません',
    assignee: 'このユーザーは割り当てられません',
    priority: '優先度が Jira に受け付けられませんでした',
    labels: 'ラベルが Jira に受け付けられませんでした',
    estimate: '見積もりが Jira に受け付けられませんでした',
    description: '説明が Jira に受け付けられませんでした',
    'other-field': 'プロジェクトでほかのフィールドが必要です',
    'may-not-create': '課題を作成する権限がありません',
    'not-granted': 'Lockstep に必要な権限がありません',
    'not-accepted': 'Jira に受け付けられませんでした',
  },
  none: '進行中のものはありません。',
  running: '現在処理中です。',
  continuesWhere: '中断したところから続行します。二重に作成されることはありません。',
  continuesForOthers: 'ほかのユーザーが開始しました。2 分間動きがなければ、中断したところから続行できます。',
  continue: '続行',
  refresh: '更新',
  progress: {
    tasks: (done: number, total: number): string =>
      `${formatNumber(total)} 件中 ${formatNumber(done)} 件のタスクを作成済み`,
    steps: (done: number, total: number): string =>
      `${formatNumber(total)} ステップ中 ${formatNumber(done)} ステップ完了`,
  },
  ends: { done: '完了', incomplete: '一部未完了で終了' },
  history: (n: number): string => `完了したジョブ ${formatNumber(n)} 件`,
  more: '古いジョブは表示されません。各課題の履歴をご覧ください。',
  made: (n: number): string => `${formatNumber(n)} 件のタスクを作成`,
  rows: (n: number, why: string): string => `${formatNumber(n)} 件のタスクは未作成: ${why}。`,
  cancelled: (n: number): string => `${formatNumber(n)} 件のタスクを作成する前にキャンセルされました。`,
};
