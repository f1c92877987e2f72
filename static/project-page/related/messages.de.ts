export const messages = {
  topic: 'Thema',
  topicHelp:
    'Ein paar Wörter; gezeigt werden Vorgänge und Seiten, die davon sprechen, soweit Sie sie sehen können.',
  onlyHere: 'Nur Vorgänge dieses Projekts',
  space: 'Seiten in',
  everySpace: 'Alle Bereiche',
  search: 'Suchen',
  typeFirst: 'Geben Sie zuerst ein Thema ein.',
};
