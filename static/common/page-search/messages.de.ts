export const messages = {
  search: 'Seite suchen',
  searchHelp: 'Geben Sie Wörter aus dem Titel ein, oder fügen Sie den Link der Seite ein.',
  likely: 'Seiten mit ähnlichem Titel',
  found: (count: number): string => (count === 1 ? '1 Seite gefunden' : `${String(count)} Seiten gefunden`),
  nothingFound: 'Es wurde keine Seite mit diesen Wörtern im Titel gefunden.',
  searchFailed: 'Confluence konnte nicht durchsucht werden. Fügen Sie stattdessen den Link der Seite ein.',
  inSpace: (space: string) => `In ${space}`,
};
