import { formatNumber } from '../dates';

export const messages = {
  isReport: (count: number) => `このページは課題 ${formatNumber(count)} 件のレポートです。`,
  download: '数値をダウンロード (CSV)',
  hidden: '表示する権限がありません',
  groups: { completed: '完了', inProgress: '進行中', blocked: 'ブロック中', other: 'その他' },
  reasons: { flag: 'フラグあり', label: 'ブロック中のラベル', link: '他の課題待ち' },
  columns: {
    group: 'グループ',
    key: 'キー',
    summary: '要約',
    status: 'ステータス',
    reasons: '理由',
    from: '開始',
    to: '終了',
    asOf: '集計時点',
  },
};
