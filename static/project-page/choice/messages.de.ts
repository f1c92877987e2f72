import { formatNumber } from '../../common/dates';

export const messages = {
  audiences: {
    project: 'Nur wer dieses Projekt sehen kann',
    space: 'Alle, die den Bereich sehen können',
  },
  catchUps: {
    late: 'Verspätet erstellen, bis zu 36 Stunden',
    skip: 'Auslassen',
  },
  scopes: {
    project: 'Das ganze Projekt',
    epic: 'Alle Ebenen unter einem Epic',
    version: 'Eine Version',
    board: 'Die Sprints eines Boards',
    jql: 'Was eine Abfrage findet',
  },
  sections: {
    changes: 'Seit dem letzten Bericht',
    coverage: 'Akzeptanzkriterien',
    completed: 'Abgeschlossen',
    progress: 'In Arbeit',
    blocked: 'Blockiert',
    other: 'Zu erledigen',
    decisions: 'Entscheidungen und Aufgaben',
  },
  day: 'Tag',
  time: 'Uhrzeit',
  zone: 'Zeitzone',
  space: 'Bereich',
  noParent:
    'Die Berichte kommen an den Anfang des Bereichs. Gibt es schon eine Liste von ihnen, bleibt sie, wo sie ist.',
  oneList:
    'Die Berichte dieses Projekts in diesem Bereich haben eine gemeinsame Liste: Gibt es sie schon, kommt sie mit allen Berichten unter diese Seite. Wer diese Seite nicht sehen darf, sieht dann auch die Berichte nicht mehr.',
  narrowParent:
    'Nicht alle, die den Bereich sehen, dürfen diese Seite sehen. Berichte darunter sind vor den anderen verborgen, auch die, die es schon gibt.',
  unnamedParent: 'Unter einer Seite dieses Bereichs',
  chooseParent: 'Seite auswählen',
  withoutParent: 'Ohne Seite',
  keepParent: 'Ort beibehalten',
  repeats: 'Wiederholung',
  dayOfMonth: 'Tag des Monats',
  lastDay: 'Letzter Tag',
  onDayOfMonth: 'An einem Tag des Monats',
  countedFrom: 'Gezählt ab der Woche vom',
  audience: 'Leser',
  catchUp: 'Wenn er nicht rechtzeitig erstellt werden konnte',
  scope: 'Umfasst',
  jql: 'JQL-Abfrage',
  jqlHelp: 'Es zählen nur Vorgänge dieses Projekts.',
  nothingHere: {
    epic: 'Nichts unter diesem Epic gehört zu diesem Projekt, seine Berichte blieben also leer. Wählen Sie ein anderes Epic, oder fügen Sie den Bericht im Projekt des Epics hinzu.',
    jql: 'Alles, was diese Abfrage findet, gehört zu anderen Projekten, ihre Berichte blieben also leer. Ändern Sie die Abfrage, oder fügen Sie den Bericht in dem Projekt hinzu, dessen Vorgänge sie findet.',
  },
  boardHelp:
    'Eine Seite je Sprint, wenn er zu Ende ist. „Jetzt veröffentlichen“ berichtet vom laufenden Sprint; seine Seite wird am Ende erneut erstellt.',
  titlePattern: 'Titel',
  titleHelp: (placeholders: string, usual: string): string =>
    `Sie können ${placeholders} verwenden. Lassen Sie das Feld für den üblichen Titel${usual && ` (${usual})`} leer.`,
  language: 'Sprache der Seiten',
  ownForm: 'Die Seiten haben den Aufbau, den Lockstep ihnen gibt.',
  likePage: 'Die Seiten sehen aus wie {}, so wie sie war, als sie übernommen wurde.',
  chooseTemplate: 'Vorlage auswählen',
  templateHelp: (names: string): string =>
    `Jede Seite kann Vorlage sein. Worte und Überschriften der Seite bleiben; Lockstep schreibt, wofür diese Namen stehen, jeder in einem eigenen Absatz unter einer Überschrift, die ersten beiden auch in einem Text: ${names}.`,
  keepTemplate: 'Form beibehalten',
  takeAnew: 'Heutigen Stand übernehmen',
  withoutTemplate: 'Ohne Vorlage',
  templateTaken:
    'Diese Seite wird zur Vorlage, wenn Sie speichern. Lockstep schreibt, wofür die Namen in Klammern stehen; spätere Änderungen der Seite zählen, sobald sie erneut übernommen wird.',
  formPreview: 'Die Seite, wie ihre Vorlage sie vorsieht',
  formPreviewHelp:
    'Listen zeigen ihre ersten Vorgänge. Was noch in Klammern steht, wird gelesen, wenn der Bericht entsteht.',
  templateSays: 'Welche Abschnitte eine Seite hat, bestimmt ihre Vorlage.',
  shownSections: 'Abschnitte',
  wrong: {
    time: 'Geben Sie eine Uhrzeit ein.',
    from: 'Geben Sie ein Datum aus den Jahren 2000 bis 2099 ein.',
    epic: 'Wählen Sie ein Epic aus.',
    version: 'Wählen Sie eine Version aus.',
    board: 'Wählen Sie ein Board aus.',
    jql: 'Schreiben Sie eine Abfrage.',
    space: 'Wählen Sie einen Bereich aus.',
  },
  tooLong: (most: number, length: number): string =>
    `Möglich sind ${formatNumber(most)} Zeichen, hier stehen ${formatNumber(length)}. Kürzen Sie den Text.`,
};
