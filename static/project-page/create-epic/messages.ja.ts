export const messages = {
  title: '仕様付きエピックの作成',
  about: 'このプロジェクトのエピックと、それにリンクされた仕様のページを作成します。',
  begin: '新しいエピック',
  mayNot: 'このプロジェクトで課題を作成する権限が必要です。',
  noPlace: {
    'not-connected':
      '仕様は Confluence ページですが、Lockstep はこのサイトの Confluence に接続されていません。管理者にお問い合わせください。',
    'no-access': '仕様は Confluence ページですが、Confluence へのアクセス権がありません。',
  },
  next: '次は仕様です。仕様がどうなっても、エピックは残ります。',
  generate: '仕様を生成',
  open: 'エピックを開く',
  created: (key: string): string => `${key} を作成しました`,
};
