export const messages = {
  specOf: {
    'not-visible': 'このページは Jira 課題の仕様書ですが、課題が削除されたか、アクセス権がありません。',
    unreachable: 'このページは Jira 課題の仕様書ですが、Jira から応答がありません。',
  },
  copyOf: {
    'not-visible':
      'このページは Jira 課題の仕様書のコピーですが、課題が削除されたか、アクセス権がありません。',
    unreachable: 'このページは Jira 課題の仕様書のコピーですが、Jira から応答がありません。',
  },
  spec: (typeName: string, key: string) =>
    typeName === '' ? `${key} の仕様書` : `${typeName} ${key} の仕様書`,
  openIssue: '課題を開く',
  oneSided: (key: string) =>
    `このページには ${key} が記録されていますが、${key} の仕様書はこのページではありません。`,
  copy: (key: string) => `${key} の仕様書のコピー`,
  copyHint: 'Lockstep はコピーを変更しません。仕様書は課題に記録されているページです。',
  noSpec: 'このページは仕様書ではありません',
  whatItIs:
    'Lockstep は Jira 課題とその仕様書のページを同期します。仕様書を生成するには、Jira でエピックを開いてください。',
  notVisible: 'このページは表示できなくなりました。',
};
