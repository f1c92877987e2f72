export const messages = {
  preview: 'プレビュー',
  silent: 'ここはご自身で記入してください',
  noChildren: '子課題がここに一覧表示されます。内容は常に Jira と同じです。',
  moreChildren: 'ほかにもあります。ページにはすべての子課題が表示され、内容は常に Jira と同じです。',
  macro: (name: string) => `マクロ: ${name}`,
  /** Whom a template mentions, before Confluence says the name. */
  somebody: '@メンション',
};
