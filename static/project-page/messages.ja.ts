import { formatNumber } from '../common/dates';

const groups = {
  completed: '完了',
  inProgress: '進行中',
  blocked: 'ブロック中',
  other: '未着手',
};

const NEEDS_ADMIN = 'このプロジェクトの管理者である必要があります。';

export const messages = {
  onThisPage: 'このページの内容',
  parts: {
    reports: 'レポート',
    notices: '通知',
    createEpic: '仕様書付きエピックの作成',
    specs: '仕様書',
    jobs: 'ジョブ',
    templates: '仕様書テンプレート',
    links: '仕様書のリンク',
    related: '関連コンテンツ',
    history: '履歴',
  },
  reportNames: {
    week: '週次レポート',
    weeks: (every: number): string => `${formatNumber(every)} 週間レポート`,
    month: '月次レポート',
  },
  addReport: '別のレポートを追加',
  covers: {
    epic: '対象: {} より下位のすべての階層',
    version: '対象: バージョン {}',
    board: '対象: ボード {} の各スプリント',
    jql: '対象: プロジェクト内で次のクエリに一致する課題: {}',
  },
  coversHidden: '対象: Jira で表示できない項目',
  owner: '所有者: {}',
  noOwner: '有効なアカウントを持つ所有者がいません',
  noSuchPlace: '親ページが存在しないか、別のスペースにあります。',
  templateRefused:
    'テンプレートを取り込めませんでした。理由を確認するには、もう一度選択してください。何も変更されていません。',
  listNotMoved:
    'このプロジェクトのレポート一覧をその場所に移動できませんでした。一覧を編集できるユーザーに依頼するか、場所を変更しないでください。',
  scopeRefused: 'レポートの対象が Jira で見つかりません。',
  dependsOnAsker: (word: string): string =>
    `${word} は検索する人自身を指しますが、レポートは Lockstep が自動で集計します。対象のユーザーを直接指定してください。`,
  noSprints: 'このボードには開始されたスプリントがありません。',
  tooMany: (most: number): string =>
    `1 つのプロジェクトに作成できるレポートは ${formatNumber(most)} 件までです。`,
  layout: {
    unknownPlaceholder: (name: string): string => `タイトルに不明なプレースホルダーがあります: {${name}}`,
    tooLong: (most: number): string => `タイトルは ${formatNumber(most)} 文字までです。`,
    openBrace: 'タイトルの括弧が閉じられていません。',
    noTime: (placeholders: string): string =>
      `レポートごとに異なるタイトルになるよう、${placeholders} のいずれかを含めてください。`,
    wrong: 'セクションまたは言語を使用できません。ページを再読み込みして選択し直してください。',
  },
  notVisible: 'このプロジェクトは表示できなくなりました。',
  whatItIs:
    'Lockstep は選択した日に、このプロジェクトのページを作成します。完了した課題、進行中の課題、ブロックされている課題とその理由が記載されます。ページに追加したメモはそのまま残ります。',
  turnOn: '週次レポートを有効にする',
  confirmTurnOn: '有効にする',
  turnOff: '無効にする',
  publishNow: '今すぐ公開',
  publishing: 'レポートを公開しています',
  preview: 'プレビュー',
  change: '変更',
  save: '保存',
  cancel: 'キャンセル',
  dates: {
    week: (weekday: string): string => `毎週${weekday}`,
    weeks: (every: number, weekday: string): string => `${formatNumber(every)} 週間ごとの${weekday}`,
    nth: {
      1: (weekday: string): string => `毎月第 1 ${weekday}`,
      2: (weekday: string): string => `毎月第 2 ${weekday}`,
      3: (weekday: string): string => `毎月第 3 ${weekday}`,
      4: (weekday: string): string => `毎月第 4 ${weekday}`,
      last: (weekday: string): string => `毎月最終${weekday}`,
    },
    day: (day: number): string => `毎月 ${formatNumber(day)} 日`,
    lastDay: '毎月末日',
  },
  plan: (dates: string, time: string, zone: string): string => `${dates} ${time} (${zone})`,
  noTimeYet: '日時は未定、',
  below: '親ページ: {}',
  inSpace: 'スペース「{}」に公開',
  inHiddenSpace: 'アーカイブ済み、削除済み、または表示できないスペースに公開',
  inNoSpaceYet: 'スペースは未定です。ページを作成できるスペースを選択してください',
  whoReads: {
    project: 'このプロジェクトとスペースの両方を表示できるユーザーのみがレポートを閲覧できます。',
    space: 'スペースを表示できるすべてのユーザーがレポートを閲覧できます。',
  },
  on: '有効',
  off: '無効',
  paused: '一時停止中',
  pausedFor: {
    'no-access': {
      why: 'Lockstep にはこのスペースにページを作成する権限がありません。',
      todo: 'スペース管理者に Lockstep アプリへのページ追加の許可を依頼するか、[変更] で別のスペースを選択してください。',
    },
    'space-archived': {
      why: 'スペースがアーカイブされています。',
      todo: 'スペース管理者にアーカイブの解除を依頼するか、[変更] で別のスペースを選択してください。',
    },
    'page-trashed': {
      why: 'レポートの親ページがゴミ箱にあります。',
      todo: 'スペースのゴミ箱から復元するか、[変更] で別のスペースを選択してください。',
    },
    'page-archived': {
      why: 'レポートの親ページがアーカイブされています。',
      todo: 'アーカイブを解除するか、[変更] で別のスペースを選択してください。',
    },
    'page-moved': {
      why: 'レポートの親ページが別のスペースに移動されています。',
      todo: '[変更] でそのスペースを選択するか、ページを元に戻してください。',
    },
    'place-gone': {
      why: 'スペースまたはレポートの親ページが完全に削除されたか、Lockstep から表示できません。',
      todo: 'Lockstep アプリに表示を許可するか、[変更] で別の場所を選択してください。',
    },
    'not-connected': {
      why: 'Lockstep が Confluence に接続されていません。',
      todo: '管理者に接続を依頼してください。',
    },
    'project-gone': {
      why: 'Lockstep がこのプロジェクトを読み取れません。',
      todo: 'プロジェクト管理者に Lockstep アプリへの閲覧権限の付与を依頼してください。',
    },
    'scope-gone': {
      why: 'レポートの対象が Jira で見つかりません。エピックまたはクエリで指定したものが存在しません。',
      todo: '[変更] でレポートの対象を選択してください。',
    },
    'depends-on-asker': {
      why: 'クエリが検索する人自身を指していますが、レポートは Lockstep が自動で集計します。',
      todo: '[変更] で対象のユーザーを直接指定してください。',
    },
    unlicensed: {
      why: 'このサイトには Lockstep のライセンスがありません。',
      todo: '管理者にライセンスの更新を依頼してください。',
    },
    'owner-gone': {
      why: 'レポートを有効にしたユーザーのアカウントは無効になっています。',
      todo: 'プロジェクト管理者として [変更]、[保存] の順に選択すると、レポートの所有者になります。',
    },
    'audience-unknown': {
      why: 'このプロジェクトを表示できるユーザーを確認できないか、レポートの閲覧をそのユーザーに制限できません。',
      todo: 'Lockstep アプリにプロジェクトの管理と、スペースのページの制限を許可してください。',
    },
    'audience-too-wide': {
      why: 'スペースを表示できるユーザーの一部は、このプロジェクトを表示できません。',
      todo: '[変更] で、このプロジェクトを表示できるユーザーのみにレポートを公開するか、別のスペースを選択してください。',
    },
  },
  goesOn:
    'その後 [今すぐ公開] を選択するか、そのままお待ちください。次のレポートは自動的に再開し、前回以降の期間をすべて含みます。',
  next: (here: string): string => `次のレポート: ${here}`,
  dueSince: (here: string): string => `予定時刻: ${here} (未公開)`,
  there: (moment: string): string => `(${moment})`,
  needsProjectAdmin: NEEDS_ADMIN,
  notAllowed: {
    project: NEEDS_ADMIN,
    space: 'このスペースにページを作成する権限が必要です。',
  },
  notTurnedOn: 'プロジェクトのこのレポートは有効になっていません。',
  tooManyIssues:
    'お待ちいただく間に読み取れる数を超える課題があるため、プレビューはありません。レポートそのものはバックグラウンドで作成され、すべての課題を数えます。',
  inBackground:
    'お待ちいただく間には終わらないため、レポートの作成はバックグラウンドで続きます。数分後、遅くとも 30 分以内に下の一覧に表示されます。このページを離れてもかまいません。',
  busy: 'レポートはすでに公開処理中です。まもなく下の一覧に表示されます。',
  published: 'レポートが公開されました。',
  publishedBy: '公開を実行したユーザー: {}',
  kept: (sections: number): string =>
    `ページがユーザーによって編集されているため、${formatNumber(sections)} 個のセクションは書き込まれませんでした。ページの内容はそのまま残ります。`,
  cancelPublishing: '公開をキャンセル',
  counted: (n: number, before: number | null): string =>
    before === null || before < n
      ? `これまでに集計した課題: ${formatNumber(n)} 件`
      : `これまでに集計した課題: ${formatNumber(n)} 件 (前回のレポートは ${formatNumber(before)} 件)`,
  cancelling: {
    cancelled: '公開をキャンセルしました。何も書き込まれておらず、この期間は次のレポートに含まれます。',
    'too-late': 'ページはすでに書き込み中です。まもなく下の一覧に表示されます。',
    'not-under-way': '公開処理はもう行われていません。結果は下の一覧で確認できます。',
  },
  cancelledBy: 'キャンセルしたユーザー: {}',
  notAgain: '再公開はキャンセルされました。ページは元のままです。',
  noReport: (why: string): string => `レポートなし: ${why}`,
  skipped: {
    missed: 'レポートなし: この時刻にアプリが動作していませんでした。次のレポートに含まれます。',
    'no-sprint': 'レポートなし: 前回以降に終了したボードのスプリントはありません。',
    cancelled: 'レポートなし: 公開がキャンセルされました。この期間は次のレポートに含まれます。',
    'page-hidden':
      'レポートなし: レポートのページまたは一覧を Lockstep から表示できません。Lockstep アプリに表示を許可するか、名前を変更してください。',
    unavailable:
      'レポートなし: Jira または Confluence から期限内に応答がありませんでした。この期間は次のレポートに含まれます。すぐに必要な場合は [今すぐ公開] を選択してください。',
  },
  history: 'レポート',
  noHistory: 'レポートはまだありません。',
  earlier: (n: number): string => `以前のレポート ${formatNumber(n)} 件`,
  older: '以前のレポートを表示',
  allReports: 'Confluence ですべてのレポートを表示',
  inProgress: '公開中',
  triesAgain: 'まだ公開されていません。Lockstep が自動的に処理を続けます。',
  waits: (time: string): string =>
    `待機中: Jira または Confluence は ${time} までリクエストを受け付けません。その後、Lockstep が自動的に続行します。`,
  outOfSight: '表示できないスペースに公開されています。',
  noSpace: 'Confluence で表示できる共有スペースがありません。アクセス権を依頼してください。',
  spaces: {
    'not-connected':
      'レポートは Confluence ページですが、Lockstep はこのサイトの Confluence に接続されていません。管理者にお問い合わせください。',
    'not-granted':
      'レポートは Confluence ページですが、Lockstep には Confluence に必要な権限がありません。Lockstep の更新の承認をサイト管理者に依頼してください。不足している権限は、[アプリ] の Lockstep のページで確認できます。',
    'no-access': 'レポートは Confluence ページですが、Confluence へのアクセス権がありません。',
    unreachable: 'Confluence から応答がありません。ページを再読み込みして、もう一度お試しください。',
  },
  previewTitle: (title: string): string => `プレビュー: ${title}`,
  previewWindow: (from: string, to: string): string => `対象期間: ${from} ～ ${to}`,
  previewNow: (since: string): string => `現時点の内容 (${since} 以降)`,
  previewNote:
    '現時点であなたが Jira で表示できる範囲から作成しています。レポートは Lockstep 自身の権限で作成され、セキュリティ レベルが設定された課題は含まれません。何を待っているかがあなたに表示されない課題も、ブロック中として数えます。',
  none: 'なし',
  more: (count: number): string => `ほか ${formatNumber(count)} 件`,
  countOf: (group: keyof typeof groups, count: number): string => `${groups[group]}: ${formatNumber(count)}`,
};
