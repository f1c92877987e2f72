export const messages = {
  title: '最初の仕様書を作成するまで',
  done: '完了',
  open: '未完了',
  hide: 'このガイドを非表示',
  confluence: 'Confluence に接続',
  connected: '仕様書は Confluence ページです。Lockstep はこのサイトの Confluence に接続できます。',
  confluenceTroubles: {
    'not-connected':
      '仕様書は Confluence ページです。Lockstep を Confluence に接続するよう、サイト管理者に依頼してください。',
    'not-granted':
      'Lockstep には、ページと課題をリンクするために必要な権限がありません。Lockstep の更新の承認をサイト管理者に依頼してください。不足している権限は、[アプリ] の Lockstep のページで確認できます。',
    'no-access':
      '仕様書は Confluence ページですが、あなたには Confluence へのアクセス権がありません。アクセス権を依頼してください。',
    unreachable: 'Confluence から応答がありません。ページを再読み込みして、もう一度お試しください。',
  },
  space: '仕様書の作成先を選択',
  spaceHelp: 'ほかのスペースを選択しない限り、このプロジェクトの仕様書はこのスペースに作成されます。',
  noSpace:
    'Confluence で表示できる共有スペースがありません。アクセス権を依頼するか、Confluence でスペースを作成してください。',
  spaceLabel: '仕様書のスペース',
  specsGoTo: 'このプロジェクトの仕様書の作成先:',
  hiddenSpace: 'このプロジェクトの仕様書は、あなたに表示されないスペースに作成されます。',
  adminsChoose:
    'プロジェクト管理者がここで選択します。それまでは、最初の仕様書を作成するユーザーが選択します。',
  change: '変更',
  save: '保存',
  notAllowed: {
    project: 'このプロジェクトの管理者である必要があります。',
    space:
      'このスペースにはページを作成できません。別のスペースを選択するか、スペース管理者に権限を依頼してください。',
  },
  epic: 'エピックを開いて [仕様書を生成] を選択',
  template:
    '仕様書は標準の製品仕様書から作成されます。このページの [仕様書テンプレート] で、独自のページに変更できます。',
  newestEpics: '仕様書のない最新のエピック:',
  noEpic:
    'このプロジェクトには、仕様書のない未完了のエピックがありません。このページの [仕様書付きエピックの作成] で作成すると、続けて仕様書を作成できます。',
};
