import { formatNumber } from '../../common/dates';

export const messages = {
  acts: {
    'create-page': 'ページを作成しました',
    'update-page': 'ページを更新しました',
    'restore-page': 'ページをゴミ箱から復元しました',
    'mark-page': 'ページに課題を記録しました',
    'unmark-page': 'ページから課題の記録を削除しました',
    'link-page': '課題にページをリンクしました',
    'unlink-page': '課題からページへのリンクを削除しました',
    'name-spec': 'ページを課題の仕様書として記録しました',
    'forget-spec': '課題から仕様書の記録を削除しました',
    comment: '課題にコメントしました',
    'edit-comment': '課題のコメントを更新しました',
    'pin-related': '関連コンテンツをピン留めしました',
    'update-task': 'タスクを更新しました',
    'create-tasks': '子課題を作成しました',
    'remove-task': 'Lockstep が作成した子課題を削除しました',
  },
  actors: { you: 'あなた', former: '以前のユーザー', app: 'Lockstep' },
  causes: { event: 'Jira または Confluence での変更後', schedule: 'スケジュールによる実行' },
  updatedTo: (version: number) => `ページをバージョン ${formatNumber(version)} に更新しました`,
  hiddenPage: '削除されたページ、またはアクセス権のないページ',
  close: '閉じる',
  older: '以前の履歴を表示',
  empty: 'この課題にはまだ何も書き込まれていません。',
};
