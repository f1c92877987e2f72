/** 日時が分かるときだけ、文の前に付ける。 */
const on = (time: string | null, sentence: string): string =>
  time === null ? sentence : `${time} に${sentence}`;

export const messages = {
  said: {
    'page-renamed': (time: string | null) => on(time, 'ページの名前が変更されました。'),
    'page-moved': (time: string | null) => on(time, 'ページが移動されました。'),
    'page-trashed': (time: string | null) => on(time, 'ページがゴミ箱に移されました。'),
    'page-restored': (time: string | null) => on(time, 'ページがゴミ箱から復元されました。'),
    'page-purged': (time: string | null) => on(time, 'ページが完全に削除されました。'),
    'page-archived': (time: string | null) => on(time, 'ページがアーカイブされました。'),
    'page-unarchived': (time: string | null) => on(time, 'ページがアーカイブから復元されました。'),
    'page-unreachable': (time: string | null) =>
      time === null
        ? 'ページが見つからないか、アクセス権がありません。'
        : `ページは ${time} に移動されました。見つからないか、アクセス権がありません。`,
    'page-restricted': (time: string | null) =>
      `ページへのアクセス権がありません。${on(time, 'ページの制限が変更されました。')}`,
    'page-restrictions': (time: string | null) => on(time, 'ページの制限が変更されました。'),
    'page-live': (time: string | null) => on(time, 'ページがライブ ドキュメントに変換されました。'),
    'page-reverted': (time: string | null) => on(time, 'ページが以前のバージョンに戻されました。'),
    'page-copied': (time: string | null) => on(time, 'ページがコピーされました。'),
    'issue-moved': (time: string | null) => on(time, '課題が別のプロジェクトに移動されました。'),
    'issue-retyped': (time: string | null) =>
      on(time, '課題のタイプが変更され、子課題を持てなくなりました。'),
    'issue-forgot': () => '課題には、このページが仕様書として記録されていません。',
    'issue-secured': (time: string | null) =>
      time === null
        ? '課題にはセキュリティ レベルが設定されています。'
        : on(time, '課題のセキュリティ レベルが変更されました。'),
    'issue-unreachable': () => '課題が見つからないか、アクセス権がありません。',
    'issue-restricted': (time: string | null) =>
      `課題へのアクセス権がありません。${on(time, '課題のセキュリティ レベルが変更されました。')}`,
    'issue-deleted': (time: string | null) => on(time, '課題が削除されました。'),
  },
  advice: {
    'page-renamed': '課題には以前のタイトルが表示されています。',
    'page-moved': '課題には以前の場所が表示されていますが、リンクからページを開けます。',
    'page-trashed':
      '作業を続けるには復元してください。別の仕様書を生成する場合は、先にリンクを解除してください。',
    'page-restored': '仕様書はこれまでどおり使用できます。',
    'page-purged': '別の仕様書を生成するには、リンクを解除してください。',
    'page-archived': '閲覧はできますが、変更はできません。作業を続けるには、Confluence で復元してください。',
    'page-unarchived': '仕様書はこれまでどおり使用できます。',
    'page-unreachable':
      'アクセス権を依頼してください。この仕様書が存在する可能性がある間は、別の仕様書は作成されません。',
    'page-restricted': 'ページを表示できるユーザーに、アクセス権を依頼してください。',
    'page-restrictions':
      'あなたは閲覧できますが、ほかのユーザーや Lockstep のレポートは閲覧できない場合があります。',
    'page-live': '入力した内容はすぐに公開されます。',
    'page-reverted': '[仕様書を更新] で、課題から追加すべき内容を確認してください。',
    'page-copied': 'コピーは、誰かがリンクするまで、どの課題にも属しません。',
    'issue-moved': '課題キーが変わりました。[仕様書を更新] でページに反映できます。',
    'issue-retyped': '仕様書はそのまま残ります。別の課題に属する場合は、リンクを解除してください。',
    'issue-forgot': '[リンクを更新] で、このページを記録し直せます。',
    'issue-secured':
      'あなたは課題を表示できますが、ページを閲覧できるほかのユーザーは表示できない場合があります。これ以上閲覧させない場合は、ページを制限してください。',
    'issue-unreachable': '課題を表示できるユーザーに、アクセス権を依頼してください。',
    'issue-restricted': '課題を表示できるユーザーに、アクセス権を依頼してください。',
    'issue-deleted': 'ページはそのまま残り、別の課題の仕様書にすることができます。',
  },
  steps: {
    'open-page': 'ページを開く',
    'restore-page': 'ページを復元',
    'open-trash': 'ゴミ箱を開く',
    'refresh-links': 'リンクを更新',
    'update-spec': '仕様書を更新',
    'settle-news': '確認しました',
    unlink: 'リンクを解除',
  },
  refused: {
    'not-visible': 'この課題は表示できなくなりました。',
    'not-linked': 'その間に、このリンクが変更されました。再読み込みして現在の状態を確認してください。',
    'not-in-trash': 'ページはもうゴミ箱にありません。再読み込みして現在の状態を確認してください。',
    'may-not-restore': 'このページを復元する権限がありません。編集できるユーザーに依頼してください。',
    'title-taken':
      '別のページが同じタイトルを使用しています。そのページの名前を変更してから、このページを復元してください。',
    'may-not-edit': 'この課題を編集する権限が必要です。',
    'may-not-link': 'この課題をリンクする権限が必要です。',
    'page-not-visible': 'このページは表示できなくなりました。',
  },
  reload: '再読み込み',
  title: '変更点',
};
