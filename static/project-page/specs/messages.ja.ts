import { formatNumber } from '../../common/dates';

export const messages = {
  none: 'このプロジェクトには、仕様書のある課題がまだありません。エピックで仕様書を生成するか、ここで仕様書付きエピックを作成してください。',
  noPages: {
    'not-connected': 'Lockstep がこのサイトの Confluence に接続されていないため、ページは表示されません。',
    'not-granted':
      'ページは表示されません。Lockstep には Confluence に必要な権限がありません。Lockstep の更新の承認をサイト管理者に依頼してください。不足している権限は、[アプリ] の Lockstep のページで確認できます。',
    'no-access': 'このサイトの Confluence へのアクセス権がないため、ページは表示されません。',
    unreachable: 'Confluence から応答がないため、ページは表示されません。ページを再読み込みしてください。',
  },
  outOfSight:
    'ページはゴミ箱にあるか、アーカイブまたは削除されたか、閲覧権限がありません。詳しくは課題をご確認ください。',
  breakDown: '分割',
  mayNotCreate: 'このプロジェクトで課題を作成する権限が必要です。',
  showMore: (count: number): string => `さらに ${formatNumber(count)} 件を表示`,
  more: (shown: number): string => `最新の ${formatNumber(shown)} 件です。すべては下の検索で見つかります。`,
  inJira: 'Jira で検索',
  searches: {
    withSpec: '仕様書のあるすべての課題',
    unfinished: '仕様書があり未完了の課題',
    withoutSpec: '仕様書のないエピック',
  },
};
