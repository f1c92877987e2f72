export const messages = {
  createEpic: 'Epic erstellen',
  cancel: 'Abbrechen',
  summary: 'Zusammenfassung',
  project: 'Projekt',
  chooseProject: 'Projekt wählen',
  type: 'Typ',
  noTypes: 'Sie dürfen in diesem Projekt keine Vorgänge erstellen, die untergeordnete Vorgänge haben können.',
  fillIn: {
    here: 'Füllen Sie Zusammenfassung und Typ aus.',
    anywhere: 'Füllen Sie Zusammenfassung, Projekt und Typ aus.',
  },
  alike: 'Vielleicht gibt es schon, was Sie wollen',
  createAnyway: 'Drücken Sie noch einmal „Epic erstellen“, um trotzdem ein neues zu erstellen.',
  refused: {
    'summary-empty': 'Schreiben Sie eine Zusammenfassung.',
    'summary-too-long': 'Kürzen Sie die Zusammenfassung: Jira nimmt 255 Zeichen.',
    'may-not-create': 'Sie dürfen in diesem Projekt keine Vorgänge erstellen. Nichts wurde erstellt.',
    'not-accepted':
      'Jira hat das Epic nicht angenommen: Vielleicht verlangt das Projekt weitere Felder. Erstellen Sie es in Jira und dort die Spezifikation.',
    busy: 'Noch ist nicht bekannt, ob das Epic erstellt wurde. Drücken Sie in einer Minute noch einmal „Epic erstellen“: Nichts wird doppelt erstellt.',
  },
};
