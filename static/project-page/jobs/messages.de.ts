import { formatNumber } from '../../common/dates';
import { countIn } from '../../common/language/counted';
import { pluralIn } from '../../common/language/grammar';

const plural = pluralIn('de');
const count = countIn('de');

export const messages = {
  tasks: {
    create: 'Spezifikation erstellen',
    adopt: 'Seite als Spezifikation verwenden',
    unlink: 'Verknüpfung der Spezifikation aufheben',
    'break-down': 'Aufteilen',
  },
  steps: {
    page: 'Confluence hat die Seite abgelehnt.',
    'remote-link': 'Jira hat die Verknüpfung im Vorgang abgelehnt.',
    'issue-property': 'Jira hat die Kennzeichnung am Vorgang abgelehnt.',
    'page-property': 'Confluence hat die Kennzeichnung an der Seite abgelehnt.',
    comment: 'Jira hat den Kommentar abgelehnt.',
    record: 'Die Verknüpfung konnte nicht festgehalten werden.',
  },
  whys: {
    summary: 'Jira hat die Zusammenfassung nicht angenommen',
    type: 'Jira erlaubt den Typ dort nicht',
    parent: 'der Typ kann nicht unter dem Vorgang stehen',
    assignee: 'die Person kann dort nicht zugewiesen werden',
    priority: 'Jira hat die Priorität nicht angenommen',
    labels: 'Jira hat die Stichwörter nicht angenommen',
    estimate: 'Jira hat die Schätzung nicht angenommen',
    description: 'Jira hat die Beschreibung nicht angenommen',
    'other-field': 'das Projekt verlangt ein weiteres Feld',
    'may-not-create': 'keine Berechtigung, dort Vorgänge zu erstellen',
    'not-granted': 'Lockstep fehlt auf dieser Site eine Berechtigung',
    'not-accepted': 'Jira hat sie nicht angenommen',
  },
  none: 'Zurzeit läuft nichts.',
  running: 'Gerade arbeitet jemand daran.',
  continuesWhere: 'Macht dort weiter, wo es aufgehört hat. Nichts wird doppelt erstellt.',
  continuesForOthers:
    'Jemand anderes hat begonnen. Nach zwei ruhigen Minuten können Sie fortfahren, und es geht dort weiter, wo es aufgehört hat.',
  continue: 'Fortfahren',
  refresh: 'Aktualisieren',
  progress: {
    tasks: (done: number, total: number): string =>
      `${formatNumber(done)} von ${count(total, 'Aufgabe', 'Aufgaben')} erstellt`,
    steps: (done: number, total: number): string =>
      `${formatNumber(done)} von ${count(total, 'Schritt', 'Schritten')} erledigt`,
  },
  ends: { done: 'Abgeschlossen', incomplete: 'Mit Lücken beendet' },
  history: (n: number): string => count(n, 'abgeschlossene Arbeit', 'abgeschlossene Arbeiten'),
  more: 'Ältere werden nicht gezeigt. Der Verlauf jedes Vorgangs enthält sie.',
  made: (n: number): string => count(n, 'Aufgabe erstellt', 'Aufgaben erstellt'),
  rows: (n: number, why: string): string =>
    `${count(n, 'Aufgabe wurde', 'Aufgaben wurden')} nicht erstellt: ${why}.`,
  cancelled: (n: number): string =>
    `Abgebrochen, bevor ${count(n, 'Aufgabe', 'Aufgaben')} erstellt ${plural(n, { one: 'wurde', other: 'wurden' })}.`,
};
