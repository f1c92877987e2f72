const smaller =
  'ページはそのままです。長い表や記録などの一部を子ページに移すと、再び比較できるようになります。';

export const messages = {
  said: {
    'not-visible': 'この課題は表示できなくなりました。',
    'no-spec': 'この課題には完成した仕様書がありません。',
    'no-children-possible': '仕様書は、エピックなど、子課題を持てる課題に作成できます。',
    'page-not-visible': '仕様書のページが削除されたか、Confluence でのアクセス権がありません。',
    'page-trashed': '仕様書のページは Confluence のゴミ箱にあります。',
    'page-archived': '仕様書のページはアーカイブされています。',
    'page-unreadable': 'ページの本文は安全に変更できる形式ではありません。',
    'page-too-large': 'ページの本文が 5 MB を超えています。大きすぎるため、安全に変更できません。',
    'page-too-many-nodes':
      'ページの要素 (段落、リスト項目、表のセル、書式付きの語句) が 50,000 個を超えています。多すぎるため、安全に変更できません。',
    'template-unusable':
      'Lockstep が書き込んだ内容の記録がなく、このページのテンプレートは削除されたか、アクセス権がありません。',
  },
  help: {
    'page-not-visible': 'このページを表示できるユーザーに問い合わせてください。',
    'page-trashed': '作業を続けるには、ゴミ箱から復元してください。',
    'page-archived': '作業を続けるには、Confluence で復元してください。',
    'page-unreadable': '本文はそのままです。ページ上で直接変更してください。',
    'page-too-large': smaller,
    'page-too-many-nodes': smaller,
    'template-unusable':
      'ページはそのままです。テンプレートを表示できるユーザーにページの更新を依頼してください。',
  },
  size: {
    'page-too-large': (megabytes: string) => `現在の大きさは ${megabytes} MB です。`,
    'page-too-many-nodes': (nodes: string) => `現在の要素は ${nodes} 個です。`,
  },
};
