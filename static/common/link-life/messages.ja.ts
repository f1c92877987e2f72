/** 日付が分かるときだけ、文の前に付ける。 */
const on = (day: string | null, sentence: string): string =>
  day === null ? sentence : `${day} に${sentence}`;

export const messages = {
  said: {
    'page-renamed': (day: string | null) => on(day, 'ページの名前が変更されました。'),
    'page-moved': (day: string | null) => on(day, 'ページが移動されました。'),
    'page-trashed': (day: string | null) => on(day, 'ページがゴミ箱に移されました。'),
    'page-restored': (day: string | null) => on(day, 'ページがゴミ箱から復元されました。'),
    'page-purged': (day: string | null) => on(day, 'ページが完全に削除されました。'),
    'page-archived': (day: string | null) => on(day, 'ページがアーカイブされました。'),
    'page-unarchived': (day: string | null) => on(day, 'ページがアーカイブから復元されました。'),
    'page-unreachable': (day: string | null) =>
      day === null
        ? 'ページが見つからないか、アクセス権がありません。'
        : `ページは ${day} に移動されました。見つからないか、アクセス権がありません。`,
    'page-restricted': (day: string | null) =>
      `ページへのアクセス権がありません。${on(day, 'ページの制限が変更されました。')}`,
    'page-restrictions': (day: string | null) => on(day, 'ページの制限が変更されました。'),
    'page-live': (day: string | null) => on(day, 'ページがライブ ドキュメントに変換されました。'),
    'page-reverted': (day: string | null) => on(day, 'ページが以前のバージョンに戻されました。'),
    'page-copied': (day: string | null) => on(day, 'ページがコピーされました。'),
    'issue-moved': (day: string | null) => on(day, '課題が別のプロジェクトに移動されました。'),
    'issue-retyped': (day: string | null) => on(day, '課題のタイプが変更され、子課題を持てなくなりました。'),
    'issue-secured': (day: string | null) =>
      day === null
        ? '課題にはセキュリティ レベルが設定されています。'
        : on(day, '課題のセキュリティ レベルが変更されました。'),
    'issue-unreachable': () => '課題が見つからないか、アクセス権がありません。',
    'issue-restricted': (day: string | null) =>
      `課題へのアクセス権がありません。${on(day, '課題のセキュリティ レベルが変更されました。')}`,
    'issue-deleted': (day: string | null) => on(day, '課題が削除されました。'),
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
    'page-reverted': '「仕様書を更新」で、課題から追加すべき内容を確認してください。',
    'page-copied': 'コピーは、誰かがリンクするまで、どの課題にも属しません。',
    'issue-moved': '課題キーが変わりました。「仕様書を更新」でページに反映できます。',
    'issue-retyped': '仕様書はそのまま残ります。別の課題に属する場合は、リンクを解除してください。',
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
