import { formatNumber } from '../dates';

interface Counts {
  readonly all: number;
  readonly done: number;
  readonly inProgress: number;
  readonly covered: number;
  readonly uncovered: number;
}

export const messages = {
  coverage: 'カバレッジ',
  breakDown: '分割',
  outOfSight: {
    'not-visible': '仕様書のページを表示できないため、受け入れ基準は表示されません。',
    trashed:
      '仕様書のページが Confluence のゴミ箱にあるため、受け入れ基準は表示されません。右側の Lockstep で復元できます。',
    archived:
      '仕様書のページがアーカイブされているため、受け入れ基準は表示されません。作業を続けるには、Confluence で復元してください。',
    unreadable: '仕様書のページの内容を読み取れないため、受け入れ基準は表示されません。',
    unreachable:
      'Confluence が応答しないため、仕様書の受け入れ基準は表示されません。ページを再読み込みしてください。',
  },
  noCriteria: '仕様書のページに受け入れ基準がありません。',
  figures: ({ all, done, inProgress, covered, uncovered }: Counts): string =>
    `受け入れ基準 ${formatNumber(all)} 件のうち、完了 ${formatNumber(done)} 件、進行中 ${formatNumber(inProgress)} 件、カバー済み ${formatNumber(covered)} 件、タスクなし ${formatNumber(uncovered)} 件。`,
  states: { uncovered: 'タスクなし', covered: 'カバー済み', 'in-progress': '進行中', done: '完了' },
  changed: '承認後に変更されました',
  accept: '変更を承認',
  notAccepted: {
    'not-visible': 'この課題を表示できなくなりました。',
    'may-not-edit': '変更を承認するには、この課題を編集する権限が必要です。',
    'no-such-criterion': 'ページにこの基準はもうありません。開き直して現在の内容を確認してください。',
    overtaken: '同時に他のユーザーが変更しました。もう一度お試しください。',
  },
};
