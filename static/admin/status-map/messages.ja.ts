import { formatNumber } from '../../common/dates';

export const messages = {
  title: 'ステータスの対応付け',
  what: '未着手、進行中、完了のどれであるかは、常に Jira のステータス カテゴリで決まります。ステージは途中の段階をより詳しく示し、[ブロック中] のステージにある課題はブロック中として数えられます。通常のステージが合わない場合に選択してください。',
  find: 'ステータスを検索',
  none: '名前にこのテキストを含むステータスはありません。',
  noStatuses: 'Jira に未完了のステータスはありません。',
  stageOf: (status: string): string => `${status} のステージ`,
  usual: (stage: string): string => `${stage} (通常)`,
  ofProject: (name: string): string => `${name} のみ`,
  ofSomeProject: '1 つのチーム管理対象プロジェクトのみ',
  shown: (shown: number, all: number): string =>
    `${formatNumber(all)} 件中 ${formatNumber(shown)} 件のステータス`,
  save: '保存',
  reset: 'すべて通常に戻す',
  saved: '保存しました。今後、マクロとレポートはこの設定で集計します。',
};
