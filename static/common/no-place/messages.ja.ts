export const messages = {
  'not-connected':
    '仕様書は Confluence ページですが、Lockstep はこのサイトの Confluence に接続されていません。接続するよう管理者に依頼してください。',
  'not-granted':
    '仕様書は Confluence ページですが、Lockstep に必要な Confluence の権限がありません。Lockstep の更新の承認をサイト管理者に依頼してください。不足している権限は、[アプリ] の Lockstep のページで確認できます。',
  'no-access':
    '仕様書は Confluence ページですが、Confluence へのアクセス権がありません。サイト管理者にアクセス権を依頼してください。',
  'no-spaces':
    '仕様書は Confluence ページですが、表示できるスペースがありません。スペースの管理者にアクセス権を依頼してください。',
};
