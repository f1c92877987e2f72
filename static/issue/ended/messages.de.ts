export const messages = {
  next: {
    'title-taken':
      'Im Bereich gibt es inzwischen eine andere Seite mit diesem Titel. Erstellen Sie die Spezifikation erneut, und geben Sie der Seite einen anderen Titel.',
    'place-refused': 'Erstellen Sie die Spezifikation erneut, um einen anderen Ort zu wählen.',
    'page-refused': 'Erstellen Sie die Spezifikation erneut, um Titel oder Ort zu ändern.',
    'template-unusable': 'Erstellen Sie die Spezifikation erneut, um eine andere Vorlage zu verwenden.',
  },
  notCreated: 'Die Spezifikation wurde nicht erstellt',
  nothingMade: 'Es wurde keine Seite angelegt, und nichts ist zurückgeblieben.',
  notLinked: 'Die Seite wurde nicht verknüpft',
  chooseAnother:
    'Es wurde nichts geändert. Verwenden Sie eine andere Seite, oder erstellen Sie eine Spezifikation.',
  linkedInPart: 'Die Spezifikation ist verknüpft, aber nicht alles wurde angenommen',
  nothingLeft: 'Es ist nichts mehr fortzusetzen',
  somebodyFaster: 'Jemand hat es inzwischen abgeschlossen oder beendet. So ist der Stand jetzt.',
};
