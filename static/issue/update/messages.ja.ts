import { formatNumber } from '../../common/dates';

const kinds = {
  insert: '追加',
  replace: '変更後',
  remove: '削除',
  move: '移動',
  section: 'セクションを追加',
  title: 'ページ名を変更',
};

export const messages = {
  reasons: {
    'both-changed': 'ページと課題の両方で変更されています',
    'removed-here': 'ページから取り除かれています',
    'moved-away': '誰かがこの項目をセクションの外に移し、課題がそれを変更しました',
    'no-base': 'ページと課題が異なりますが、どちらが新しいかわかりません',
    'comment-here': '削除される語句にコメントが付いています',
    'changed-here': '課題からなくなった内容が、ページで変更されています',
    'rewritten-here': '課題で変更された箇所に、ページでは別のことが書かれています',
    'would-empty': '課題にはこの内容がなくなりました',
    'still-elsewhere': '課題とページでは、これが書かれている場所が異なります',
    'perhaps-hidden': 'この課題のリンクが解除されたか、この課題へのアクセス権がありません',
    renamed: 'ページ名が変更されています',
  },
  places: {
    missing: 'このセクションはページにありません。',
    twice: 'このセクションはページに複数あります。この見出しの最初のものを更新し、ほかはそのまま残します。',
    unclear: 'ページのどの部分がこのセクションか、確実には判断できません。そのまま残します。',
  },
  refusals: {
    'may-not-edit':
      'このページを編集する権限がありません。何も変更されていません。編集できるユーザーに更新を依頼してください。',
    'was-in-trash':
      'その間にページがゴミ箱に移動されていました。ページは元に戻り、内容は何も変更されていません。もう一度更新する前に、移動した人に確認してください。',
    'title-taken':
      'スペースに同じタイトルの別のページがあります。何も変更されていません。タイトルの変更を外してください。',
    'too-large':
      'ページが Confluence の上限を超えます。何も変更されていません。変更を減らすか、ページの一部を別のページに移してください。',
    'not-accepted':
      'Confluence で変更が受け付けられませんでした。何も変更されていません。変更を減らして、もう一度お試しください。',
    'not-provable':
      'ページのほかの部分が元のまま残ることを確認できませんでした。何も変更されていません。変更を減らしてもう一度試すか、ページを直接編集してください。',
  },
  kind: (kind: keyof typeof kinds): string => `${kinds[kind]}:`,
  updatePage: 'ページを更新',
  cancel: 'キャンセル',
  upToDate: '課題の内容と一致しています',
  nothingNew: 'ページの内容は課題と同じです。更新するものはありません。',
  nothingWritten: '書き込みは必要ありませんでした',
  asChosen: 'ページはすでに選択した内容になっています。',
  changesFrom: (changes: number, key: string) => `${key} からの変更: ${formatNumber(changes)} 件`,
  offered: (sections: number) => `ページにないセクション: ${formatNumber(sections)} 件`,
  title: 'タイトル',
  mayNotEdit: 'このページを編集する権限が必要です。',
  notGranted: (scope: string): string =>
    `Lockstep に権限 ${scope} がないため、ページを変更できません。[アプリ] の Lockstep のページで更新を承認するよう、サイト管理者に依頼してください。`,
  chooseOne: '先に変更する内容を選択してください。',
  showChanges: '変更を表示',
  added: '追加',
  removed: '削除',
  reformatted: '書式変更',
  things: {
    'issues-below': (key: string) => `${key} の下にある課題の一覧`,
    issues: (jql: string) => `この検索条件に一致する課題の一覧: ${jql}`,
    line: () => '区切り線',
    image: () => '画像',
    macro: () => 'マクロ',
  },
  dropped: '課題からこの内容が削除され、ページでは別のことが書かれています',
  newSection: 'このセクションをページに追加しますか?',
  bothSaid: '変更前はどちらも:',
  keepPage: 'ページの内容を残す',
  takeIssue: '課題の内容を使う',
  keepAway: '入れない',
  addBack: '追加する',
  answerAll: '確認が必要なすべての項目:',
  keepAllOf: { jira: 'Jira を優先', page: 'ページを優先' },
  nothing: 'なし',
  openLater: '選択しないものはページにそのまま残り、次回もう一度確認します。',
  changedMeanwhile: 'その間にページまたは課題が変更されました',
  lookAgain: '何も書き込まれていません。変更をもう一度確認してください。',
  updating: 'ページを更新しています',
  notUpdated: 'ページは更新されませんでした',
  stuck: 'ページが更新されたかどうか、まだわかりません',
  continueIsSafe: '[続行] を選択すると、まず確認が行われ、同じ内容が二重に書き込まれることはありません。',
  updated: 'ページを更新しました',
  report: (changed: number, untouched: number) =>
    changed === 0
      ? 'ページの本文はそのままです。'
      : `${formatNumber(changed)} ブロックを変更し${untouched === 0 ? 'ました' : `、ほかの ${formatNumber(untouched)} ブロックはそのままです`}。`,
  commentsGo: (comments: number) => `これに伴い、コメント ${formatNumber(comments)} 件も失われます。`,
  commentsLost: (comments: number) =>
    `コメント ${formatNumber(comments)} 件は、対象の語句とともになくなりました。`,
  commentsKept: (comments: number) => `コメント ${formatNumber(comments)} 件を維持しました。`,
  openSpec: '仕様書を開く',
  draftOf: {
    viewer: 'このページには、あなたの未公開の変更があります。',
    unnamed: 'このページには、ほかのユーザーの未公開の変更があります。',
    named: 'このページには、{} さんの未公開の変更があります。',
  },
  draftStays: '変更は下書きに残ります。[ページを更新] は公開済みの内容だけを変更します。',
  history: 'バージョン履歴',
};
