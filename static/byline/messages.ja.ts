import { formatNumber } from '../common/dates';

export const messages = {
  specOf: {
    'not-visible': 'このページは Jira 課題の仕様書ですが、課題が削除されたか、アクセス権がありません。',
    unreachable: 'このページは Jira 課題の仕様書ですが、Jira から応答がありません。',
  },
  copyOf: {
    'not-visible':
      'このページは Jira 課題の仕様書のコピーですが、課題が削除されたか、アクセス権がありません。',
    unreachable: 'このページは Jira 課題の仕様書のコピーですが、Jira から応答がありません。',
  },
  spec: (typeName: string, key: string) =>
    typeName === '' ? `${key} の仕様書` : `${typeName} ${key} の仕様書`,
  openIssue: '課題を開く',
  updateSpec: '仕様書を更新',
  showChanges: '変更を表示',
  comparing: '課題と比較しています',
  upToDate: '課題の内容と一致しています',
  offers: '課題には、ページにセクションのない内容があります',
  changes: (count: number): string => `課題からの変更: ${formatNumber(count)} 件`,
  notCompared: '課題が変更されたかどうかを確認できませんでした。',
  notComparable: 'ページを課題と比較できません。',
  createEpic: 'このページからエピックを作成',
  cancel: 'キャンセル',
  useAsSpec: '課題の仕様書として使用',
  issue: '課題',
  issueHelp: '課題キーまたは要約の一部を入力し、課題を選択してください。',
  issues: '課題の一覧',
  noIssues: '仕様書を作成できる課題が見つかりませんでした。',
  issuesFailed: '課題を検索できませんでした。もう一度入力してください。',
  oneSided: (key: string) =>
    `このページには ${key} が記録されていますが、${key} の仕様書はこのページではありません。`,
  copy: (key: string) => `${key} の仕様書のコピー`,
  copyHint: 'Lockstep はコピーを変更しません。仕様書は課題に記録されているページです。',
  ignore: '無視',
  showIgnored: '無視したコピーを表示',
  report: 'Lockstep のレポート',
  noSpec: 'このページは仕様書ではありません',
  whatItIs:
    'Lockstep は Jira 課題とその仕様書のページを同期します。仕様書を生成するには、Jira でエピックを開いてください。',
  notVisible: 'このページは表示できなくなりました。',
};
