export const messages = {
  preview: 'Vorschau',
  silent: 'Hier ist Platz für Ihren Text',
  noChildren: 'Untergeordnete Vorgänge werden hier aufgelistet, immer so, wie sie in Jira sind.',
  moreChildren: 'und weitere: Die Seite listet alle auf, immer so, wie sie in Jira sind.',
  macro: (name: string) => `Makro: ${name}`,
  /** Whom a template mentions, before Confluence says the name. */
  somebody: '@jemand',
};
