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
  definitions: {
    completed: () => '「開始」から「終了」までの間に、「完了」カテゴリのステータスになった課題',
    inProgress: () =>
      '「進行中」カテゴリのステータスの課題、または「終了」より後に完了した課題（ブロック中を除く）',
    blocked: (statuses: readonly string[]) =>
      `未完了で、フラグ、未完了の課題待ち、blocked ラベル、ブロックするステータスのいずれかに当てはまる課題${statuses.length === 0 ? '' : `（ブロックするステータス: ${statuses.join('、')}）`}`,
    other: () => '着手しておらず、ブロックされていない課題',
    removed: () => '「開始」から「終了」までの間にスプリントにあり、終了時にはなかった課題',
    completedOutside: () => 'スプリントに追加される前に完了していた課題',
  },
  origins: { committed: '開始時の予定', added: 'スプリント中に追加' },
  reasons: {
    flag: 'フラグあり',
    status: 'ブロック中のステータス',
    label: 'ブロック中のラベル',
    link: 'ほかの課題待ち',
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
    definition: '定義',
    from: '開始',
    to: '終了',
    asOf: '集計時点',
  },
};
