export const messages = {
  about:
    'このプロジェクトで Lockstep が書き込んだ内容、操作したユーザー、日時です。表示できる課題だけが含まれます。',
  show: '履歴を表示',
  none: '表示できる書き込みはありません。',
};
