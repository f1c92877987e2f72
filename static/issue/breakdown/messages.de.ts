import { formatList, formatNumber } from '../../common/dates';
import { countIn } from '../../common/language/counted';
import { pluralIn } from '../../common/language/grammar';

const plural = pluralIn('de');
const count = countIn('de');

const fields = {
  assignee: 'Bearbeiter',
  priority: 'Priorität',
  estimate: 'Schätzung',
  labels: 'Stichwörter',
  description: 'Beschreibung',
};

const mayNotCreate =
  'Sie dürfen unter diesem Vorgang keine Vorgänge erstellen. Fragen Sie die Administration des Projekts.';

export const messages = {
  noBreakdown: {
    'not-visible': 'Sie können diesen Vorgang nicht mehr sehen.',
    'no-children-possible':
      'Ein Vorgang dieses Typs kann keine untergeordneten Vorgänge haben, daher lässt sich seine Spezifikation nicht aufteilen. Es wurde nichts geändert. Machen Sie ihn wieder zu einem Epic, oder heben Sie die Verknüpfung auf und verwenden Sie die Seite für ein Epic.',
    'may-not-create': mayNotCreate,
    'nothing-to-continue':
      'Es gibt nichts fortzuführen. Schließen Sie diesen Dialog und öffnen Sie ihn erneut.',
    'nothing-to-undo':
      'Es gibt nichts mehr rückgängig zu machen. Schließen Sie diesen Dialog und öffnen Sie ihn erneut.',
  },
  specs: {
    'no-spec':
      'Dieser Vorgang hat noch keine Spezifikation. Fügen Sie Aufgaben ein, oder erstellen Sie zuerst eine Spezifikation.',
    'not-visible':
      'Die Seite der Spezifikation wurde gelöscht, oder Sie haben in Confluence keinen Zugriff auf sie. Sie können Aufgaben einfügen.',
    trashed: 'Die Seite der Spezifikation liegt im Papierkorb von Confluence. Sie können Aufgaben einfügen.',
    archived: 'Die Seite der Spezifikation ist archiviert. Sie können Aufgaben einfügen.',
    unreadable: 'Der Text der Spezifikation konnte nicht gelesen werden. Sie können Aufgaben einfügen.',
    unreachable:
      'Confluence hat nicht geantwortet. Schließen Sie diesen Dialog und versuchen Sie es erneut, oder fügen Sie Aufgaben ein.',
  },
  sections: {
    overview: 'Überblick',
    'user-story': 'User Story',
    'acceptance-criteria': 'Akzeptanzkriterien',
    design: 'Design',
    technical: 'Technische Überlegungen',
    tasks: 'Umsetzungsaufgaben',
    related: 'Verwandte Vorgänge',
    metrics: 'Erfolgskennzahlen',
  },
  sources: {
    pattern: 'Aus den üblichen Arten von Arbeit',
    pasted: 'Eingefügt',
    added: 'Von Ihnen hinzugefügt',
  },
  kinds: {
    design: (criterion: string) => `Design: ${criterion}`,
    backend: (criterion: string) => `Backend: ${criterion}`,
    frontend: (criterion: string) => `Frontend: ${criterion}`,
    test: (criterion: string) => `Testen: ${criterion}`,
    docs: (criterion: string) => `Dokumentieren: ${criterion}`,
  },
  problems: {
    'summary-empty': () => 'Schreiben Sie eine Zusammenfassung.',
    'summary-too-long': ({ by }: { readonly by: number }) =>
      `Kürzen Sie um ${formatNumber(by)} Zeichen: Jira nimmt 255.`,
    'summary-lines': () => 'Schreiben Sie es in eine Zeile.',
    'same-as-row': ({ row }: { readonly row: number }) =>
      `Sagt dasselbe wie Aufgabe ${formatNumber(row + 1)} der ausgewählten. Wählen Sie eine davon.`,
    'type-not-allowed': () => 'Wählen Sie einen anderen Typ: Dieser kann hier nicht erstellt werden.',
    'fields-required': ({ names }: { readonly names: readonly string[] }) =>
      names.length === 0
        ? 'Dieses Projekt verlangt ein Feld, das es hier nicht gibt. Wählen Sie einen anderen Typ, oder erstellen Sie den Vorgang in Jira.'
        : `Dieses Projekt verlangt ${formatList(names)}. Wählen Sie einen anderen Typ, oder erstellen Sie den Vorgang in Jira.`,
    'field-not-on-form': ({ field }: { readonly field: keyof typeof fields }) =>
      `Dieser Typ hat hier kein Feld „${fields[field]}“. Lassen Sie es leer.`,
    'not-assignable': () =>
      'Diese Person kann hier nicht zugewiesen werden. Wählen Sie in der Tabelle eine andere oder keine.',
    'estimate-unreadable': () => 'Schreiben Sie die Schätzung wie in Jira, zum Beispiel 3d 4h.',
    'label-spaces': ({ label }: { readonly label: string }) =>
      `Schreiben Sie das Stichwort „${label}“ ohne Leerzeichen.`,
    'label-too-long': () => 'Kürzen Sie das Stichwort: Jira nimmt 255 Zeichen.',
    'description-too-long': () => 'Kürzen Sie die Beschreibung: Jira nimmt etwa 30.000 Zeichen.',
  },
  troubles: {
    summary: 'Jira hat die Zusammenfassung nicht angenommen.',
    type: 'Jira erlaubt diesen Typ hier nicht.',
    parent: 'Vorgänge dieses Typs können nicht unter diesem Vorgang stehen.',
    assignee: 'Diese Person kann hier nicht zugewiesen werden. Wählen Sie eine andere.',
    priority: 'Jira hat die Priorität nicht angenommen.',
    labels: 'Jira hat die Stichwörter nicht angenommen.',
    estimate: 'Jira hat die Schätzung nicht angenommen.',
    description: 'Jira hat die Beschreibung nicht angenommen.',
    'other-field':
      'Das Projekt verlangt ein Feld, das es hier nicht gibt. Erstellen Sie den Vorgang in Jira, oder wählen Sie einen anderen Typ.',
    'may-not-create': 'Sie dürfen in diesem Projekt keine Vorgänge erstellen.',
    'not-granted':
      'Lockstep fehlt auf dieser Site eine Berechtigung. Bitten Sie einen Administrator der Site, das Update von Lockstep zu genehmigen: Was fehlt, steht unter „Apps“ auf der Seite von Lockstep.',
    'not-accepted': 'Jira hat diese Aufgabe nicht angenommen.',
  },
  lists: {
    todo: null,
    shown: 'Die Seite der Spezifikation zeigt sie live.',
    added: 'Auf der Seite der Spezifikation wurde eine Live-Liste von ihnen ergänzt.',
    'no-page': null,
    'page-gone': 'Die Seite der Spezifikation ist nicht mehr da; die Aufgaben bleiben.',
    refused:
      'Die Seite der Spezifikation blieb, wie sie ist: Sie dürfen sie nicht bearbeiten, oder sie lässt sich nicht sicher ändern, zum Beispiel weil sie mehr als 5 MB oder 50.000 Teile hat.',
    failed: 'Die Seite der Spezifikation war nicht erreichbar: Die Liste der Aufgaben fehlt dort.',
  },
  breakDown: 'Aufteilen',
  breakDownRest: 'Aufteilen, was keine Aufgabe hat',
  breakDownIs:
    'Machen Sie aus der Spezifikation untergeordnete Vorgänge: wählen, ändern und auf einmal erstellen.',
  readFrom: 'Gelesen aus {}',
  notRead: 'Die Spezifikation konnte gerade nicht gelesen werden. Sie können Aufgaben einfügen.',
  states: { uncovered: 'Keine Aufgabe', covered: 'Abgedeckt', 'in-progress': 'In Arbeit', done: 'Fertig' },
  changed: 'Geändert, seit die Aufgaben erstellt wurden',
  uncovered: (n: number) =>
    plural(n, {
      one: 'Ein Kriterium hat keine Aufgabe.',
      other: `${formatNumber(n)} Kriterien haben keine Aufgabe.`,
    }),
  proposeFor: 'Aufgaben nach Art der Arbeit vorschlagen',
  otherTasks: 'Weitere Aufgaben',
  nothingProposed:
    'Die Spezifikation enthält keine Liste von Kriterien oder Aufgaben. Fügen Sie stattdessen Aufgaben ein.',
  from: (section: string, group: string | null) => (group === null ? section : `${section} · ${group}`),
  isThere: (key: string) => `${key} ist schon da`,
  choose: (summary: string) => `Erstellen: ${summary}`,
  summary: 'Zusammenfassung',
  remove: 'Entfernen',
  type: 'Typ',
  addTask: 'Aufgabe hinzufügen',
  paste: 'Aufgaben einfügen',
  pasteHelp:
    'Eine Aufgabe je Zeile, oder Zellen aus einer Tabelle: Die erste Spalte wird die Zusammenfassung.',
  takePasted: 'Hinzufügen',
  addPastedFirst: 'Fügen Sie zuerst das Eingefügte hinzu, oder leeren Sie das Feld.',
  tooMany: (lines: number, most: number) =>
    `${formatNumber(lines)} Zeilen sind zu viele: Es können höchstens ${formatNumber(most)} weitere Aufgaben auf einmal erstellt werden. Nichts wurde hinzugefügt.`,
  children: (n: number) => count(n, 'untergeordneter Vorgang ist da', 'untergeordnete Vorgänge sind da'),
  gone: (n: number) =>
    plural(n, {
      one: 'Eine Aufgabe von Lockstep wurde gelöscht, oder Sie können sie nicht sehen.',
      other: `${formatNumber(n)} Aufgaben von Lockstep wurden gelöscht, oder Sie können sie nicht sehen.`,
    }),
  news: {
    renamed: 'Umbenannt',
    moved: 'Verschoben',
    struck: 'In der Spezifikation gestrichen: Schließen Sie ihn, wenn ihn niemand mehr braucht',
  },
  byHand: 'Von Hand erstellt',
  create: 'Aufgaben erstellen',
  chosen: (n: number) => count(n, 'Aufgabe ausgewählt', 'Aufgaben ausgewählt'),
  refusedFirst: 'Nichts wurde erstellt. Neben jeder Aufgabe steht, was zu ändern ist.',
  chooseSome: 'Wählen Sie mindestens eine Aufgabe.',
  fixFirst: (n: number) =>
    plural(n, {
      one: 'Eine ausgewählte Aufgabe muss zuerst geändert werden.',
      other: `${formatNumber(n)} ausgewählte Aufgaben müssen zuerst geändert werden.`,
    }),
  mayNotCreate,
  creating: (made: number, total: number) =>
    `Aufgaben werden erstellt: ${formatNumber(made)} von ${formatNumber(total)}`,
  looking: 'Es wird gesucht, was vor der Unterbrechung schon erstellt wurde',
  heldUp: (until: string) => `Jira bittet um langsameres Arbeiten. Um ${until} geht es von selbst weiter.`,
  busy: 'Jemand anderes erstellt gerade Aufgaben für diesen Vorgang. Sie erscheinen hier nach und nach.',
  cancel: 'Abbrechen',
  cancelling: 'Wird nach den Aufgaben abgebrochen, die gerade erstellt werden',
  made: (n: number) => count(n, 'Aufgabe erstellt', 'Aufgaben erstellt'),
  overtaken: 'Für diesen Vorgang wurden inzwischen Aufgaben erstellt. Nichts wurde doppelt erstellt.',
  cancelled: (n: number) => `Abgebrochen: ${count(n, 'Aufgabe wurde', 'Aufgaben wurden')} nicht erstellt.`,
  failedTitle: (n: number) => count(n, 'Aufgabe wurde nicht erstellt', 'Aufgaben wurden nicht erstellt'),
  row: (n: number) => `Aufgabe ${formatNumber(n + 1)}`,
  kept: {
    commented: 'jemand hat ihn kommentiert',
    'worked-on': 'jemand hat Arbeit darauf protokolliert',
    begun: 'jemand hat ihn begonnen',
    'has-children': 'er hat Unteraufgaben',
    moved: 'er wurde verschoben',
    edited: 'jemand hat ihn geändert',
    'not-ours': 'er sagt nicht mehr, dass Lockstep ihn erstellt hat',
    'may-not-delete': 'Sie dürfen ihn nicht löschen',
    hidden: 'Sie können ihn nicht mehr sehen',
    unseen: 'er ist nicht zu finden: Er wurde gelöscht, oder er ist vielleicht noch da',
  },
  undo: 'Rückgängig',
  undoing: (left: number) =>
    `Wird rückgängig gemacht: ${count(left, 'Aufgabe ist', 'Aufgaben sind')} noch zu prüfen`,
  undoStuck: 'Noch ist nicht alles wieder entfernt',
  undoGoesOn:
    '„Fortfahren“ entfernt, was davon noch da ist und seither nicht geändert wurde. Es wird nichts erstellt.',
  undone: (n: number) => `${count(n, 'Aufgabe wurde', 'Aufgaben wurden')} wieder entfernt`,
  keptTitle: (n: number) => count(n, 'Aufgabe wurde nicht entfernt', 'Aufgaben wurden nicht entfernt'),
  keptRow: (key: string, why: string) => `${key}: ${why}`,
  grid: 'Aufgaben als Tabelle',
  openGrid: 'Als Tabelle bearbeiten',
  openList: 'Zurück zur Liste',
  gridKeys:
    'Pfeiltasten bewegen, Eingabe bearbeitet, Umschalt erweitert, Leertaste wählt aus, Strg+D füllt nach unten, Strg+V fügt ein, Strg+Z macht rückgängig, Alt+Pfeil verschiebt Zeilen.',
  columns: {
    summary: 'Zusammenfassung',
    type: 'Typ',
    assignee: 'Bearbeiter',
    priority: 'Priorität',
    estimate: 'Schätzung',
    labels: 'Stichwörter',
    description: 'Beschreibung',
  },
  problemColumn: 'Zu ändern',
  skipped: (n: number) =>
    plural(n, {
      one: 'Eine Zelle blieb, wie sie war: Ihr Text bedeutet dort nichts.',
      other: `${formatNumber(n)} Zellen blieben, wie sie waren: Ihr Text bedeutet dort nichts.`,
    }),
  takenBack: 'Die letzte Änderung wurde zurückgenommen.',
  ranks: {
    'as-made': null,
    ranked: 'Sie stehen in der Reihenfolge der Liste.',
    'no-board': null,
    refused: 'Jira ließ Sie die Reihenfolge nicht ändern: Sie stehen so, wie sie erstellt wurden.',
  },
  retryFailed: 'Fehlgeschlagene erneut versuchen',
  next: 'Wie es weitergeht: Öffnen Sie die Aufgaben und weisen Sie sie zu, oder teilen Sie auf, was noch offen ist.',
  more: 'Weiter aufteilen',
  stuck: 'Die Aufgaben sind nicht fertig erstellt',
  continueIsSafe:
    'Was erstellt wurde, bleibt. „Fortfahren“ sucht zuerst danach, damit nichts doppelt erstellt wird.',
  continue: 'Fortfahren',
  close: 'Schließen',
  unfinished: (made: number, total: number) =>
    `${formatNumber(made)} von ${formatNumber(total)} Aufgaben wurden erstellt; der Rest wartet.`,
  continuesWhere: '„Fortfahren“ macht dort weiter.',
};
