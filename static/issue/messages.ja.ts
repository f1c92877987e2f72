import { formatList, formatNumber } from '../common/dates';

const hindrances = {
  'may-not-edit': 'この課題を編集する権限が必要です。',
  'may-not-link': 'この課題をリンクする権限が必要です。',
};

export const messages = {
  hindrances,
  refusals: {
    ...hindrances,
    'not-visible': 'この課題は表示できなくなりました。',
    'no-children-possible': '仕様書は、エピックなど、子課題を持てる課題に作成できます。',
    'place-refused':
      'その場所にはページを作成できません。別のスペースまたは親ページを選択するか、スペース管理者に権限を依頼してください。',
    'page-refused':
      'Confluence でページが受け付けられませんでした。別のタイトルまたは場所を選択してください。',
  },
  secured: 'この課題にはセキュリティ レベルが設定されています',
  securedReaders: 'ページを閲覧できるユーザーは、課題を表示できなくても、この内容をページで閲覧できます。',
  notGrantedInJira:
    '仕様書は課題にリンクされますが、Lockstep に必要な Jira の権限がありません。Lockstep の更新の承認をサイト管理者に依頼してください。不足している権限は、[アプリ] の Lockstep のページで確認できます。',
  noSpec: 'この課題にはまだ仕様書がありません。',
  generate: '仕様書を生成',
  useExisting: '既存のページを使用',
  useThis: 'このページを使用',
  unlink: 'リンクを解除',
  breakDown: '分割',
  writeReport: 'ステータスレポートを作成',
  openSpec: '仕様書を開く',
  history: '履歴',
  continue: '続行',
  inProgressByYou: {
    create: '仕様書を作成しています。',
    adopt: 'ページをリンクしています。',
    unlink: 'ページへのリンクを解除しています。',
  },
  inProgress: {
    create: 'ほかのユーザーがこの課題の仕様書を作成しています。',
    adopt: 'ほかのユーザーがこの課題の仕様書としてページをリンクしています。',
    unlink: 'ほかのユーザーがページへのリンクを解除しています。',
  },
  unfinished: {
    create: '仕様書の作成が完了していません',
    adopt: 'ページのリンクが完了していません',
    unlink: 'リンクの解除が完了していません',
  },
  ofStep: {
    page: 'ページ',
    'remote-link': '課題のリンク',
    'issue-property': '課題の目印',
    'page-property': 'ページの目印',
    comment: '課題のコメント',
  },
  stillOpen: (steps: readonly string[]): string => `未完了: ${formatList(steps)}`,
  continueIsSafe: '[続行] を選択すると、残りの処理だけが行われ、同じ処理が重複することはありません。',
  foundOnIssue: 'この課題には仕様書のページが記録されています。',
  origins: {
    generated: {
      byYou: (date: string) => `${date} にあなたが作成しました。`,
      byOthers: (date: string) => `${date} に作成されました。`,
    },
    adopted: {
      byYou: (date: string) => `${date} にあなたがこのページをリンクしました。`,
      byOthers: (date: string) => `${date} にページがリンクされました。`,
    },
    rebuilt: {
      byYou: (date: string) => `${date} にあなたがリンクを復元しました。`,
      byOthers: (date: string) => `${date} にリンクが復元されました。`,
    },
  },
  updateSpec: '仕様書を更新',
  showChanges: '変更を表示',
  readsOnly: 'ページの更新やリンクの解除には、このページを編集する権限が必要です。',
  comparing: '課題と比較しています',
  upToDate: '課題の内容と一致しています',
  offers: '課題には、ページにセクションのない内容があります',
  changes: (count: number, places: readonly string[]): string =>
    `課題からの変更 ${formatNumber(count)} 件: ${formatList(places)}`,
  pageTitle: 'タイトル',
  notCompared: '課題が変更されたかどうかを確認できませんでした。',
  notComparable: 'ページを課題と比較できません。',
  updated: (date: string) => `最終更新: ${date}`,
  pageTrouble: {
    'not-visible':
      'この課題には仕様書がありますが、ページが削除されたか、Confluence でのアクセス権がありません。',
    'no-access':
      'この課題には仕様書がありますが、あなたには Confluence へのアクセス権がありません。サイト管理者にアクセス権を依頼してください。',
    trashed: '仕様書のページは Confluence のゴミ箱にあります。作業を続けるには、ゴミ箱から復元してください。',
    archived: '仕様書のページはアーカイブされています。作業を続けるには、Confluence で復元してください。',
    'not-connected':
      'この課題には仕様書がありますが、Lockstep はこのサイトの Confluence に接続されていません。管理者に接続を依頼してください。',
    'not-granted':
      'この課題には仕様書がありますが、Lockstep には Confluence に必要な権限がありません。Lockstep の更新の承認をサイト管理者に依頼してください。不足している権限は、[アプリ] の Lockstep のページで確認できます。',
    unreachable: 'この課題には仕様書がありますが、Confluence から応答がありません。',
  },
  hasSpec: 'この課題には仕様書があります。',
  steps: {
    creating: 'ページを作成しています',
    linking: 'ページと課題をリンクしています',
    waiting: '別のタブの処理が終わるのを待っています',
  },
  takesLong: '通常より時間がかかっています。この画面を離れても、課題の [続行] からここの続きを行えます。',
  nothingChanged: '何も変更されていません。',
  because: (trouble: string) => `${trouble}。`,
  help: {
    'not-granted':
      'Lockstep の更新の承認をサイト管理者に依頼してから、もう一度お試しください。不足している権限は、[アプリ] の Lockstep のページで確認できます。',
    'not-connected': '接続するようサイト管理者に依頼してから、もう一度お試しください。',
    'no-jira': '接続するようサイト管理者に依頼してから、もう一度お試しください。',
    forbidden:
      'お使いのアカウントではこの操作を行えないか、Lockstep に必要な権限がありません。不足している権限は、管理者が [アプリ] の Lockstep のページで確認できます。',
  },
  stuck: (pageMade: boolean): string =>
    pageMade ? 'ページは作成されましたが、一部のリンクが完了していません' : '仕様書を完成できませんでした',
};
