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
  dismiss: '非表示',
  dismissed: '非表示にしました。ここには再び表示されません。',
  pinned: {
    pinned: 'ピン留めしました。課題のリンクに追加されています。',
    'not-visible': '表示できなくなりました。リンクは作成していません。',
    'may-not-link': '課題をリンクする権限が必要です。リンクは作成していません。',
    'no-link-type':
      'このサイトには「関連する」を意味するリンクの種類がありません。リンクは作成していません。',
  },
};
