export const messages = {
  toDo: '未着手',
  inProgress: '進行中',
  aiProcessing: 'AI 処理',
  review: 'レビュー',
  validation: '検証',
  autoUpdate: '自動更新',
  blocked: 'ブロック中',
  done: '完了',
};
