export const messages = {
  standings: {
    'names-this-issue': 'このページには、すでにこの課題が記録されています。',
    copy: 'このページは別の課題の仕様書からコピーされました。独立した仕様書になります。',
  },
  formerIssue: (issueKey: string | null): string =>
    issueKey === null
      ? 'このページは、すでに存在しない課題の仕様書でした。'
      : `このページには ${issueKey} が記録されていますが、その課題からこのページへのリンクはありません。`,
  becomes: (issueKey: string) => `このページが ${issueKey} の仕様書になります`,
  writes: 'Lockstep が追加するもの',
  willWrite: ['課題からページへのリンク', '課題とページを互いに結び付ける目印'],
  untouched: 'ページの本文は変更されません。',
  use: 'このページを使用',
  another: '別のページを選択',
  cancel: 'キャンセル',
  close: '閉じる',
  adopted: 'このページが仕様書になりました',
  anotherFirst: '先に別のページがこの課題の仕様書になりました',
  overtaken: 'その間に、この課題の仕様書に別の操作が行われました',
  overtakenHelp: 'このダイアログを閉じてください。現在の状態は課題に表示されます。',
};
