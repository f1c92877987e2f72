import { formatNumber } from '../dates';
import { atLeast } from './figures';

export const messages = {
  groups: {
    completed: '完了',
    inProgress: '進行中',
    blocked: 'ブロック中',
    toDo: '未着手',
  },
  query: 'クエリの課題',
  progress: (done: number, total: number, complete: boolean): string =>
    `課題 ${atLeast(total, complete)} 件中 ${atLeast(done, complete)} 件完了`,
  progressOfChildren: (done: number, total: number, complete: boolean): string =>
    `子課題 ${atLeast(total, complete)} 件中 ${atLeast(done, complete)} 件完了`,
  noIssues: 'まだ課題がありません。',
  counting: '残りを集計しています…',
  notAll: '集計をキャンセルしました。数値は最小の件数です。',
  whatYouSee: 'あなたが Jira で表示できる課題を集計しています。',
  asOf: (age: string): string => `集計時点: ${age}。`,
  refresh: '更新',
  report: 'レポート',
  writeReport: 'ステータスレポートを作成',
  whatIsBlocked: 'ブロックされている課題と理由',
  byStage: 'ステージ別',
  noneBlocked: 'ブロックされている課題はありません。',
  noneBlockedYet: '今のところ、ブロックされている課題はありません。',
  allBlocked: (blocked: number): string => `${formatNumber(blocked)} 件すべてを Jira で表示`,
  moreBlocked: (more: number): string => `ほか ${formatNumber(more)} 件。`,
  noQuery: '件数が多いため、Jira の 1 回の検索では表示できません。',
  tooMany: '課題が多すぎて、待っている間に数えきれません。表示されている数は最小値です。',
  withBlocked: 'ブロックされているものが多いため、それらも含めて Jira で開きます。',
  openGroup: (group: string, value: string): string => `${group}: ${value}。Jira で開く`,
  flagged: 'フラグ付き',
  labelled: 'ブロックのラベル付き',
  inStatus: 'ステータス: {}',
  waitsFor: '{} を待っています',
  stale: (reason: string): string => `${reason} 表示されているのは最後に取得した数値です。`,
};
