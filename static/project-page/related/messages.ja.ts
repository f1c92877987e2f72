export const messages = {
  topic: 'トピック',
  topicHelp: '数語を入力してください。その語を扱う課題とページのうち、表示できるものを一覧にします。',
  onlyHere: 'このプロジェクトの課題のみ',
  space: 'ページの検索先',
  everySpace: 'すべてのスペース',
  search: '検索',
  typeFirst: '先にトピックを入力してください。',
};
