export const messages = {
  nothingHere: 'この種類の課題に対して Lockstep が行うことはありません。',
  statusReport: 'ステータスレポート',
  statusReportIs: '進み具合を知りたい人のためのページです。完了、進行中、ブロック中の作業をまとめます。',
};
