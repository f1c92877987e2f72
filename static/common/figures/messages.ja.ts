import { formatNumber } from '../dates';

export const messages = {
  isReport: (count: number) => `このページは課題 ${formatNumber(count)} 件のレポートです。`,
  download: '数値をダウンロード (CSV)',
  reading: (read: number, total: number) =>
    `課題 ${formatNumber(total)} 件のうち ${formatNumber(read)} 件を読み込みました。`,
  noFigures: 'このレポートの数値は保存されていないか、ページを表示する権限がありません。',
};
