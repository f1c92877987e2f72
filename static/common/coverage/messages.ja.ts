import { formatNumber } from '../dates';
import { type Counts, toldOf } from './figures';

export const messages = {
  coverage: 'カバレッジ',
  breakDown: '分割',
  outOfSight: {
    'not-visible':
      '仕様書のページが削除されたか、アクセス権がないため、受け入れ基準は表示されません。アクセス権を依頼するか、右側の Lockstep を確認してください。',
    trashed:
      '仕様書のページが Confluence のゴミ箱にあるため、受け入れ基準は表示されません。Confluence または右側の Lockstep で復元できます。',
    archived:
      '仕様書のページがアーカイブされているため、受け入れ基準は表示されません。作業を続けるには、Confluence で復元してください。',
    unreadable: '仕様書のページの内容を読み取れないため、受け入れ基準は表示されません。',
    unreachable:
      'Confluence が応答しないため、仕様書の受け入れ基準は表示されません。ページを再読み込みしてください。',
  },
  noCriteria:
    '仕様書のページに受け入れ基準がありません。ページに追加すると、それぞれの進み具合がここに表示されます。',
  figures: (counts: Counts): string => {
    const { all, done, uncovered } = counts;
    if (done === all) return `受け入れ基準 ${formatNumber(all)} 件はすべて完了しています。`;
    if (uncovered === all) return `受け入れ基準 ${formatNumber(all)} 件には、まだタスクがありません。`;
    const told = toldOf(counts, {
      done: (n) => `完了 ${formatNumber(n)} 件`,
      inProgress: (n) => `進行中 ${formatNumber(n)} 件`,
      covered: (n) => `カバー済み ${formatNumber(n)} 件`,
      uncovered: (n) => `タスクなし ${formatNumber(n)} 件`,
    });
    return `受け入れ基準 ${formatNumber(all)} 件のうち、${told.join('、')}。`;
  },
  states: { uncovered: 'タスクなし', covered: 'カバー済み', 'in-progress': '進行中', done: '完了' },
  changed: '承認後に変更されました',
  accept: '変更を承認',
  notAccepted: {
    'not-visible': 'この課題を表示できなくなりました。',
    'may-not-edit': '変更を承認するには、この課題を編集する権限が必要です。',
    'no-such-criterion': 'ページにこの基準はもうありません。開き直して現在の内容を確認してください。',
    overtaken: '同時にほかのユーザーが変更しました。もう一度お試しください。',
  },
};
