import { formatNumber } from '../../common/dates';

export const messages = {
  none: 'Noch hat kein Vorgang dieses Projekts eine Spezifikation. Erstellen Sie eine zu einem Epic, oder erstellen Sie hier ein Epic mit Spezifikation.',
  noPages: {
    'not-connected': 'Die Seiten fehlen: Lockstep ist auf dieser Site nicht mit Confluence verbunden.',
    'not-granted':
      'Die Seiten fehlen: Lockstep fehlt eine Berechtigung in Confluence. Bitten Sie einen Administrator der Site, das Update von Lockstep zu genehmigen: Was fehlt, steht unter „Apps“ auf der Seite von Lockstep.',
    'no-access': 'Die Seiten fehlen: Sie haben auf dieser Site keinen Zugriff auf Confluence.',
    unreachable: 'Die Seiten fehlen: Confluence hat nicht geantwortet. Laden Sie die Seite neu.',
  },
  outOfSight:
    'Die Seite liegt im Papierkorb, ist archiviert oder gelöscht, oder Sie können sie nicht sehen. Der Vorgang sagt mehr.',
  breakDown: 'Aufteilen',
  mayNotCreate: 'Sie benötigen die Berechtigung, in diesem Projekt Vorgänge zu erstellen.',
  showMore: (count: number): string => `${formatNumber(count)} weitere anzeigen`,
  more: (shown: number): string => `Die letzten ${formatNumber(shown)}. Die Suchen darunter finden alle.`,
  inJira: 'In Jira suchen',
  searches: {
    withSpec: 'Alle Vorgänge mit Spezifikation',
    unfinished: 'Mit Spezifikation und nicht fertig',
    withoutSpec: 'Epics ohne Spezifikation',
  },
};
