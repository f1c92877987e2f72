import { type CountsView } from '../../../src/contract/reports/report-history';
import { formatNumber } from '../../common/dates';

const groups: Readonly<Record<keyof CountsView, string>> = {
  completed: '完了',
  inProgress: '進行中',
  blocked: 'ブロック中',
  other: '未着手',
};

export const messages = {
  refusals: {
    'not-visible': 'この課題は表示できなくなりました。',
    'too-many-issues':
      'お待ちいただく間に読み取れる数を超える課題があるため、レポートは作成されませんでした。対象を絞るか、プロジェクトの週次レポートをバックグラウンドで作成してください。',
    'place-refused':
      'そこにはページを作成できないか、閲覧できるユーザーを指定できません。別のスペースまたは親ページを選んでください。',
    'page-refused':
      'そのページはもう存在しないか、編集する権限がありません。何も書き込まれませんでした。別のページを作成してください。',
    'audience-unknown':
      'これらの課題をすべて表示できるユーザーを確認できないため、ほかのユーザーが閲覧できるページは作成されません。別のスペースを選ぶか対象を絞るか、これらのプロジェクトの権限を Lockstep が確認できるよう Jira 管理者に依頼してください。',
    'not-shown':
      'ページは作成されましたが、閲覧できるのはあなただけです。このスペースでは、ページを閲覧できるユーザーを指定できません。スペース管理者に依頼するか、別のスペースを選んでください。',
    'too-many-today': 'この課題には今日のレポートが 20 件あります。代わりにいずれかを更新してください。',
    'title-empty': 'タイトルを入力してください。',
    'title-too-long': 'タイトルが長すぎます。',
    'not-written':
      '作成中だったレポートは完了していません。ここで作成すると、Lockstep が続きから処理し、2 つ目のページは作成されません。',
    busy: 'ほかのユーザーがこのレポートを作成中です。しばらくしてからもう一度お試しください。',
  },
  dependsOnAsker: (word: string) =>
    `${word} は検索する人自身を指しますが、レポートの内容は閲覧者全員に同じです。マクロのクエリで、対象のユーザーを直接指定してください。`,
  writing: 'レポートを作成しています',
  written: 'レポートを作成しました',
  open: 'レポートを開く',
  update: 'ページを更新',
  preview: 'プレビュー',
  period: '期間',
  lastDays: (days: number) => `過去 ${formatNumber(days)} 日間`,
  audience: {
    space:
      'スペースを表示できるすべてのユーザーがページを閲覧できます。セキュリティ レベルのある課題は含まれません。',
    'logged-in':
      'スペースを表示でき、ログインしているすべてのユーザーがページを閲覧できます。セキュリティ レベルのある課題は含まれません。',
    projects:
      'ページは制限されます。あなたと、含まれるプロジェクトをすべて表示できるユーザーだけが閲覧できます。セキュリティ レベルのある課題は含まれません。',
  },
  alreadyToday: '今日のレポートがあります: {}',
  inTrash:
    '今日のレポートはゴミ箱にあります: {}。更新するにはゴミ箱から復元してください。または別のページを作成してください。',
  sameAgain: 'そのページを更新する',
  anotherOne: '別のページを作成する',
  countOf: (group: keyof CountsView, count: number) => `${groups[group]}: ${formatNumber(count)}`,
  more: (count: number) => `ほか ${formatNumber(count)} 件`,
  kept: (count: number) =>
    `ページがユーザーによって編集されているため、${formatNumber(count)} 個のセクションは書き込まれませんでした。ページの内容はそのまま残ります。`,
};
