export const messages = {
  title: '一時停止',
  atWork: 'このサイトで Lockstep は稼働しています。',
  resting: (since: string): string => `${since} から一時停止しています。`,
  what: '一時停止中は、Lockstep のボタンからも週次レポートからも何も書き込まれません。ページ上のステータスは最新のままで、逃したレポートは後で作成されます。',
  pause: 'Lockstep を一時停止',
  goOn: 'Lockstep を再開',
};
