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
  definitions: {
    completed: () => 'Kam zwischen „Von“ und „Bis“ in einen Status der Kategorie „Fertig“',
    inProgress: () =>
      'In einem Status der Kategorie „In Arbeit“ oder erst nach „Bis“ abgeschlossen; nicht blockiert',
    blocked: (statuses: readonly string[]) =>
      `Nicht abgeschlossen und markiert, auf einen offenen Vorgang wartend, mit dem Stichwort „blocked“ oder in einem Status, der blockiert${statuses.length === 0 ? '' : `: ${statuses.join(', ')}`}`,
    other: () => 'Nicht begonnen und nicht blockiert',
    removed: () => 'Zwischen „Von“ und „Bis“ im Sprint und an dessen Ende nicht mehr',
    completedOutside: () => 'Abgeschlossen, bevor er in den Sprint kam',
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
    definition: 'Definition',
    from: 'Von',
    to: 'Bis',
    asOf: 'Stand',
  },
};
