export const messages = {
  standings: {
    'names-this-issue': 'Die Seite nennt diesen Vorgang bereits.',
    copy: 'Die Seite wurde von der Spezifikation eines Vorgangs kopiert. Sie wird zu einer eigenen Spezifikation.',
  },
  formerIssue: (issueKey: string | null): string =>
    issueKey === null
      ? 'Die Seite war die Spezifikation eines Vorgangs, den es nicht mehr gibt.'
      : `Bisher nennt die Seite ${issueKey}; von dort führt nichts zu ihr.`,
  becomes: (issueKey: string) => `Diese Seite wird zur Spezifikation von ${issueKey}`,
  writes: 'Was Lockstep hinzufügt',
  willWrite: [
    'Eine Verknüpfung zur Seite im Vorgang',
    'Eine Kennzeichnung an Vorgang und Seite, an der sie einander finden',
  ],
  untouched: 'Am Text der Seite wird nichts geändert.',
  use: 'Diese Seite verwenden',
  another: 'Andere Seite wählen',
  cancel: 'Abbrechen',
  close: 'Schließen',
  adopted: 'Die Seite ist jetzt die Spezifikation',
  anotherFirst: 'Eine andere Seite ist zuvor zur Spezifikation dieses Vorgangs geworden',
  overtaken: 'Mit der Spezifikation dieses Vorgangs ist inzwischen etwas anderes geschehen',
  overtakenHelp: 'Schließen Sie diesen Dialog: Der Vorgang zeigt den aktuellen Stand.',
};
