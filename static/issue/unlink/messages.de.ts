export const messages = {
  refusals: {
    'not-visible': 'Sie können diesen Vorgang nicht mehr sehen.',
    'may-not-edit': 'Sie benötigen die Berechtigung, diesen Vorgang zu bearbeiten.',
    'may-not-link': 'Sie benötigen die Berechtigung, diesen Vorgang zu verknüpfen.',
    'may-not-edit-page': 'Sie dürfen den Vorgang bearbeiten, aber nicht die Seite in Confluence.',
    'page-hidden': 'Sie haben in Confluence keinen Zugriff auf die Seite.',
  },
  notHalf:
    'Eine Verknüpfung wird auf beiden Seiten aufgehoben oder gar nicht. Jemand, der beide bearbeiten darf, kann das tun.',
  perhapsGone: (when: string) =>
    `Die Seite ist nicht zu finden. Fehlt sie nach ${when} immer noch, kann die Verknüpfung aufgehoben werden.`,
  perhapsGoneHelp:
    'Sie wurde vielleicht endgültig gelöscht, oder sie ist vor Ihnen und vor Lockstep verborgen. Um sicher zu sein, sucht Lockstep sie zweimal im Abstand einer Stunde.',
  notLinked: 'Dieser Vorgang hat keine Spezifikation mehr.',
  question: (issueKey: string) => `Verknüpfung zwischen ${issueKey} und der Seite aufheben?`,
  gone: 'Die Seite wurde endgültig gelöscht oder nennt diesen Vorgang nicht.',
  removes: 'Was entfernt wird',
  willRemove: [
    'Die Verknüpfung zur Seite im Vorgang',
    'Die Kennzeichnungen an Vorgang und Seite, an denen sie einander finden',
  ],
  willRemoveOnIssue: ['Die Verknüpfung zur Seite im Vorgang', 'Die Kennzeichnung am Vorgang'],
  stays: 'Was bleibt',
  willStay: ['Die Seite mit jedem Wort darauf', 'Kommentare zum Vorgang'],
  willStayOnIssue: ['Kommentare zum Vorgang'],
  unlink: 'Verknüpfung aufheben',
  unlinking: 'Die Verknüpfung wird aufgehoben',
  cancel: 'Abbrechen',
  close: 'Schließen',
  unlinked: 'Die Seite ist nicht mehr die Spezifikation dieses Vorgangs',
  unlinkedHelp: 'Die Seite bleibt, wie sie ist.',
  undo: 'Rückgängig machen',
  undone: 'Die Seite ist wieder die Spezifikation',
  notUnlinked: 'Die Verknüpfung wurde nicht aufgehoben',
  stuck: 'Die Verknüpfung ist nicht vollständig aufgehoben',
  stuckHelp: '„Fortfahren“ entfernt, was noch da ist.',
};
