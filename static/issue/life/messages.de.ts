export const messages = {
  seen: 'Vorgang und Seite nennen einander. Jemand, der beide bearbeiten darf, verknüpft sie wieder, indem er den Vorgang öffnet.',
  refused: {
    'not-visible': 'Sie können diesen Vorgang nicht mehr sehen.',
    'not-linked': 'Jemand hat diese Verknüpfung inzwischen geändert. Laden Sie den Vorgang neu.',
    'not-in-trash': 'Die Seite liegt nicht mehr im Papierkorb. Laden Sie den Vorgang neu.',
    'may-not-restore':
      'Sie dürfen diese Seite nicht wiederherstellen. Bitten Sie jemanden, der sie bearbeiten darf.',
    'title-taken':
      'Eine andere Seite trägt jetzt ihren Titel. Benennen Sie jene um, und stellen Sie dann diese wieder her.',
    'may-not-edit': 'Sie benötigen die Berechtigung, diesen Vorgang zu bearbeiten.',
    'may-not-link': 'Sie benötigen die Berechtigung, diesen Vorgang zu verknüpfen.',
    'page-not-visible': 'Sie können die Seite nicht mehr sehen.',
  },
};
