import { formatNumber } from '../common/dates';
import { pluralIn } from '../common/language/grammar';

const plural = pluralIn('de');

const groups = {
  completed: 'Abgeschlossen',
  inProgress: 'In Arbeit',
  blocked: 'Blockiert',
  other: 'Zu erledigen',
};

const NEEDS_ADMIN = 'Sie müssen Administrator dieses Projekts sein.';

export const messages = {
  onThisPage: 'Auf dieser Seite',
  parts: {
    reports: 'Berichte',
    notices: 'Hinweise',
    createEpic: 'Epic mit Spezifikation erstellen',
    specs: 'Spezifikationen',
    jobs: 'Laufende Arbeiten',
    templates: 'Vorlage für Spezifikationen',
    links: 'Verknüpfungen der Spezifikationen',
    related: 'Verwandte Inhalte',
    history: 'Verlauf',
  },
  reportNames: {
    week: 'Wochenbericht',
    weeks: (every: number): string => `${formatNumber(every)}-Wochen-Bericht`,
    month: 'Monatsbericht',
  },
  addReport: 'Weiteren Bericht hinzufügen',
  covers: {
    epic: 'Umfasst alle Ebenen unter {}',
    version: 'Umfasst die Version {}',
    board: 'Umfasst jeden Sprint des Boards {}',
    jql: 'Umfasst, was diese Abfrage im Projekt findet: {}',
  },
  coversHidden: 'Umfasst etwas, das Sie in Jira nicht sehen können',
  owner: 'Verantwortlich: {}',
  noOwner: 'Niemand mit einem aktiven Konto ist verantwortlich',
  noSuchPlace: 'Die übergeordnete Seite gibt es nicht, oder sie liegt in einem anderen Bereich.',
  templateRefused:
    'Die Vorlage konnte nicht übernommen werden. Wählen Sie sie erneut aus, um den Grund zu sehen; nichts wurde geändert.',
  listNotMoved:
    'Die Liste der Berichte dieses Projekts konnte nicht dorthin verschoben werden. Bitten Sie jemanden, der diese Liste bearbeiten darf, oder behalten Sie den Ort bei.',
  scopeRefused: 'Jira kann nicht finden, was der Bericht umfassen soll.',
  dependsOnAsker: (word: string): string =>
    `${word} meint, wer gerade fragt, und Lockstep zählt einen Bericht, ohne dass jemand fragt. Schreiben Sie stattdessen, wer gemeint ist.`,
  noSprints: 'Dieses Board hat keinen Sprint, der gestartet wurde.',
  tooMany: (most: number): string => `Ein Projekt kann ${formatNumber(most)} Berichte haben.`,
  layout: {
    unknownPlaceholder: (name: string): string => `Der Titel hat einen unbekannten Platzhalter: {${name}}`,
    tooLong: (most: number): string => `Der Titel kann ${formatNumber(most)} Zeichen haben.`,
    openBrace: 'Im Titel fehlt eine Klammer.',
    noTime: (placeholders: string): string =>
      `Der Titel braucht einen der Platzhalter ${placeholders}, damit jeder Bericht einen eigenen hat.`,
    wrong:
      'Die Abschnitte oder die Sprache können nicht verwendet werden. Laden Sie die Seite neu und wählen Sie noch einmal.',
  },
  notVisible: 'Sie können dieses Projekt nicht mehr sehen.',
  whatItIs:
    'An den Tagen, die Sie wählen, schreibt Lockstep eine Seite für dieses Projekt: was abgeschlossen wurde, was in Arbeit ist, was blockiert ist und warum. Notizen, die Sie auf der Seite ergänzen, bleiben erhalten.',
  turnOn: 'Wochenbericht aktivieren',
  confirmTurnOn: 'Aktivieren',
  turnOff: 'Deaktivieren',
  publishNow: 'Jetzt veröffentlichen',
  publishing: 'Der Bericht wird veröffentlicht',
  preview: 'Vorschau',
  change: 'Ändern',
  save: 'Speichern',
  cancel: 'Abbrechen',
  dates: {
    week: (weekday: string): string => `Jeden ${weekday}`,
    weeks: (every: number, weekday: string): string => `Alle ${formatNumber(every)} Wochen am ${weekday}`,
    nth: {
      1: (weekday: string): string => `Jeden ersten ${weekday} im Monat`,
      2: (weekday: string): string => `Jeden zweiten ${weekday} im Monat`,
      3: (weekday: string): string => `Jeden dritten ${weekday} im Monat`,
      4: (weekday: string): string => `Jeden vierten ${weekday} im Monat`,
      last: (weekday: string): string => `Jeden letzten ${weekday} im Monat`,
    },
    day: (day: number): string => `Am ${formatNumber(day)}. jedes Monats`,
    lastDay: 'Am letzten Tag jedes Monats',
  },
  plan: (dates: string, time: string, zone: string): string => `${dates} um ${time} (${zone})`,
  noTimeYet: 'Zu einem Zeitpunkt, der noch fehlt,',
  below: 'Unter der Seite {}',
  inSpace: 'im Bereich {}',
  inHiddenSpace: 'in einem Bereich, der archiviert, gelöscht oder für Sie nicht sichtbar ist',
  inNoSpaceYet: 'in einem Bereich, der noch fehlt: Wählen Sie einen, in dem Sie Seiten erstellen dürfen',
  whoReads: {
    project: 'Nur Personen, die dieses Projekt und den Bereich sehen können, können die Berichte lesen.',
    space: 'Alle, die den Bereich sehen, können die Berichte lesen.',
  },
  on: 'Aktiviert',
  off: 'Deaktiviert',
  paused: 'Angehalten',
  pausedFor: {
    'no-access': {
      why: 'Lockstep darf in dem Bereich keine Seiten erstellen.',
      todo: 'Bitten Sie einen Administrator des Bereichs, der App Lockstep das Hinzufügen von Seiten zu erlauben, oder wählen Sie mit „Ändern“ einen anderen Bereich.',
    },
    'space-archived': {
      why: 'Der Bereich ist archiviert.',
      todo: 'Bitten Sie einen Administrator des Bereichs, ihn aus dem Archiv zu holen, oder wählen Sie mit „Ändern“ einen anderen Bereich.',
    },
    'page-trashed': {
      why: 'Die Seite, unter der Berichte liegen, ist im Papierkorb.',
      todo: 'Stellen Sie sie aus dem Papierkorb ihres Bereichs wieder her, oder wählen Sie mit „Ändern“ einen anderen Bereich.',
    },
    'page-archived': {
      why: 'Die Seite, unter der Berichte liegen, ist archiviert.',
      todo: 'Holen Sie sie aus dem Archiv, oder wählen Sie mit „Ändern“ einen anderen Bereich.',
    },
    'page-moved': {
      why: 'Die Seite, unter der Berichte liegen, ist jetzt in einem anderen Bereich.',
      todo: 'Wählen Sie mit „Ändern“ diesen Bereich, oder verschieben Sie die Seite zurück.',
    },
    'place-gone': {
      why: 'Der Bereich oder die Seite, unter der Berichte liegen, ist endgültig gelöscht, oder Lockstep kann sie nicht sehen.',
      todo: 'Lassen Sie die App Lockstep sie sehen, oder wählen Sie mit „Ändern“ einen anderen Ort.',
    },
    'not-connected': {
      why: 'Lockstep ist nicht mit Confluence verbunden.',
      todo: 'Bitten Sie Ihren Administrator, die Verbindung herzustellen.',
    },
    'project-gone': {
      why: 'Lockstep kann dieses Projekt nicht lesen.',
      todo: 'Bitten Sie einen Administrator des Projekts, der App Lockstep den Zugriff zu erlauben.',
    },
    'scope-gone': {
      why: 'Jira kann nicht finden, was der Bericht umfasst: Das Epic oder etwas, das die Abfrage nennt, gibt es nicht mehr.',
      todo: 'Wählen Sie mit „Ändern“, was der Bericht umfassen soll.',
    },
    'depends-on-asker': {
      why: 'Die Abfrage meint, wer gerade fragt, und Lockstep zählt einen Bericht, ohne dass jemand fragt.',
      todo: 'Wählen Sie mit „Ändern“, wer stattdessen gemeint ist.',
    },
    unlicensed: {
      why: 'Die Site hat keine Lizenz für Lockstep.',
      todo: 'Bitten Sie Ihren Administrator, sie zu erneuern.',
    },
    'owner-gone': {
      why: 'Das Konto der Person, die den Bericht aktiviert hat, ist nicht mehr aktiv.',
      todo: 'Wählen Sie als Administrator des Projekts „Ändern“ und dann „Speichern“: Von da an ist es Ihr Bericht.',
    },
    'audience-unknown': {
      why: 'Lockstep kann nicht feststellen, wer dieses Projekt sehen kann, oder die Berichte nicht auf diese Personen beschränken.',
      todo: 'Erlauben Sie der App Lockstep, das Projekt zu verwalten und im Bereich Seiten zu beschränken.',
    },
    'audience-too-wide': {
      why: 'Einige Personen, die den Bereich sehen können, können dieses Projekt nicht sehen.',
      todo: 'Wählen Sie mit „Ändern“, dass nur Personen, die dieses Projekt sehen können, die Berichte lesen, oder wählen Sie einen anderen Bereich.',
    },
  },
  goesOn:
    'Wählen Sie danach „Jetzt veröffentlichen“, oder warten Sie: Der nächste Bericht erscheint von selbst und deckt die Zeit seit dem letzten ab.',
  next: (here: string): string => `Nächster Bericht: ${here}`,
  dueSince: (here: string): string => `Fällig seit ${here}`,
  there: (moment: string): string => `(${moment})`,
  needsProjectAdmin: NEEDS_ADMIN,
  notAllowed: {
    project: NEEDS_ADMIN,
    space: 'Sie benötigen die Berechtigung, in diesem Bereich Seiten zu erstellen.',
  },
  notTurnedOn: 'Dieser Bericht des Projekts ist nicht aktiviert.',
  tooManyIssues:
    'Es sind mehr Vorgänge, als gelesen werden können, während Sie warten. Deshalb gibt es keine Vorschau. Der Bericht selbst wird im Hintergrund geschrieben und zählt sie alle.',
  inBackground:
    'Das dauert länger, als Sie warten können: Der Bericht entsteht im Hintergrund. Er steht in wenigen Minuten in der Liste unten, spätestens nach einer halben Stunde. Sie können diese Seite verlassen.',
  busy: 'Der Bericht wird bereits veröffentlicht. Er steht gleich in der Liste unten.',
  published: 'Der Bericht ist veröffentlicht.',
  publishedBy: 'Ausgelöst von {}',
  kept: (sections: number): string =>
    plural(sections, {
      one: '1 Abschnitt wurde nicht geschrieben: Die Seite wurde von Personen bearbeitet. Was dort steht, bleibt.',
      other: `${formatNumber(sections)} Abschnitte wurden nicht geschrieben: Die Seite wurde von Personen bearbeitet. Was dort steht, bleibt.`,
    }),
  cancelPublishing: 'Veröffentlichen abbrechen',
  counted: (n: number, before: number | null): string =>
    before === null || before < n
      ? `Bisher gezählte Vorgänge: ${formatNumber(n)}`
      : `Bisher gezählte Vorgänge: ${formatNumber(n)}. Der letzte Bericht hatte ${formatNumber(before)}.`,
  cancelling: {
    cancelled:
      'Das Veröffentlichen ist abgebrochen. Es wurde nichts geschrieben, und der nächste Bericht umfasst die Zeit.',
    'too-late': 'Die Seite wird bereits geschrieben. Sie steht gleich in der Liste unten.',
    'not-under-way': 'Es wird nichts mehr veröffentlicht. Die Liste unten sagt, was daraus geworden ist.',
  },
  cancelledBy: 'Abgebrochen von {}',
  notAgain: 'Das erneute Veröffentlichen wurde abgebrochen: Die Seite blieb, wie sie war.',
  noReport: (why: string): string => `Kein Bericht. ${why}`,
  skipped: {
    missed: 'Kein Bericht: Die App lief zu dieser Zeit nicht. Der nächste Bericht deckt den Zeitraum ab.',
    'no-sprint': 'Kein Bericht: Seit dem letzten ist kein Sprint des Boards zu Ende gegangen.',
    cancelled: 'Kein Bericht: Das Veröffentlichen wurde abgebrochen. Der nächste umfasst die Zeit.',
    'page-hidden':
      'Kein Bericht: Lockstep sieht seine Seite oder die Liste nicht mehr. Machen Sie sie für die App Lockstep sichtbar, oder benennen Sie sie um.',
    unavailable:
      'Kein Bericht: Jira oder Confluence hat nicht rechtzeitig geantwortet. Der nächste umfasst die Zeit; für einen sofort wählen Sie „Jetzt veröffentlichen“.',
  },
  history: 'Berichte',
  noHistory: 'Noch keine Berichte.',
  earlier: (n: number): string =>
    `${formatNumber(n)} ${plural(n, { one: 'früherer Bericht', other: 'frühere Berichte' })}`,
  older: 'Ältere Berichte anzeigen',
  allReports: 'Alle Berichte in Confluence',
  inProgress: 'Wird veröffentlicht',
  triesAgain: 'Noch nicht erschienen: Lockstep arbeitet von selbst daran weiter.',
  waits: (time: string): string =>
    `Wartet: Jira oder Confluence nimmt bis ${time} keine Anfragen mehr an. Lockstep macht von selbst weiter.`,
  outOfSight: 'In einem Bereich veröffentlicht, den Sie nicht sehen können.',
  noSpace: 'Sie sehen in Confluence keinen gemeinsamen Bereich. Bitten Sie um Zugriff auf einen.',
  spaces: {
    'not-connected':
      'Berichte sind Confluence-Seiten, und Lockstep ist auf dieser Site nicht mit Confluence verbunden. Wenden Sie sich an Ihren Administrator.',
    'not-granted':
      'Berichte sind Confluence-Seiten, und Lockstep fehlt eine Berechtigung in Confluence. Bitten Sie einen Administrator der Site, das Update von Lockstep zu genehmigen: Was fehlt, steht unter „Apps“ auf der Seite von Lockstep.',
    'no-access': 'Berichte sind Confluence-Seiten, und Sie haben keinen Zugriff auf Confluence.',
    unreachable: 'Confluence hat nicht geantwortet. Laden Sie die Seite neu, um es erneut zu versuchen.',
  },
  previewTitle: (title: string): string => `Vorschau: ${title}`,
  previewWindow: (from: string, to: string): string => `Er umfasst ${from} bis ${to}.`,
  previewNow: (since: string): string => `Wenn er jetzt erschiene, über die Zeit seit ${since}`,
  previewNote:
    'Aus dem erstellt, was Sie in Jira sehen können, bis jetzt. Den Bericht erstellt Lockstep mit eigenen Rechten: Er lässt Vorgänge mit einer Sicherheitsstufe aus und zählt einen Vorgang auch dann als blockiert, wenn Sie nicht sehen können, worauf er wartet.',
  none: 'Keine',
  more: (count: number): string => `und ${formatNumber(count)} weitere`,
  countOf: (group: keyof typeof groups, count: number): string => `${groups[group]}: ${formatNumber(count)}`,
};
