const on = (day: string | null): string => (day === null ? '' : ` am ${day}`);

export const messages = {
  said: {
    'page-renamed': (day: string | null) => `Die Seite wurde${on(day)} umbenannt.`,
    'page-moved': (day: string | null) => `Die Seite wurde${on(day)} verschoben.`,
    'page-trashed': (day: string | null) => `Die Seite wurde${on(day)} in den Papierkorb gelegt.`,
    'page-restored': (day: string | null) =>
      `Die Seite wurde${on(day)} aus dem Papierkorb wiederhergestellt.`,
    'page-purged': (day: string | null) => `Die Seite wurde${on(day)} endgültig gelöscht.`,
    'page-archived': (day: string | null) => `Die Seite wurde${on(day)} archiviert.`,
    'page-unarchived': (day: string | null) => `Die Seite wurde${on(day)} aus dem Archiv geholt.`,
    'page-unreachable': (day: string | null) =>
      day === null
        ? 'Die Seite ist nicht zu finden, oder Sie haben keinen Zugriff darauf.'
        : `Die Seite wurde am ${day} verschoben. Sie ist nicht zu finden, oder Sie haben keinen Zugriff darauf.`,
    'page-restricted': (day: string | null) =>
      `Sie haben keinen Zugriff auf die Seite. Ihre Beschränkungen wurden${on(day)} geändert.`,
    'page-restrictions': (day: string | null) => `Die Beschränkungen der Seite wurden${on(day)} geändert.`,
    'page-live': (day: string | null) => `Die Seite wurde${on(day)} in ein Live-Dokument umgewandelt.`,
    'page-reverted': (day: string | null) =>
      `Die Seite wurde${on(day)} auf eine ältere Version zurückgesetzt.`,
    'page-copied': (day: string | null) => `Die Seite wurde${on(day)} kopiert.`,
    'issue-moved': (day: string | null) => `Der Vorgang wurde${on(day)} in ein anderes Projekt verschoben.`,
    'issue-retyped': (day: string | null) =>
      `Der Typ des Vorgangs wurde${on(day)} geändert: Er kann keine untergeordneten Vorgänge mehr haben.`,
    'issue-secured': (day: string | null) =>
      day === null
        ? 'Der Vorgang hat eine Sicherheitsstufe.'
        : `Die Sicherheitsstufe des Vorgangs wurde am ${day} geändert.`,
    'issue-unreachable': () => 'Der Vorgang ist nicht zu finden, oder Sie haben keinen Zugriff darauf.',
    'issue-restricted': (day: string | null) =>
      `Sie haben keinen Zugriff auf den Vorgang. Seine Sicherheitsstufe wurde${on(day)} geändert.`,
    'issue-deleted': (day: string | null) => `Der Vorgang wurde${on(day)} gelöscht.`,
  },
  advice: {
    'page-renamed': 'Der Vorgang zeigt noch den alten Titel.',
    'page-moved': 'Der Vorgang zeigt noch den alten Ort; seine Verknüpfung führt trotzdem zur Seite.',
    'page-trashed':
      'Stellen Sie sie wieder her, um mit ihr weiterzuarbeiten, oder heben Sie die Verknüpfung auf, bevor Sie eine neue Spezifikation erstellen.',
    'page-restored': 'Die Spezifikation gilt weiter wie bisher.',
    'page-purged': 'Heben Sie die Verknüpfung auf, um eine neue Spezifikation zu erstellen.',
    'page-archived':
      'Sie kann gelesen, aber nicht geändert werden. Stellen Sie sie in Confluence wieder her, um mit ihr weiterzuarbeiten.',
    'page-unarchived': 'Die Spezifikation gilt weiter wie bisher.',
    'page-unreachable':
      'Bitten Sie um Zugriff. Solange es diese Spezifikation geben kann, wird keine zweite erstellt.',
    'page-restricted': 'Bitten Sie jemanden, der die Seite sehen kann, um Zugriff.',
    'page-restrictions': 'Sie können sie lesen; andere und die Berichte von Lockstep vielleicht nicht mehr.',
    'page-live': 'Was dort geschrieben wird, ist sofort veröffentlicht.',
    'page-reverted': 'Prüfen Sie mit „Spezifikation aktualisieren“, was der Vorgang hinzuzufügen hat.',
    'page-copied': 'Die Kopie gehört zu keinem Vorgang, bis jemand sie verknüpft.',
    'issue-moved':
      'Sein Schlüssel hat sich geändert; „Spezifikation aktualisieren“ trägt ihn auf der Seite nach.',
    'issue-retyped': 'Die Spezifikation bleibt. Heben Sie die Verknüpfung auf, wenn sie woanders hingehört.',
    'issue-secured':
      'Sie können ihn sehen; vielleicht aber nicht alle, die die Seite lesen können. Beschränken Sie die Seite, wenn andere nicht weiterlesen sollen.',
    'issue-unreachable': 'Bitten Sie jemanden, der den Vorgang sehen kann, um Zugriff.',
    'issue-restricted': 'Bitten Sie jemanden, der den Vorgang sehen kann, um Zugriff.',
    'issue-deleted':
      'Die Seite bleibt, wie sie ist, und kann zur Spezifikation eines anderen Vorgangs werden.',
  },
  steps: {
    'open-page': 'Seite öffnen',
    'restore-page': 'Seite wiederherstellen',
    'open-trash': 'Papierkorb öffnen',
    'refresh-links': 'Verknüpfungen aktualisieren',
    'update-spec': 'Spezifikation aktualisieren',
    'settle-news': 'Verstanden',
    unlink: 'Verknüpfung aufheben',
  },
  refused: {
    'not-visible': 'Sie können diesen Vorgang nicht mehr sehen.',
    'not-linked': 'Jemand hat diese Verknüpfung inzwischen geändert. Laden Sie die Ansicht neu.',
    'not-in-trash': 'Die Seite liegt nicht mehr im Papierkorb. Laden Sie die Ansicht neu.',
    'may-not-restore':
      'Sie dürfen diese Seite nicht wiederherstellen. Bitten Sie jemanden, der sie bearbeiten darf.',
    'title-taken':
      'Eine andere Seite trägt jetzt ihren Titel. Benennen Sie jene um, und stellen Sie dann diese wieder her.',
    'may-not-edit': 'Sie benötigen die Berechtigung, diesen Vorgang zu bearbeiten.',
    'may-not-link': 'Sie benötigen die Berechtigung, diesen Vorgang zu verknüpfen.',
    'page-not-visible': 'Sie können die Seite nicht mehr sehen.',
  },
  reload: 'Neu laden',
  title: 'Was sich geändert hat',
};
