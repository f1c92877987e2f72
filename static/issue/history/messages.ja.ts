import { formatNumber } from '../../common/dates';

export const messages = {
  acts: {
    'create-page': 'ページを作成しました',
    'update-page': 'ページを更新しました',
    'mark-page': 'ページに課題を記録しました',
    'link-page': '課題にページをリンクしました',
    'name-spec': 'ページを課題の仕様書として記録しました',
    comment: '課題にコメントしました',
    'edit-comment': '課題のコメントを更新しました',
  },
  actors: { you: 'あなた', former: '以前のユーザー', app: 'Lockstep' },
  causes: { event: 'Jira または Confluence での変更後', schedule: 'スケジュールによる実行' },
  updatedTo: (version: number) => `ページをバージョン ${formatNumber(version)} に更新しました`,
  hiddenPage: '削除されたページ、またはアクセス権のないページ',
  older: '以前の履歴を表示',
  empty: 'この課題にはまだ何も書き込まれていません。',
};
