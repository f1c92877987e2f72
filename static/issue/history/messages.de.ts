import { formatNumber } from '../../common/dates';

export const messages = {
  acts: {
    'create-page': 'Seite erstellt',
    'update-page': 'Seite aktualisiert',
    'restore-page': 'Seite aus dem Papierkorb wiederhergestellt',
    'mark-page': 'Vorgang auf der Seite genannt',
    'unmark-page': 'Vorgang auf der Seite nicht mehr genannt',
    'link-page': 'Seite im Vorgang verknüpft',
    'unlink-page': 'Link zur Seite im Vorgang entfernt',
    'name-spec': 'Seite als Spezifikation des Vorgangs genannt',
    'forget-spec': 'Seite nicht mehr als Spezifikation des Vorgangs genannt',
    comment: 'Vorgang kommentiert',
    'edit-comment': 'Kommentar im Vorgang aktualisiert',
    'pin-related': 'Verwandtes angeheftet',
    'update-task': 'Aufgabe aktualisiert',
    'create-tasks': 'Untergeordnete Vorgänge erstellt',
    'remove-task': 'Untergeordneten Vorgang von Lockstep entfernt',
  },
  actors: { you: 'Sie', former: 'Ehemaliger Benutzer', app: 'Lockstep' },
  causes: { event: 'Nach einer Änderung in Jira oder Confluence', schedule: 'Nach Zeitplan' },
  updatedTo: (version: number) => `Seite auf Version ${formatNumber(version)} aktualisiert`,
  hiddenPage: 'Eine Seite, die gelöscht wurde oder auf die Sie keinen Zugriff haben',
  close: 'Schließen',
  older: 'Ältere anzeigen',
  empty: 'Zu diesem Vorgang wurde noch nichts geschrieben.',
};
