export const messages = {
  search: 'ページを検索',
  searchHelp: 'タイトルの語句を入力するか、ページのリンクを貼り付けてください。',
  likely: 'タイトルが似ているページ',
  found: (count: number): string => `${String(count)} 件のページが見つかりました`,
  nothingFound: 'タイトルにこの語句を含むページは見つかりませんでした。',
  searchFailed: 'Confluence を検索できませんでした。代わりにページのリンクを貼り付けてください。',
  inSpace: (space: string) => `スペース: ${space}`,
};
