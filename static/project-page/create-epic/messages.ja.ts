export const messages = {
  title: '仕様書付きエピックの作成',
  about: 'このプロジェクトのエピックと、それにリンクされた仕様書のページを作成します。',
  begin: '新しいエピック',
  mayNot: 'このプロジェクトで課題を作成する権限が必要です。',
  noPlace: {
    'not-connected':
      '仕様書は Confluence ページですが、Lockstep はこのサイトの Confluence に接続されていません。管理者にお問い合わせください。',
    'not-granted':
      '仕様書は Confluence ページですが、Lockstep には Confluence に必要な権限がありません。Lockstep の更新の承認をサイト管理者に依頼してください。不足している権限は、[アプリ] の Lockstep のページで確認できます。',
    'no-access': '仕様書は Confluence ページですが、Confluence へのアクセス権がありません。',
  },
  next: '次は仕様書です。仕様書がどうなっても、エピックは残ります。',
  generate: '仕様書を生成',
  open: 'エピックを開く',
  created: (key: string): string => `${key} を作成しました`,
};
