export const messages = {
  hidden: '表示する権限がありません',
  andBelow: (query: string) => `${query} とその下位のすべての階層`,
  groups: {
    completed: '完了',
    inProgress: '進行中',
    blocked: 'ブロック中',
    other: '未着手',
    removed: 'スプリント中に除外',
    completedOutside: '追加前に完了済み',
  },
  origins: { committed: '開始時の予定', added: 'スプリント中に追加' },
  reasons: {
    flag: 'フラグあり',
    status: 'ブロック中のステータス',
    label: 'ブロック中のラベル',
    link: '他の課題待ち',
  },
  likeNumbers:
    'ファイルには、数値や日付のように見える名前が含まれています。ダブルクリックで開くと、表計算ソフトが変換することがあります。列を文字列に指定してインポートしてください。',
  columns: {
    group: 'グループ',
    origin: 'スプリント',
    key: 'キー',
    summary: '要約',
    status: 'ステータス',
    reasons: '理由',
    statusThen: '集計時のステータス',
    query: 'クエリ',
    from: '開始',
    to: '終了',
    asOf: '集計時点',
  },
};
