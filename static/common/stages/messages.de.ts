export const messages = {
  toDo: 'Zu erledigen',
  inProgress: 'In Arbeit',
  aiProcessing: 'KI-Verarbeitung',
  review: 'Prüfung',
  validation: 'Validierung',
  autoUpdate: 'Automatische Aktualisierung',
  blocked: 'Blockiert',
  done: 'Fertig',
};
