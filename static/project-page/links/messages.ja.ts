import { formatNumber } from '../../common/dates';

const looking = (issues: number): string => `${formatNumber(issues)} 件の課題を確認しました`;

export const messages = {
  from: {
    both: '課題とページが互いを記録しています。',
    'page-and-remote-link': 'ページに課題が記録され、課題にはページへのリンクがあります。',
    issue: '課題にページが記録されています。',
    'remote-link': '課題にページへのリンクがあります。',
    comment: '課題のコメントにページへのリンクがあります。',
    page: 'ページに課題が記録されていますが、課題にはページが記録されていません。',
  },
  adopted: {
    adopted: 'リンクしました。',
    unfinished: '一部のリンクが完了していません。課題を開いて続行してください。',
    'already-claimed': 'この課題にはすでに仕様書があります。',
  },
  notLinked: (why: string): string => `リンクできませんでした。${why}`,
  about:
    'アプリの再インストールなどで失われた、課題と仕様書のページのリンクを復元し、その他のリンクの状態を表示します。',
  news: '変更点',
  noNews: '変更はありません。このプロジェクトの課題と仕様書のページは、Lockstep が最後に記録したままです。',
  toldAbove: '上に一覧表示されている仕様書の変更は、それぞれの項目に表示されています。',
  noneOfTheLatest: '最近のリンクに変更はありません。',
  showAll: 'すべて表示',
  showAllOf: (count: number): string => `${formatNumber(count)} 件すべてを表示`,
  showMore: (count: number): string => `さらに ${formatNumber(count)} 件を表示`,
  search: '変更を検索',
  searchHelp: '課題やページの語句、または「ゴミ箱」など起きたことの語句を入力します。',
  found: (count: number): string => `変更 ${formatNumber(count)} 件`,
  rebuild: 'リンクを復元',
  cancel: 'キャンセル',
  looking,
  looked: (issues: number, known: number): string =>
    `${looking(issues)}。${formatNumber(known)} 件のリンクを確認できました。`,
  cancelled: 'キャンセルしました。ここまでの結果は保持されます。',
  mayNot: 'リンクを復元するには、このプロジェクトの管理者である必要があります。',
  nothing: '失われたリンクも、変更されたリンクもありません。',
  restored: (count: number): string => `${formatNumber(count)} 件のリンクを復元しました`,
  allDecided: '判断が必要なリンクはもうありません',
  asked: (count: number): string => `${formatNumber(count)} 件のリンクについて判断が必要です`,
  changed: (count: number): string => `${formatNumber(count)} 件のリンクが変更されています`,
  hiddenPage: 'ページを表示する権限がありません。',
  silentPage: 'ページには課題が記録されていません。',
  otherIssue: 'ページには別の課題が記録されています。',
  unreadPage: 'ページに課題が記録されているかどうかは確認できません。',
  hiddenHelp: 'ページを表示できるユーザーがリンクできます。',
  unlinkHelp: 'ページが削除されている場合は、課題に別の仕様書を作成できるようにリンクを解除してください。',
  use: 'リンクする',
};
