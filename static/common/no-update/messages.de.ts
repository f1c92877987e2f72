const smaller =
  'Sie bleibt, wie sie ist. Verschieben Sie einen Teil davon auf eine untergeordnete Seite, zum Beispiel eine lange Tabelle oder ein Protokoll; dann wird sie wieder verglichen.';

export const messages = {
  said: {
    'not-visible': 'Sie können diesen Vorgang nicht mehr sehen.',
    'no-spec': 'Zu diesem Vorgang gibt es keine fertige Spezifikation.',
    'no-children-possible':
      'Spezifikationen gehören zu Vorgängen, die untergeordnete Vorgänge haben können, zum Beispiel zu Epics.',
    'page-not-visible':
      'Die Seite der Spezifikation wurde gelöscht, oder Sie haben in Confluence keinen Zugriff darauf.',
    'page-trashed': 'Die Seite der Spezifikation liegt im Papierkorb von Confluence.',
    'page-archived': 'Die Seite der Spezifikation ist archiviert.',
    'page-unreadable': 'Der Text der Seite hat eine Form, die sich nicht sicher ändern lässt.',
    'page-too-large': 'Der Text der Seite ist größer als 5 MB: zu groß, um sicher geändert zu werden.',
    'page-too-many-nodes':
      'Die Seite hat mehr als 50.000 Teile (Absätze, Listenpunkte, Tabellenzellen, formatierte Wörter): zu viele, um sicher geändert zu werden.',
    'template-unusable':
      'Es ist nicht mehr bekannt, was Lockstep geschrieben hat, und die Vorlage dieser Seite wurde gelöscht, oder Sie haben keinen Zugriff darauf.',
  },
  help: {
    'page-not-visible': 'Fragen Sie jemanden, der die Seite sehen kann.',
    'page-trashed': 'Stellen Sie sie dort wieder her, um mit ihr weiterzuarbeiten.',
    'page-archived': 'Stellen Sie sie in Confluence wieder her, um mit ihr weiterzuarbeiten.',
    'page-unreadable': 'Er bleibt, wie er ist. Ändern Sie ihn auf der Seite selbst.',
    'page-too-large': smaller,
    'page-too-many-nodes': smaller,
    'template-unusable':
      'Die Seite bleibt, wie sie ist. Bitten Sie jemanden, der die Vorlage sehen kann, die Seite zu aktualisieren.',
  },
  size: {
    'page-too-large': (megabytes: string) => `Er hat ${megabytes} MB.`,
    'page-too-many-nodes': (nodes: string) => `Es sind ${nodes}.`,
  },
};
