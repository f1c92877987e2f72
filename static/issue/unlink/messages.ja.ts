export const messages = {
  refusals: {
    'not-visible': 'この課題は表示できなくなりました。',
    'may-not-edit': 'この課題を編集する権限が必要です。',
    'may-not-link': 'この課題をリンクする権限が必要です。',
    'may-not-edit-page': '課題は編集できますが、Confluence のページを編集する権限がありません。',
    'page-hidden': 'Confluence のページへのアクセス権がありません。',
  },
  notHalf:
    'リンクは両側で解除されるか、まったく解除されないかのどちらかです。両方を編集できるユーザーが解除できます。',
  perhapsGone: (when: string) =>
    `ページが見つかりません。${when} を過ぎても見つからない場合は、リンクを解除できます。`,
  perhapsGoneHelp:
    '完全に削除されたか、あなたと Lockstep に対して非表示になっている可能性があります。確認のため、Lockstep は 1 時間の間隔を置いて 2 回探します。',
  notLinked: 'この課題にはもう仕様書がありません。',
  question: (issueKey: string) => `${issueKey} とページのリンクを解除しますか?`,
  gone: 'ページは完全に削除されたか、この課題を示していません。',
  removes: '削除されるもの',
  willRemove: ['課題からページへのリンク', '課題とページを互いに結び付ける目印'],
  willRemoveOnIssue: ['課題からページへのリンク', '課題の目印'],
  stays: '残るもの',
  willStay: ['ページとその本文のすべて', '課題のコメント'],
  willStayOnIssue: ['課題のコメント'],
  unlink: 'リンクを解除',
  unlinking: 'リンクを解除しています',
  cancel: 'キャンセル',
  close: '閉じる',
  unlinked: 'このページは、この課題の仕様書ではなくなりました',
  unlinkedHelp: 'ページはそのまま残ります。',
  undo: '元に戻す',
  undone: 'このページが再び仕様書になりました',
  stuck: 'リンクの解除が完了していません',
  stuckHelp: '「続行」を選択すると、残りが削除されます。',
};
