export const messages = {
  hidden: 'für Sie nicht sichtbar',
  andBelow: (query: string) => `${query} und alle Ebenen darunter`,
  groups: {
    completed: 'Abgeschlossen',
    inProgress: 'In Arbeit',
    blocked: 'Blockiert',
    other: 'Zu erledigen',
    removed: 'Während des Sprints entfernt',
    completedOutside: 'Schon vor dem Hinzufügen abgeschlossen',
  },
  origins: { committed: 'Zu Beginn eingeplant', added: 'Während des Sprints hinzugefügt' },
  reasons: {
    flag: 'markiert',
    status: 'in einem Status, der blockiert',
    label: 'als blockiert gekennzeichnet',
    link: 'wartet auf einen anderen Vorgang',
  },
  likeNumbers:
    'Einige Namen in der Datei sehen wie Zahlen oder Daten aus, und ein Doppelklick auf sie lässt eine Tabellenkalkulation diese ändern. Importieren Sie die Datei stattdessen, mit den Spalten als Text.',
  columns: {
    group: 'Gruppe',
    origin: 'Sprint',
    key: 'Schlüssel',
    summary: 'Zusammenfassung',
    status: 'Status',
    reasons: 'Grund',
    statusThen: 'Status bei der Zählung',
    query: 'Abfrage',
    from: 'Von',
    to: 'Bis',
    asOf: 'Stand',
  },
};
