export const messages = {
  about: 'このプロジェクトのエピックと、それにリンクされた仕様書のページを作成します。',
  begin: '新しいエピック',
  mayNot: 'このプロジェクトで課題を作成する権限が必要です。',
  next: '次は仕様書です。仕様書がどうなっても、エピックは残ります。',
  generate: '仕様書を生成',
  open: 'エピックを開く',
  created: (key: string): string => `${key} を作成しました`,
};
