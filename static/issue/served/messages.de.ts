export const messages = {
  fromSpec: 'Aus der Spezifikation',
  serves: 'Dieser Vorgang setzt einen Teil von {} um',
  outOfSight: {
    'not-visible':
      'Dieser Vorgang entstand aus der Seite einer Spezifikation, die gelöscht wurde oder auf die Sie keinen Zugriff haben.',
    'no-spec': 'Dieser Vorgang entstand aus einer Seite, die keine Spezifikation mehr ist.',
    trashed:
      'Dieser Vorgang entstand aus der Seite einer Spezifikation, die jetzt in Confluence im Papierkorb liegt. Sie kann dort oder am Epic wiederhergestellt werden.',
    archived:
      'Dieser Vorgang entstand aus der Seite einer Spezifikation, die jetzt archiviert ist. Sie kann in Confluence wiederhergestellt werden.',
    unreadable:
      'Dieser Vorgang entstand aus der Seite einer Spezifikation, deren Text nicht gelesen werden konnte.',
    unreachable:
      'Dieser Vorgang entstand aus der Seite einer Spezifikation. Confluence hat nicht geantwortet; laden Sie die Seite neu.',
  },
  changed: 'Spezifikation geändert, seit Sie begonnen haben',
  before: 'Vorher',
  now: 'Jetzt',
  notKnown: 'Nicht bekannt',
  gone: 'Nicht mehr in der Spezifikation',
  seen: 'Gesehen',
  updateTask: 'Aufgabe aktualisieren',
  mayNotEdit: 'Sie müssen diesen Vorgang bearbeiten dürfen.',
  settled: {
    seen: 'Als gesehen markiert.',
    updated: 'Die Aufgabe sagt jetzt, was die Spezifikation sagt.',
    unchanged: 'Die Aufgabe sagte es bereits. Als gesehen markiert.',
  },
  refused: {
    'not-visible': 'Sie können diesen Vorgang nicht mehr sehen.',
    'not-served': 'Die Seite der Spezifikation ist nicht mehr zu sehen; nichts wurde geändert.',
    'may-not-edit': 'Sie müssen diesen Vorgang bearbeiten dürfen. Nichts wurde geändert.',
    'not-accepted':
      'Jira hat die Änderung nicht angenommen: Sie dürfen diesen Vorgang nicht bearbeiten, oder sein Formular hat kein solches Feld. Nichts wurde geändert.',
    overtaken: 'Jemand anderes hat dies im selben Moment geändert. Versuchen Sie es erneut.',
  },
};
