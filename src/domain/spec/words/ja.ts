import { type SpecWords } from '../spec-words';

export const ja: SpecWords = {
  'spec.overview': { heading: '概要', hint: '何についてで、なぜ今なのか' },
  'spec.userStory': { heading: 'ユーザーストーリー', hint: '…として、…したい。なぜなら…' },
  'spec.acceptanceCriteria': { heading: '受け入れ基準', hint: '完了したとき、何が満たされているか' },
  'spec.design': { heading: 'デザイン', hint: 'デザインとプロトタイプへのリンク' },
  'spec.technical': { heading: '技術的な考慮事項', hint: '着手前に知っておくべきこと' },
  'spec.tasks': { heading: '実装タスク', hint: '何をする必要があるか' },
  'spec.related': { heading: '関連する Jira 課題', hint: 'ほかに関係する課題' },
  'spec.metrics': { heading: '成功指標', hint: 'うまくいったことをどう判断するか' },
  facts: {
    priority: '優先度',
    labels: 'ラベル',
    fixVersions: '修正バージョン',
    due: '期限',
    components: 'コンポーネント',
    partOf: '親課題',
  },
};
