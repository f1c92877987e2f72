import { formatList, formatNumber } from '../common/dates';

const onBoth = (issue: string, page: string) => ({ issue, page });

export const messages = {
  title: 'Lockstep の設定と確認',
  adminsOnly: 'このページは Jira 管理者用です。',
  nothingGranted: 'Lockstep に Jira の読み取りが許可されていません',
  approveUpdate:
    '[アプリ] > [アプリの管理] で Lockstep の更新を承認してください。サイトまたは組織の管理者が承認できます。',
  checkAgainSoon:
    '1 分後にもう一度確認してください。解消しない場合は、Atlassian のステータスページをご覧ください。',
  guide: {
    title: '最初の仕様書を作成するまで',
    done: '完了',
    open: '未完了',
    hide: 'このガイドを非表示',
    connect: 'Confluence に接続',
    seeChecks: '不足しているものと対処方法は、下の確認項目に表示されます。',
    choose: 'プロジェクトの仕様書の作成先を選択',
    chooseHelp:
      '各プロジェクトには Lockstep ページがあります。そこで仕様書を作成するスペースを選択してください。',
    noProject:
      'Jira で表示できるプロジェクトがありません。Jira でプロジェクトを作成してから、このページに戻ってください。',
    openProject: 'Lockstep ページを開く',
    generate: 'エピックを開いて [仕様書を生成] を選択',
    generateHelp: 'プロジェクトの Lockstep ページに、仕様書のない最新のエピックが表示されます。',
  },
  checks: {
    title: '確認項目',
    again: 'もう一度確認',
    allWell: 'Lockstep に必要なものはすべて揃っています。',
    wrong: (count: number): string => `${formatNumber(count)} 件の項目に対応が必要です。`,
    states: { ok: 'OK', attention: '要確認', failed: '失敗' },
    consent: { name: 'あなたの同意', given: 'Lockstep があなたに代わって操作することを許可しています。' },
    confluence: {
      name: 'Confluence への接続',
      connected: 'Lockstep はこのサイトの Confluence に接続できます。',
      troubles: {
        'not-connected': {
          text: 'Lockstep は Confluence に接続されていません。仕様書やレポートを書き込めません。',
          todo: '[アプリ] > [アプリの管理] を開き、Lockstep を選択して Confluence に接続してください。',
        },
        'no-access': {
          text: 'Lockstep は接続されていますが、あなたのアカウントには Confluence へのアクセス権がありません。',
          todo: 'アカウントに Confluence へのアクセス権を付与するか、アクセス権のある管理者に確認を依頼してください。',
        },
        unavailable: {
          text: 'Confluence から応答がありません。',
          todo: '1 分後にもう一度確認してください。',
        },
      },
    },
    jiraScopes: 'Jira でのアプリの権限',
    confluenceScopes: 'Confluence でのアプリの権限',
    scopes: {
      granted: 'Lockstep が使用する権限はすべて許可されています。',
      notGranted: (scopes: readonly string[]): string => `許可されていません: ${formatList(scopes)}`,
      notKnown: (scopes: readonly string[]): string => `確認できませんでした: ${formatList(scopes)}`,
    },
    storage: {
      name: 'ストレージ',
      works: 'Lockstep は記憶する内容の書き込み、読み取り、削除ができます。',
      fails: 'Lockstep は値を書き込んで読み戻すことができませんでした。',
    },
    schedule: {
      name: 'スケジュール',
      alive: (when: string): string => `前回の記録: ${when}。5 分ごとに実行され、15 分ごとに記録されます。`,
      late: (when: string): string =>
        `前回の記録: ${when}。本来は 5 分ごとに実行され、15 分ごとに記録されます。`,
      lateTodo:
        '実行が再開すると、週次レポートは遅れて作成されます。1 時間たっても解消しない場合は、Atlassian のステータスページをご覧ください。',
      notSeen: 'アプリのインストール後、まだ実行されていません。5 分ごとに実行されます。',
      notSeenTodo: '5 分後にもう一度確認してください。',
      notKnown: '前回いつ実行されたかを確認できませんでした。',
    },
    licence: {
      name: 'ライセンス',
      states: {
        'not-needed': 'ここでは Lockstep にライセンスは必要ありません。',
        active: 'ライセンスは有効です。',
        inactive: 'ライセンスが無効なため、Lockstep を使用できません。',
      },
      inactiveTodo: '[アプリ] > [アプリの管理] で更新してください。Lockstep が作成したものは失われません。',
    },
  },
  selfTest: {
    title: 'セルフテスト',
    whatItDoes:
      'あなたとして課題とページを作成し、それぞれを読み取り、変更して、削除します。数秒かかります。プロジェクトやスペースをウォッチしているユーザーに通知が届くことがあります。',
    project: 'プロジェクト',
    space: 'スペース',
    run: 'セルフテストを実行',
    runAgain: 'もう一度実行',
    stop: '停止',
    noProject: '試すことができるプロジェクトが表示されません。',
    noSpace: '試すことができる共有スペースが表示されません。',
    noSpaces: {
      'not-connected': 'セルフテストには Confluence が必要です。先に Lockstep を接続してください。',
      'no-access': 'セルフテストには Confluence へのアクセス権があるアカウントが必要です。',
      unreachable: 'Confluence から応答がありません。ページを再読み込みして、もう一度お試しください。',
    },
    phases: {
      'removing-earlier': '以前のセルフテストの残りを削除しています',
      trying: '各ステップを試しています',
      'cleaning-up': '課題とページを削除しています',
    },
    states: {
      waiting: '待機中',
      running: '実行中',
      'left-out': '省略',
      passed: '合格',
      failed: '失敗',
    },
    took: (seconds: string): string => `${seconds} 秒`,
    trials: {
      'create-issue': '課題を作成',
      'read-issue': '課題を読み取り',
      comment: '課題にコメント',
      transition: '課題を別のステータスに移行',
      'transition-again': '課題をもう一度移行',
      'epic-form': 'エピックに必要な項目を確認',
      'create-page': 'ページを作成',
      'read-page': 'ページを読み取り',
      'mark-page': 'ページにプロパティを設定',
      'update-page': 'ページを変更',
    },
    passed: 'すべて正常に動作し、何も残っていません',
    passedButLeft: 'すべて正常に動作しましたが、削除できなかったものがあります',
    failed: (count: number): string => `${formatNumber(count)} 件のステップが失敗しました`,
    stopped: '途中で停止しました',
    otherRuns: {
      since: (time: string): string => `${time} から別のセルフテストを実行しています`,
      todo: 'そのタブで完了してから、こちらを実行してください。そのタブを閉じた場合は、ここで終了できます。',
      takeOver: '終了してこちらを実行',
    },
    endedByOther: {
      what: '別のセルフテストがこのテストを終了しました',
      todo: '別のタブで開始され、このテストが作成したものを削除しました。そのタブで完了してから、もう一度実行してください。',
    },
    notFinished: 'セルフテストは完了しませんでした',
    runAgainRemoves: 'もう一度実行すると、今回の残りも削除されます。',
    leftovers: {
      title: 'セルフテストの残り',
      remove: '残りを削除',
      gone: 'セルフテストの残りをすべて削除しました',
    },
    earlierRemoved: '以前のセルフテストの残り',
    cleanedUp: '後片付け',
    removals: {
      removed: onBoth('課題を削除しました。', 'ページを削除しました。'),
      'not-there': onBoth('削除する課題はありません。', '削除するページはありません。'),
      'in-trash': onBoth(
        '課題を削除しました。',
        'ページはスペースのゴミ箱にあります。スペース管理者が完全に削除できます。',
      ),
      unknown: onBoth(
        'Jira に課題が作成されたかどうか不明です。5 分後にセルフテストをもう一度実行すると削除されます。',
        'Confluence にページが作成されたかどうか不明です。1 分後にセルフテストをもう一度実行すると削除されます。',
      ),
      left: onBoth('課題が残っています。', 'ページが残っています。'),
      open: onBoth('課題を開く', 'ページを開く'),
    },
    failures: {
      fieldsRequired: (fields: readonly string[]): string =>
        `このプロジェクトの課題には、要約のほかに必須フィールドがあります: ${formatList(fields)}`,
      againAt: (time: string) => `${time} 以降にセルフテストをもう一度実行してください。`,
      fieldsRequiredTodo:
        'ほかに必須フィールドのないプロジェクトを選択してください。Lockstep 自体は、ユーザーが入力したフィールドだけで課題を作成します。',
      scopeMissing: (scopes: readonly string[]): string =>
        `Lockstep に権限がありません: ${formatList(scopes)}`,
      plain: {
        'may-not-create': {
          issue: {
            what: 'このプロジェクトで課題を作成する権限がありません。',
            todo: 'プロジェクトの権限スキームで「課題の作成」権限を取得するか、別のプロジェクトを選択してください。',
          },
          page: {
            what: 'このスペースでページを作成する権限がありません。',
            todo: 'スペース設定でページを追加する権限を取得するか、別のスペースを選択してください。',
          },
        },
        'may-not-change': {
          issue: {
            what: 'このプロジェクトの課題に対してこの操作を行う権限がありません。',
            todo: 'プロジェクトの権限スキームを確認するか、別のプロジェクトを選択してください。',
          },
          page: {
            what: 'このスペースのページに対してこの操作を行う権限がありません。',
            todo: 'スペースの権限を確認するか、別のスペースを選択してください。',
          },
        },
        'may-not-comment': {
          what: 'このプロジェクトでコメントする権限がありません。',
          todo: 'プロジェクトの権限スキームで「コメントの追加」権限を取得するか、別のプロジェクトを選択してください。',
        },
        'no-epic-type': {
          what: 'このプロジェクトには、子課題を持てる課題タイプがありません。',
          todo: 'エピックのあるプロジェクトを選択してください。仕様書を作成できるのは、子課題を持てる課題だけです。',
        },
        'no-issue-type': {
          what: 'このプロジェクトには単独で作成できる課題タイプがありません。',
          todo: 'タスクやストーリーなどの課題タイプがあるプロジェクトを選択してください。',
        },
        'no-transition': {
          what: 'ワークフローに、追加のフィールドなしで実行できるトランジションがありません。',
          todo: '別のプロジェクトを選択するか、このプロジェクトのワークフローのトランジションを確認してください。',
        },
        'read-differs': {
          issue: {
            what: '課題が書き込んだ内容と異なります。',
            todo: '自動化ルールまたは別のアプリが変更した可能性があります。プロジェクトの自動化を確認してください。',
          },
          page: {
            what: 'ページが書き込んだ内容と異なります。',
            todo: '自動化ルールまたは別のアプリが変更した可能性があります。スペースの自動化を確認してください。',
          },
        },
        'not-accepted': {
          issue: {
            what: 'Jira がこのステップを受け付けませんでした。',
            todo: 'ワークフローの条件またはバリデーターが原因の可能性があります。比較のため別のプロジェクトを選択してください。',
          },
          page: {
            what: 'Confluence がこのステップを受け付けませんでした。',
            todo: '比較のため別のスペースを選択してください。',
          },
        },
        'answer-lost': {
          issue: {
            what: 'Jira の応答が届きませんでした。課題は作成されている可能性があります。結果は [後片付け] に表示されます。',
            todo: '繰り返し発生する場合は、Atlassian のステータスページをご覧ください。',
          },
          page: {
            what: 'Confluence の応答が届きませんでした。ページは作成されている可能性があります。結果は [後片付け] に表示されます。',
            todo: '繰り返し発生する場合は、Atlassian のステータスページをご覧ください。',
          },
        },
        unavailable: {
          issue: {
            what: 'Jira から応答がありません。',
            todo: '1 分後にセルフテストをもう一度実行してください。',
          },
          page: {
            what: 'Confluence から応答がありません。',
            todo: '1 分後にセルフテストをもう一度実行してください。',
          },
        },
        throttled: {
          what: '現在、サイトはこれ以上のリクエストを受け付けていません。',
          todo: '1 分後にセルフテストをもう一度実行してください。',
        },
        'not-connected': {
          what: 'Lockstep は Confluence に接続されていません。',
          todo: '[アプリ] > [アプリの管理] を開き、Lockstep を選択して Confluence に接続してください。',
        },
      },
    },
  },
};
