import { numberIn } from './formats';
import { type ReportWords } from './report-words';

const LOCALE = 'de-DE';
const number = (count: number): string => numberIn(LOCALE, count);
const issues = (count: number): string => (count === 1 ? '1 Vorgang' : `${number(count)} Vorgänge`);
const someIssues = (count: number): string => (count === 0 ? 'Keine Vorgänge' : issues(count));
const are = (count: number): string => (count === 1 ? 'ist' : 'sind');
const were = (count: number): string => (count === 1 ? 'wurde' : 'wurden');

export const de: ReportWords = {
  locale: LOCALE,
  gap: ' ',
  titles: {
    week: 'Wochenbericht {project key} {to}',
    weeks: (every) => `${number(every)}-Wochen-Bericht {project key} {to}`,
    month: 'Monatsbericht {project key} {to}',
  },
  statusTitle: 'Statusbericht {project key} {to}',
  indexTitle: (name) => `Berichte ${name}`,
  versions: { again: 'Bericht neu erstellt von Lockstep', listed: 'Bericht aufgelistet von Lockstep' },
  headings: {
    summary: 'Zusammenfassung',
    sprint: 'Sprint',
    changes: 'Seit dem letzten Bericht',
    coverage: 'Akzeptanzkriterien',
    completed: 'Abgeschlossen',
    progress: 'In Arbeit',
    blocked: 'Blockiert',
    other: 'Zu erledigen',
    decisions: 'Entscheidungen und Aufgaben',
    about: 'Über diesen Bericht',
    notes: 'Notizen',
    reports: 'Berichte',
  },
  groups: {
    completed: 'Abgeschlossen',
    inProgress: 'In Arbeit',
    blocked: 'Blockiert',
    other: 'Zu erledigen',
  },
  columns: {
    group: 'Gruppe',
    now: 'Vorgänge',
    before: 'Letzter Bericht',
    key: 'Schlüssel',
    summary: 'Zusammenfassung',
    status: 'Status',
    reason: 'Grund',
    age: 'Alter',
    report: 'Bericht',
    period: 'Zeitraum',
  },
  byStage: 'Offene Arbeit nach Phase, blockiert oder nicht:',
  chart: 'Vorgänge nach Gruppe',
  issues,
  days: (count) => (count === 0 ? 'weniger als 1 Tag' : count === 1 ? '1 Tag' : `${number(count)} Tage`),
  named: ['In ', ' '],
  nothingAtAll: ['In ', ' gibt es keine offene Arbeit, und in diesem Zeitraum wurde nichts abgeschlossen.'],
  oneIssue: (name) => `${name} (ein Vorgang)`,
  completed: (count) =>
    count === 0
      ? ['wurde in diesem Zeitraum ', 'nichts', ' abgeschlossen.']
      : [`${were(count)} in diesem Zeitraum `, issues(count), ' abgeschlossen.'],
  inProgress: (count) => ['', someIssues(count), ` ${are(count)} in Arbeit.`],
  toDo: (count, blocked) =>
    count === 0
      ? [
          blocked === 0 ? 'Keine Vorgänge sind zu erledigen.' : 'Keine weiteren Vorgänge sind zu erledigen.',
          '',
          '',
        ]
      : ['', issues(count), ` ${are(count)} noch zu erledigen.`],
  blocked: (count) =>
    count === 0 ? ['Nichts ist blockiert.', '', ''] : ['', issues(count), ` ${are(count)} blockiert.`],
  oldestFirst: ', die ältesten zuerst',
  latestFirst: ', die neuesten zuerst',
  inParts: ['In Jira: ', '.'],
  today: 'In Jira, Stand heute',
  unlisted: (count) =>
    `${number(count)} weitere: Die Datei mit den Zahlen dieses Berichts (CSV) nennt jeden Vorgang.`,
  noIssues: 'Keine Vorgänge.',
  further: (count) => `${number(count)} weitere`,
  inJira: (more, all) => [`Und ${number(more)} weitere: `, `alle ${number(all)}`, ' in Jira.'],
  more: (count) => `Und ${number(count)} weitere.`,
  reasons: {
    flag: 'markiert',
    label: 'als blockiert gekennzeichnet',
    status: (name) => `im Status „${name}“`,
    waits: ['wartet auf ', ''],
    another: 'einen anderen Vorgang',
  },
  summaryKept: (moment) =>
    `Die Zusammenfassung oben wurde von Hand bearbeitet und bleibt, wie sie ist. Die Zahlen ab hier sind neu gezählt, Stand ${moment}.`,
  changes: {
    first: 'Dies ist der erste Bericht, daher gibt es nichts zu vergleichen.',
    others: 'Es gibt keinen früheren Bericht über dieselben Vorgänge zum Vergleich.',
    against: ['Verglichen mit ', 'dem letzten Bericht', '.'],
    none: 'Kein Vorgang kam hinzu, fiel weg oder wurde übernommen.',
    completedBefore: (count, before) => `Abgeschlossen: ${number(count)}, letztes Mal ${number(before)}.`,
    newlyBlocked: (count) => ['', issues(count), ' neu blockiert.'],
    unblocked: (count) => ['', issues(count), ' nicht mehr blockiert.'],
    carriedOver: (count) => ['', issues(count), ' übernommen: damals wie jetzt in Arbeit oder blockiert.'],
    added: (count) => ['', issues(count), ' hinzugekommen.'],
    reopened: (count) => ['', issues(count), ' in diesem Zeitraum wieder geöffnet.'],
    nowDone: (count) => [
      '',
      issues(count),
      ' nun als abgeschlossen gezählt, weil ein Status in eine andere Kategorie verschoben wurde.',
    ],
    nowOpen: (count) => [
      '',
      issues(count),
      ' wieder als offen gezählt, weil ein Status in eine andere Kategorie verschoben wurde.',
    ],
    nowStuck: (count, names) => [
      '',
      issues(count),
      ` nun als blockiert gezählt, weil die Statuszuordnung geändert wurde (${names}), ohne dass sich etwas bewegt hat.`,
    ],
    nowFree: (count, names) => [
      '',
      issues(count),
      ` nicht mehr als blockiert gezählt, weil die Statuszuordnung geändert wurde (${names}), ohne dass sich etwas bewegt hat.`,
    ],
    dropped: (count) => ['', issues(count), ' weggefallen.'],
  },
  sprint: {
    title: (key, name) => `Sprint-Bericht ${key}: ${name}`,
    goal: (goal) => `Ziel: ${goal}`,
    underWay: 'Der Sprint läuft noch.',
    part: 'Umfang',
    points: 'Story Points',
    parts: {
      committed: 'Zu Beginn eingeplant',
      added: 'Während des Sprints hinzugefügt',
      removed: 'Während des Sprints entfernt',
      completed: 'Abgeschlossen',
      completedOutside: 'Schon vor dem Hinzufügen abgeschlossen',
      unfinished: 'Nicht abgeschlossen',
    },
    carriedOver: (count, name) => ['', issues(count), ` in ${name} übernommen.`],
    toBacklog: (count) => ['', issues(count), ` zurück im Backlog.`],
    unestimated: (count) => ['', issues(count), ' ohne Story Points.'],
    asOf: (moment) => `Mit den Vorgängen vom ${moment}.`,
    counted:
      'Eingeplant ist, was zu Beginn im Sprint war. Unteraufgaben zählen mit dem Vorgang über ihnen. Story Points sind, wie sie jetzt sind.',
  },
  coverage: {
    columns: {
      spec: 'Spezifikation',
      criteria: 'Kriterien',
      uncovered: 'Ohne Aufgabe',
      covered: 'Zu erledigen',
      inProgress: 'In Arbeit',
      done: 'Fertig',
      changed: 'Geändert',
    },
    none: 'Keine Spezifikation mit Akzeptanzkriterien.',
    done: (done, criteria) => [
      '',
      `${number(done)} von ${number(criteria)} Akzeptanzkriterien`,
      ` ${are(done)} erfüllt.`,
    ],
    uncovered: (count) => ['', number(count), ` ${count === 1 ? 'hat' : 'haben'} keine Aufgabe.`],
    changed: (count) => [
      '',
      number(count),
      count === 1
        ? ' wurde geändert, seit es akzeptiert wurde.'
        : ' wurden geändert, seit sie akzeptiert wurden.',
    ],
  },
  decisions: {
    decided: 'Entscheidungen',
    actions: 'Offene Aufgaben',
    pageOf: ', Seite zuletzt geändert am ',
    none: 'Auf den verknüpften Seiten gibt es keine Entscheidungen und keine offenen Aufgaben.',
  },
  about: {
    covers: (from, to) => `Umfasst ${from} bis ${to}.`,
    late: (asOf) => `Verspätet erstellt, mit den Vorgängen vom ${asOf}.`,
    gaps: (days) => `Am ${days.join(', ')} entstand kein Bericht; dieser umfasst auch jene Zeit.`,
    counted: (count) =>
      count === 0
        ? 'Keine Vorgänge gezählt.'
        : `${issues(count)} gezählt, jeder in einer Gruppe. Die Zahlen bleiben, wie sie waren; Links öffnen die gezählten Vorgänge, wie sie jetzt sind.`,
    below: {
      all: ['Gezählt werden alle Ebenen unter ', ', der Vorgang selbst nicht.'],
      children: ['Gezählt werden nur die Vorgänge direkt unter ', ', nicht die Ebenen unter diesen.'],
    },
    countedOf: {
      version: ['Gezählt werden die Vorgänge mit der Lösungsversion ', '.'],
      query: ['Gezählt wird, was die Abfrage ', ' findet.'],
      sprint: ['Gezählt werden die Vorgänge im Sprint ', '.'],
    },
    confined: 'Vorgänge anderer Projekte werden nicht gezählt.',
    age: 'Das Alter ist die Zeit, seit ein Vorgang zuletzt zwischen „Zu erledigen“, „In Arbeit“ und „Fertig“ gewechselt hat.',
    withheld:
      'Vorgänge mit einer Sicherheitsstufe fehlen, denn jeder, der diese Seite sehen kann, kann sie lesen.',
  },
  notes: {
    hint: 'Ergänzen Sie, was die Zahlen nicht sagen. Notizen bleiben, wenn der Bericht erneut erstellt wird.',
    carriedOver: ['Übernommen aus ', 'dem letzten Bericht', ':'],
  },
};
