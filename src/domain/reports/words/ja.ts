import { numberIn } from './formats';
import { type ReportWords } from './report-words';

const LOCALE = 'ja-JP';
const number = (count: number): string => numberIn(LOCALE, count);
const issues = (count: number): string => `${number(count)} 件`;

export const ja: ReportWords = {
  locale: LOCALE,
  gap: '',
  titles: {
    week: '週次レポート {project key} {to}',
    weeks: (every) => `${number(every)} 週間レポート {project key} {to}`,
    month: '月次レポート {project key} {to}',
  },
  statusTitle: 'ステータスレポート {project key} {to}',
  indexTitle: (name) => `レポート一覧 ${name}`,
  versions: { again: 'Lockstep が再作成', listed: 'Lockstep が一覧に追加' },
  headings: {
    summary: '概要',
    sprint: 'スプリント',
    changes: '前回のレポートからの変化',
    coverage: '受け入れ基準',
    completed: '完了',
    progress: '進行中',
    blocked: 'ブロック中',
    other: '未着手',
    decisions: '決定事項とアクションアイテム',
    about: 'このレポートについて',
    notes: 'メモ',
    reports: 'レポート',
  },
  groups: { completed: '完了', inProgress: '進行中', blocked: 'ブロック中', other: '未着手' },
  columns: {
    group: 'グループ',
    now: '課題数',
    before: '前回',
    key: 'キー',
    summary: '要約',
    status: 'ステータス',
    reason: '理由',
    age: '経過',
    report: 'レポート',
    period: '期間',
  },
  byStage: '未完了の作業のステージ別内訳（ブロック中を含む）：',
  chart: 'グループ別の課題数',
  issues: (count) => `課題 ${issues(count)}`,
  days: (count) => (count === 0 ? '1 日未満' : `${number(count)} 日`),
  named: ['', ' では、'],
  nothingAtAll: ['', ' には未完了の作業がなく、この期間に完了した課題もありません。'],
  oneIssue: (name) => `${name}（1 件の課題）`,
  completed: (count) =>
    count === 0
      ? ['この期間に完了した課題は', 'ありません', '。']
      : ['この期間に ', issues(count), 'が完了しました。'],
  inProgress: (count) =>
    count === 0 ? ['進行中の課題はありません。', '', ''] : ['', issues(count), 'が進行中です。'],
  toDo: (count, blocked) =>
    count === 0
      ? [blocked === 0 ? '未着手の課題はありません。' : 'ほかに未着手の課題はありません。', '', '']
      : ['', issues(count), 'が未着手です。'],
  blocked: (count) =>
    count === 0 ? ['ブロック中の課題はありません。', '', ''] : ['', issues(count), 'がブロック中です。'],
  oldestFirst: '（古い順）',
  latestFirst: '（新しい順）',
  inParts: ['Jira で開く：', '。'],
  today: 'Jira で開く（本日時点）',
  unlisted: (count) => `ほか ${issues(count)}: すべての課題はこのレポートの数値ファイル (CSV) にあります。`,
  noIssues: '課題はありません。',
  further: (count) => `ほか ${issues(count)}`,
  inJira: (more, all) => [`ほか ${issues(more)}。`, `全 ${issues(all)}`, ' (Jira)。'],
  more: (count) => `ほか ${issues(count)}。`,
  reasons: {
    flag: 'フラグあり',
    label: 'ブロック中のラベル',
    status: (name) => `ステータス「${name}」`,
    waits: ['', ' 待ち'],
    another: '別の課題',
  },
  summaryKept: (moment) =>
    `上の概要は手動で編集されているため、そのまま残しています。以下の数値は ${moment} 時点で集計し直したものです。`,
  changes: {
    first: '最初のレポートのため、比較対象はありません。',
    others: '同じ課題を対象とした以前のレポートがないため、比較はありません。',
    against: ['', '前回のレポート', 'との比較です。'],
    none: '追加、除外、持ち越しされた課題はありません。',
    completedBefore: (count, before) => `完了: ${issues(count)} (前回 ${issues(before)})。`,
    newlyBlocked: (count) => ['', issues(count), 'が新たにブロックされました。'],
    unblocked: (count) => ['', issues(count), 'のブロックが解消されました。'],
    carriedOver: (count) => ['', issues(count), 'を持ち越し: 前回も今回も進行中またはブロック中です。'],
    added: (count) => ['', issues(count), 'がスコープに追加されました。'],
    reopened: (count) => ['', issues(count), 'がこの期間に再オープンされました。'],
    nowDone: (count) => ['', issues(count), 'がステータスのカテゴリ変更で完了。'],
    nowOpen: (count) => ['', issues(count), 'がステータスのカテゴリ変更で未完了。'],
    nowStuck: (count, names) => [
      '',
      issues(count),
      `がステータスの対応付けの変更（${names}）でブロック中。課題自体の変更ではありません。`,
    ],
    nowFree: (count, names) => [
      '',
      issues(count),
      `がステータスの対応付けの変更（${names}）でブロック解除。課題自体の変更ではありません。`,
    ],
    dropped: (count) => ['', issues(count), ' がスコープから外れました。'],
  },
  sprint: {
    title: (key, name) => `スプリントレポート ${key}: ${name}`,
    goal: (goal) => `目標: ${goal}`,
    underWay: 'スプリントは進行中です。',
    part: 'スコープ',
    points: 'ストーリーポイント',
    parts: {
      committed: '開始時の予定',
      added: 'スプリント中に追加',
      removed: 'スプリント中に除外',
      completed: '完了',
      completedOutside: '追加前に完了済み',
      unfinished: '未完了',
    },
    carriedOver: (count, name) => ['', `課題 ${issues(count)}`, ` を「${name}」に持ち越しました。`],
    toBacklog: (count) => ['', `課題 ${issues(count)}`, 'がバックログに戻りました。'],
    unestimated: (count) => ['', `課題 ${issues(count)}`, 'にはストーリーポイントがありません。'],
    asOf: (moment) => `${moment} 時点の課題から作成しました。`,
    counted:
      '「開始時の予定」は、スプリント開始時に含まれていた課題です。サブタスクは親課題に含めて数えます。ストーリーポイントは現在の値です。',
  },
  coverage: {
    columns: {
      spec: '仕様',
      criteria: '受け入れ基準',
      uncovered: 'タスクなし',
      covered: '未着手',
      inProgress: '進行中',
      done: '完了',
      changed: '変更あり',
    },
    none: '受け入れ基準のある仕様はありません。',
    done: (done, criteria) => [
      '受け入れ基準 ',
      `${issues(criteria)}のうち ${issues(done)}`,
      'が完了しています。',
    ],
    uncovered: (count) => ['', issues(count), 'にはタスクがありません。'],
    changed: (count) => ['', issues(count), 'は承認後に変更されました。'],
  },
  decisions: {
    decided: '決定事項',
    actions: '未完了のアクションアイテム',
    pageOf: '、ページの最終更新: ',
    none: 'リンクされたページに決定事項や未完了のアクションアイテムはありません。',
  },
  about: {
    covers: (from, to) => `対象期間: ${from} ～ ${to}。`,
    late: (asOf) => `${asOf} 時点の課題から、遅れて作成されました。`,
    gaps: (days) => `${days.join('、')}のレポートは作成されなかったため、その期間も含みます。`,
    counted: (count) =>
      count === 0
        ? '集計した課題はありません。'
        : `課題 ${issues(count)} を集計し、それぞれ 1 つのグループに入れました。数値は作成時のもので、リンクは集計した課題を現在の状態で開きます。`,
    below: {
      all: ['', ' より下位のすべての階層を集計し、この課題自体は含みません。'],
      children: ['', ' の直下の課題だけを集計します。'],
    },
    countedOf: {
      version: ['修正バージョン ', ' の課題を集計します。'],
      query: ['クエリ ', ' で見つかる課題を集計します。'],
      sprint: ['スプリント ', ' の課題を集計します。'],
    },
    confined: 'ほかのプロジェクトの課題は集計しません。',
    age: '「経過」は、課題が未着手、進行中、完了の間で最後に移動してからの時間です。',
    withheld: 'このページを見られる人は全員内容を読めるため、セキュリティ レベルのある課題は含まれません。',
  },
  notes: {
    hint: '数値に表れないことを書いてください。レポートを作り直してもメモは残ります。',
    carriedOver: ['', '前回のレポート', 'からの持ち越し:'],
  },
};
