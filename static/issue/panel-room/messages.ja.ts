export const messages = {
  statusReport: 'ステータスレポート',
  statusReportIs: '進み具合を知りたい人のためのページです。完了、進行中、ブロック中の作業をまとめます。',
};
