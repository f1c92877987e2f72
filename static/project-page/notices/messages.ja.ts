import { formatNumber } from '../../common/dates';

export const messages = {
  times: {
    'at-once': 'すぐに',
    daily: '1 日 1 回まで',
    off: '通知しない',
  },
  title: '通知',
  count: (notices: number): string => `${formatNumber(notices)} 件の通知`,
  none: '対応が必要な項目はありません。',
  withheld:
    'レポートでは、一部の閲覧者が表示できないリンク先ページが省かれています。記載するには、ページをレポートのスペースに移動し、制限を解除してください。',
  since: (day: string): string => `${day} から`,
  when: '自分のレポートで対応が必要なときに Confluence でメンションする',
};
