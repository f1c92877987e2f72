export const messages = {
  title: '仕様付きエピックの作成',
  about: 'このプロジェクトのエピックと、それにリンクされた仕様のページを作成します。',
  begin: '新しいエピック',
  next: '次の操作: エピックを開いて仕様を生成してください。',
  open: 'エピックを開く',
  created: (key: string): string => `${key} を作成しました`,
};
