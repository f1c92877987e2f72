export const messages = {
  anonymous: 'ログインすると、この作業の Jira での進み具合を確認できます。',
  notConfigured: {
    title: '課題がまだ選択されていません',
    text: '編集して、ステータスを表示する対象を選択してください。',
  },
  epicNotVisible: {
    title: '表示できる内容がありません',
    text: 'このステータスの対象が削除されたか、Jira でのアクセス権がありません。',
  },
  queryRefused: {
    title: 'このステータスのクエリを実行できません',
    text: 'Jira でアクセス権のない項目が使われている可能性があります。ページの編集者に確認を依頼してください。',
  },
  lastRead: (time: string): string => `ここに数値が最後に表示されたのは ${time} です。`,
};
