export const messages = {
  refusals: {
    'not-visible': 'Sie können diesen Vorgang nicht mehr sehen.',
    'no-children-possible':
      'Spezifikationen gehören zu Vorgängen, die untergeordnete Vorgänge haben können, zum Beispiel zu Epics.',
    'may-not-edit': 'Sie benötigen die Berechtigung, diesen Vorgang zu bearbeiten.',
    'may-not-link': 'Sie benötigen die Berechtigung, diesen Vorgang zu verknüpfen.',
    'page-not-visible': 'Diese Seite gibt es nicht, oder Sie haben keinen Zugriff darauf.',
    'page-trashed': 'Diese Seite liegt im Papierkorb. Stellen Sie sie zuerst in Confluence wieder her.',
    'page-archived': 'Diese Seite ist archiviert. Stellen Sie sie zuerst in Confluence wieder her.',
    'page-report':
      'Diese Seite ist ein Bericht von Lockstep oder wurde von einem kopiert. Wählen Sie eine andere Seite.',
    'may-not-edit-page': 'Sie benötigen die Berechtigung, diese Seite zu bearbeiten.',
    'issue-names-another':
      'Der Vorgang nennt eine andere Seite als Spezifikation. Verwenden Sie diese, oder heben Sie zuerst die Verknüpfung auf.',
  },
  standings: {
    'names-this-issue': 'Die Seite nennt diesen Vorgang bereits.',
    copy: 'Die Seite wurde von der Spezifikation eines Vorgangs kopiert. Sie wird zu einer eigenen Spezifikation.',
  },
  ofAnother: (issueKey: string | null): string =>
    issueKey === null
      ? 'Diese Seite ist die Spezifikation eines Vorgangs, den Sie nicht sehen können.'
      : `Diese Seite ist die Spezifikation von ${issueKey}.`,
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
