export const messages = {
  loading: '読み込み中',
  close: '閉じる',
  tryAgain: '再試行',
  cancel: 'キャンセル',
  stillWorking: '処理を続けています…',
  anonymous: 'Lockstep を使用するにはログインしてください。',
  unlicensed:
    'このサイトでは、お使いのアカウントに Lockstep のライセンスがありません。管理者にお問い合わせください。',
  paused: {
    title: 'このサイトでは Lockstep が一時停止されています',
    text: (since: string): string =>
      `管理者が ${since} に一時停止しました。再開されるまで何も書き込まれません。既存のものはそのままです。`,
  },
  lost: {
    title: 'Lockstep から応答がありません',
    text: 'このページで把握しているかぎり、何も変更されていません。接続を確認してもう一度お試しになるか、ページを再読み込みしてください。ログインが必要な場合があります。',
  },
  offline: {
    title: 'オフラインです',
    text: 'このページで把握しているかぎり、何も変更されていません。オンラインに戻ったら、もう一度お試しください。',
  },
  failed: {
    throttled: {
      title: 'サイトが混み合っています',
      text: '現在リクエストが多すぎます。しばらくしてから、もう一度お試しください。',
      until: (time: string) =>
        `サイトは ${time} までリクエストを受け付けません。その後でもう一度お試しください。`,
    },
    unavailable: {
      title: 'サイトから応答がありません',
      text: 'Jira、Confluence、または Lockstep のストレージに接続できませんでした。もう一度お試しください。',
    },
    forbidden: {
      title: 'アクセス権がありません',
      text: 'お使いのアカウントではこの操作を行えないか、このサイトで Lockstep に必要な権限がありません。何も変更されていません。不足している権限は、管理者が [アプリ] の Lockstep のページで確認できます。',
    },
    'not-granted': {
      title: 'このサイトで Lockstep に必要な権限がありません',
      text: '何も変更されていません。Lockstep の更新の承認を管理者に依頼してください。不足している権限は、[アプリ] の Lockstep のページで確認できます。',
    },
    'not-connected': {
      title: 'Confluence に接続されていません',
      text: 'Lockstep はこのサイトの Confluence にアクセスできません。接続するよう管理者に依頼してください。',
    },
    'no-jira': {
      title: 'Jira に接続されていません',
      text: 'Lockstep はこのサイトの Jira にアクセスできません。接続するよう管理者に依頼してください。',
    },
    'invalid-request': {
      title: 'この表示は最新ではありません',
      text: 'ページを再読み込みしてから、もう一度お試しください。',
    },
    unexpected: {
      title: '問題が発生しました',
      text: 'ページを再読み込みしてから、もう一度お試しください。繰り返し発生する場合は、管理者に連絡してください。詳細はアプリのログに記録されています。',
    },
  },
};
