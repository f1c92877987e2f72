import { formatList } from '../dates';
import { counted, type Total } from './total';

export const messages = {
  related: '関連コンテンツ',
  relatedIs: '同じことを扱っている課題とページのうち、表示できるものです。',
  find: '関連コンテンツを検索',
  lookedFor: (terms: readonly string[]): string => `検索した語: ${formatList(terms)}`,
  nothingToLookFor: '検索の手がかりになる語がありません。',
  issues: (total: Total): string => `課題${counted(total)}`,
  pages: (total: Total): string => `ページ${counted(total)}`,
  nothing: '見つかりませんでした。',
  unavailable: '応答がありません。アクセス権がないか、現在応答していません。',
  because: (reasons: readonly string[]): string =>
    reasons.length === 0 ? '本文に語が含まれています' : `タイトルに含まれる語: ${formatList(reasons)}`,
  pin: 'ピン留め',
  unpin: 'ピン留めを外す',
  pinnedTo: 'ピン留め先',
  dismiss: '非表示',
  dismissed: '非表示にしました。ここには再び表示されません。',
  pinned: {
    pinned: 'ピン留めしました。互いに表示されます。',
    'pinned-on-issue': '課題にピン留めしました。ページを編集する権限がないため、ページには表示されません。',
    'pinned-before': 'ピン留め済み',
    'linked-already': '2 つの課題はすでにリンクされています。',
    unpinned: 'ピン留めを外しました。どちらにも表示されません。',
    'unpinned-on-issue':
      '課題のピン留めを外しました。ページを編集する権限がないため、ページには引き続き表示されます。',
    'not-visible': '表示できなくなりました。何も変更していません。',
    'may-not-link': '課題をリンクする権限が必要です。何も変更していません。',
    'no-link-type':
      'このサイトには「関連する」を意味するリンクの種類がありません。リンクは作成していません。',
  },
};
