const on = (time: string | null): string => (time === null ? '' : ` am ${time}`);

export const messages = {
  said: {
    'page-renamed': (time: string | null) => `Die Seite wurde${on(time)} umbenannt.`,
    'page-moved': (time: string | null) => `Die Seite wurde${on(time)} verschoben.`,
    'page-trashed': (time: string | null) => `Die Seite wurde${on(time)} in den Papierkorb gelegt.`,
    'page-restored': (time: string | null) =>
      `Die Seite wurde${on(time)} aus dem Papierkorb wiederhergestellt.`,
    'page-purged': (time: string | null) => `Die Seite wurde${on(time)} endgültig gelöscht.`,
    'page-archived': (time: string | null) => `Die Seite wurde${on(time)} archiviert.`,
    'page-unarchived': (time: string | null) => `Die Seite wurde${on(time)} aus dem Archiv geholt.`,
    'page-unreachable': (time: string | null) =>
      time === null
        ? 'Die Seite ist nicht zu finden, oder Sie haben keinen Zugriff darauf.'
        : `Die Seite wurde am ${time} verschoben. Sie ist nicht zu finden, oder Sie haben keinen Zugriff darauf.`,
    'page-restricted': (time: string | null) =>
      `Sie haben keinen Zugriff auf die Seite. Die Beschränkungen der Seite wurden${on(time)} geändert.`,
    'page-restrictions': (time: string | null) => `Die Beschränkungen der Seite wurden${on(time)} geändert.`,
    'page-live': (time: string | null) => `Die Seite wurde${on(time)} in ein Live-Dokument umgewandelt.`,
    'page-reverted': (time: string | null) =>
      `Die Seite wurde${on(time)} auf eine ältere Version zurückgesetzt.`,
    'page-copied': (time: string | null) => `Die Seite wurde${on(time)} kopiert.`,
    'issue-moved': (time: string | null) => `Der Vorgang wurde${on(time)} in ein anderes Projekt verschoben.`,
    'issue-retyped': (time: string | null) =>
      `Der Typ des Vorgangs wurde${on(time)} geändert: Er kann keine untergeordneten Vorgänge mehr haben.`,
    'issue-forgot': () => 'Der Vorgang nennt diese Seite nicht als seine Spezifikation.',
    'issue-secured': (time: string | null) =>
      time === null
        ? 'Der Vorgang hat eine Sicherheitsstufe.'
        : `Die Sicherheitsstufe des Vorgangs wurde am ${time} geändert.`,
    'issue-unreachable': () => 'Der Vorgang ist nicht zu finden, oder Sie haben keinen Zugriff darauf.',
    'issue-restricted': (time: string | null) =>
      `Sie haben keinen Zugriff auf den Vorgang. Seine Sicherheitsstufe wurde${on(time)} geändert.`,
    'issue-deleted': (time: string | null) => `Der Vorgang wurde${on(time)} gelöscht.`,
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
    'issue-forgot': '„Verknüpfungen aktualisieren“ lässt ihn wieder diese Seite nennen.',
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
