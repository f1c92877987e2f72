export const messages = {
  hidden: 'für Sie nicht sichtbar',
  groups: {
    completed: 'Fertig',
    inProgress: 'In Arbeit',
    blocked: 'Blockiert',
    other: 'Sonstige',
    removed: 'Während des Sprints entfernt',
    completedOutside: 'Schon vor dem Hinzufügen fertig',
  },
  origins: { committed: 'Zu Beginn eingeplant', added: 'Während des Sprints hinzugefügt' },
  reasons: {
    flag: 'markiert',
    label: 'als blockiert gekennzeichnet',
    link: 'wartet auf einen anderen Vorgang',
  },
  columns: {
    group: 'Gruppe',
    origin: 'Sprint',
    key: 'Schlüssel',
    summary: 'Zusammenfassung',
    status: 'Status',
    reasons: 'Grund',
    query: 'Abfrage',
    from: 'Von',
    to: 'Bis',
    asOf: 'Stand',
  },
};
