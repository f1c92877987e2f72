import { formatNumber } from '../../common/dates';

export const messages = {
  times: {
    'at-once': 'すぐに',
    daily: '1 日 1 回まで',
    off: '通知しない',
  },
  count: (notices: number): string => `${formatNumber(notices)} 件の通知`,
  none: '対応が必要な項目はありません。',
  withheld:
    'レポートでは、一部の閲覧者が表示できないリンク先ページ、または前回のレポートの未解決事項が省かれています。記載するには、ページをレポートのスペースに（レポートは一覧の下に）移動し、制限を解除してください。',
  unavailable:
    '前回のレポートは公開されませんでした: Jira または Confluence から期限内に応答がありませんでした。この期間は次のレポートに含まれます。すぐに必要な場合は「今すぐ公開」を選択してください。',
  listRefused:
    'Confluence がレポート一覧への Lockstep の書き込みを許可していないため、前回のレポートは一覧にありません。Lockstep アプリにそのページの編集を許可してください。次のレポートから再び一覧に載ります。',
  listAnew:
    'レポート一覧が完全に削除されたか、Lockstep から表示できなくなったため、新しい一覧が作成されました。以前のレポートは元の場所に残り、新しい一覧には載りません。',
  since: (day: string): string => `${day} から`,
  when: '自分のレポートで対応が必要なときに Confluence でメンションする',
};
