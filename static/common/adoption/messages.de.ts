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
  ofAnother: (issueKey: string | null): string =>
    issueKey === null
      ? 'Diese Seite ist die Spezifikation eines Vorgangs, den Sie nicht sehen können.'
      : `Diese Seite ist die Spezifikation von ${issueKey}.`,
};
