import { formatNumber } from '../../dates';

export const messages = {
  withoutEpic: 'エピックなし',
  epicsThemselves: 'エピック自体',
  childrenOnly:
    '直下の子課題を開きます。その下の課題は、件数が多いため Jira の 1 回の検索では表示できません。',
  blockedOf: (blocked: string): string => `ブロック ${blocked} 件`,
  moreEpics: (more: number): string => `ほか ${formatNumber(more)} 件のエピック。`,
  counting: (total: string): string => `${total} 件の課題を集計しています…`,
  countingAtLeast: (total: string): string => `少なくとも ${total} 件の課題を集計しています…`,
  cancelled: '集計をキャンセルしました。',
  count: '集計する',
  stage: (name: string, count: string): string => `${name}: ${count} 件`,
  stagesCount: 'ブロックの有無にかかわらず、各課題をステータス別に集計しています。',
  days: (days: number): string => (days === 0 ? '1 日未満' : `${formatNumber(days)} 日`),
  ages: (group: string, days: string): string => `${group}: 半数が ${days}以上経過しています。`,
  freshAges: (group: string): string => `${group}: 半数は 1 日未満です。`,
  oldest: (days: string): string => `最も古いのは {} で、${days}経過しています。`,
  since: (time: string): string => `${time} 以降`,
  nothingChanged: '変更はありません。',
  changes: {
    completed: (count: string): string => `完了 ${count} 件`,
    started: (count: string): string => `開始 ${count} 件`,
    reopened: (count: string): string => `再オープン ${count} 件`,
    created: (count: string): string => `作成 ${count} 件`,
  },
  moreIssues: (more: string): string => `ほか ${more} 件。`,
  parts: 'Jira で分けて開く:',
  unlisted: (more: number): string => `ほか ${formatNumber(more)} 件は、どの部分にも含まれていません。`,
  amongAll: 'ここで集計したすべての課題を開く',
  part: (from: number, to: number): string => `${formatNumber(from)}–${formatNumber(to)}`,
};
