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
  ofAnother: (issueKey: string | null): string =>
    issueKey === null
      ? 'このページは、あなたが表示できない課題の仕様書です。'
      : `このページは ${issueKey} の仕様書です。`,
};
