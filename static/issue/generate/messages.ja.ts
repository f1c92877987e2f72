import { formatNumber } from '../../common/dates';

export const messages = {
  noSpace: {
    'to-choose':
      'このプロジェクトのページが通常作成されるスペースは、あなたには利用できません。別のスペースを選択してください。',
    'none-visible':
      '表示できる共有の Confluence スペースが見つかりませんでした。ほかのスペースを選択してください。',
    'not-connected':
      'Lockstep はこのサイトの Confluence に接続されていません。接続するよう管理者に依頼してください。',
    'not-granted':
      'Lockstep には Confluence に必要な権限がありません。Lockstep の更新の承認をサイト管理者に依頼してください。不足している権限は、[アプリ] の Lockstep のページで確認できます。',
    'no-access': 'このサイトの Confluence へのアクセス権がありません。',
    unavailable: 'Confluence から応答がありません。このダイアログを閉じて、もう一度お試しください。',
  },
  done: {
    page: 'ページが作成されました',
    'remote-link': '課題にページへのリンクが追加されました',
    'issue-property': '課題の Lockstep からページを開けます',
    'page-property': 'ページに課題が記録されました',
    comment: 'リンクを含むコメントが追加されました',
  },
  refused: {
    page: 'ページが受け付けられませんでした',
    'remote-link': '課題にページをリンクできませんでした: 課題をリンクする権限がありません',
    'issue-property': '仕様書があることを課題に記録できませんでした: 課題を編集する権限がありません',
    'page-property': 'ページを仕様書として記録できませんでした: ページを編集する権限がありません',
    comment:
      'コメントは追加されませんでした: 課題にコメントする権限、または以前の仕様書のコメントを編集する権限がありません',
  },
  overtaken:
    'その間に、この課題の仕様書に別の操作が行われました。このダイアログを閉じてください。現在の状態は課題に表示されます。',
  claimed: (title: string) => `ページ「${title}」には、この課題の仕様書であると記録されています`,
  claimedHelp:
    'このページを使用するか、このまま続行してください。続行すると、そのページとは別に仕様書が作成されます。',
  secondPage: (title: string) => `ページ「${title}」にも、この課題の仕様書であると記録されています`,
  secondPageHelp:
    '2 つのページを見比べてください。そちらのページを使う場合は、先にこの仕様書のリンクを解除してから、そのページを使用してください。',
  create: 'ページを作成',
  cancel: 'キャンセル',
  change: '変更',
  close: '閉じる',
  goesTo: '{} に新しいページを作成します',
  audience:
    'このスペースを表示できるすべてのユーザーが閲覧できます。ページの内容は、あなたに表示されている課題から作成されます。',
  title: 'タイトル',
  space: 'スペース',
  chooseSpace: '最初にスペースを選択してください。',
  spacesNone:
    'Confluence で表示できる共有スペースがありません。アクセス権を依頼するか、Confluence でスペースを作成してください。',
  spacesFailed: 'スペースの一覧を取得できませんでした。このダイアログを閉じて、もう一度お試しください。',
  parent: '親ページ (任意)',
  parentHelp: '親にするページのリンクを貼り付けてください。',
  parentFault: 'Confluence ページのリンクではありません。',
  templateTrouble: {
    gone: 'プロジェクトのテンプレートは削除されたか、アクセス権がありません。',
    unavailable: 'プロジェクトのテンプレートの読み込み時に Confluence が応答しませんでした。',
    faulty:
      'プロジェクトのテンプレートのプレースホルダーに誤りがあります。プロジェクト管理者はプロジェクトの Lockstep ページで確認できます。',
    unreadable:
      'プロジェクトのテンプレートを読み込めません。破損しているか、5 MB または要素 50,000 個を超えています。プロジェクト管理者がより小さいものを選択できます。',
  },
  useBuiltIn: '製品仕様書 (標準) を使用',
  chooseTemplate: '先にテンプレートを選択してください。',
  templateLabel: 'テンプレート',
  builtIn: '製品仕様書 (標準)',
  template: 'テンプレート: 製品仕様書 (標準)',
  comment: '課題にリンクをコメントする',
  commentHindrance: 'この課題にコメントする権限が必要です。',
  titleEmpty: 'ページのタイトルを入力してください。',
  titleTooLong: (over: number) => `タイトルが ${formatNumber(over)} 文字長すぎます。`,
  titleTaken: (title: string) => `「${title}」という名前のページがこのスペースにすでにあります。`,
  placeRefused: (space: string, isBelow: boolean) =>
    isBelow
      ? `「${space}」で選択した親ページの下にはページを作成できません。スペースにページを追加する権限と、その親ページへのアクセス権が必要です。`
      : `「${space}」にはページを作成できません。ページを追加する権限が必要です。`,
  chooseAnotherPlace:
    '何も作成されていません。入力内容は保持されています。別のスペースまたは親ページを選択するか、スペースの管理者に権限を依頼してください。',
  takeTitle: (title: string) => `「${title}」を使用`,
  questions:
    'この課題には情報が少ししかありません。3 つの質問に短く答えると、より良い仕様書になります。分からない項目は空欄のままにしてください。',
  who: '誰のためのものですか?',
  outcome: 'その人にとって何が良くなりますか?',
  doneWhen: '完了の条件 (1 行に 1 つ)',
  created: '仕様書が作成されました',
  nextTitle: '次のステップ',
  next: 'チームで読み合わせ、空欄になっている部分を記入してください。課題からいつでも開けます。',
};
