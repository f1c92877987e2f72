import { formatNumber } from '../dates';

export const messages = {
  isReport: (count: number) => `このページは課題 ${formatNumber(count)} 件のレポートです。`,
  download: '数値をダウンロード (CSV)',
};
