export const messages = {
  refusals: {
    'not-visible': 'この課題は表示できなくなりました。',
    'no-children-possible': '仕様書は、エピックなど、子課題を持てる課題に作成できます。',
    'may-not-edit': 'この課題を編集する権限が必要です。',
    'may-not-link': 'この課題をリンクする権限が必要です。',
    'page-not-visible': 'このページは存在しないか、アクセス権がありません。',
    'page-trashed': 'このページはゴミ箱にあります。先に Confluence で復元してください。',
    'page-archived': 'このページはアーカイブされています。先に Confluence で復元してください。',
    'page-report': 'このページは Lockstep のレポート、またはそのコピーです。別のページを選択してください。',
    'may-not-edit-page': 'このページを編集する権限が必要です。',
    'issue-names-another':
      'この課題には別のページが仕様書として記録されています。そのページを使用するか、先にリンクを解除してください。',
  },
  standings: {
    'names-this-issue': 'このページには、すでにこの課題が記録されています。',
    copy: 'このページは別の課題の仕様書からコピーされました。独立した仕様書になります。',
  },
  ofAnother: (issueKey: string | null): string =>
    issueKey === null
      ? 'このページは、あなたが表示できない課題の仕様書です。'
      : `このページは ${issueKey} の仕様書です。`,
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
