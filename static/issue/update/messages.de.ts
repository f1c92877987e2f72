import { formatNumber } from '../../common/dates';
import { countIn } from '../../common/language/counted';
import { pluralIn } from '../../common/language/grammar';

const plural = pluralIn('de');
const count = countIn('de');

const leftAlone = (untouched: number): string =>
  untouched === 0
    ? ''
    : plural(untouched, {
        one: ', der andere unberührt',
        other: `, alle ${formatNumber(untouched)} anderen unberührt`,
      });

const kinds = {
  insert: 'Hinzufügen',
  replace: 'Ändern in',
  remove: 'Entfernen',
  move: 'Verschieben',
  section: 'Abschnitt hinzufügen',
  title: 'Seite umbenennen',
};

export const messages = {
  reasons: {
    'both-changed': 'Seite und Vorgang haben dies beide geändert',
    'removed-here': 'Dies wurde von der Seite genommen',
    'moved-away': 'Jemand hat dies aus seinem Abschnitt verschoben, und der Vorgang hat es geändert',
    'no-base': 'Seite und Vorgang unterscheiden sich, und es ist nicht bekannt, was neuer ist',
    'comment-here': 'Jemand hat Wörter kommentiert, die wegfallen würden',
    'changed-here': 'Die Seite hat geändert, was der Vorgang nicht mehr sagt',
    'rewritten-here':
      'Der Vorgang hat dies geändert, und auf der Seite steht an dieser Stelle jetzt etwas anderes',
    'would-empty': 'Der Vorgang sagt dazu nichts mehr',
    'still-elsewhere': 'Vorgang und Seite sagen dies an verschiedenen Stellen',
    'perhaps-hidden': 'Dieser Vorgang ist nicht mehr verknüpft, oder Sie haben keinen Zugriff darauf',
    renamed: 'Die Seite wurde umbenannt',
  },
  places: {
    missing: 'Dieser Abschnitt ist nicht auf der Seite.',
    twice:
      'Dieser Abschnitt ist mehrmals auf der Seite. Der erste unter dieser Überschrift wird aktualisiert, die anderen bleiben, wie sie sind.',
    unclear:
      'Es lässt sich nicht sicher sagen, welcher Teil der Seite dieser Abschnitt ist. Er bleibt, wie er ist.',
  },
  refusals: {
    'may-not-edit':
      'Sie dürfen die Seite nicht bearbeiten. Es wurde nichts geändert: Bitten Sie jemanden, der sie bearbeiten darf, sie zu aktualisieren.',
    'was-in-trash':
      'Jemand hatte die Seite inzwischen in den Papierkorb gelegt. Sie ist wieder da, auf ihr wurde nichts geändert. Fragen Sie nach, bevor Sie sie erneut aktualisieren.',
    'title-taken':
      'Der Bereich hat eine andere Seite mit diesem Titel. Es wurde nichts geändert: Lassen Sie den Titel weg.',
    'too-large':
      'Die Seite würde für Confluence zu groß. Es wurde nichts geändert: Lassen Sie Änderungen weg, oder verschieben Sie einen Teil der Seite auf eine andere.',
    'not-accepted':
      'Confluence hat die Änderung nicht angenommen. Es wurde nichts geändert: Versuchen Sie es mit weniger Änderungen erneut.',
    'not-provable':
      'Es ließ sich nicht beweisen, dass alles andere auf der Seite bleibt, wie es ist. Es wurde nichts geändert: Versuchen Sie es mit weniger Änderungen erneut, oder ändern Sie die Seite selbst.',
  },
  kind: (kind: keyof typeof kinds): string => `${kinds[kind]}:`,
  updatePage: 'Seite aktualisieren',
  cancel: 'Abbrechen',
  upToDate: 'Auf dem Stand des Vorgangs',
  nothingNew: 'Die Seite sagt, was der Vorgang sagt. Es gibt nichts zu aktualisieren.',
  nothingWritten: 'Es musste nichts geschrieben werden',
  asChosen: 'Die Seite sagt schon, was Sie gewählt haben.',
  changesFrom: (changes: number, key: string) => `${count(changes, 'Änderung', 'Änderungen')} aus ${key}`,
  offered: (sections: number) =>
    `${count(sections, 'Abschnitt, den', 'Abschnitte, die')} die Seite nicht hat`,
  title: 'Titel',
  mayNotEdit: 'Sie benötigen die Berechtigung, die Seite zu bearbeiten.',
  notGranted: (scope: string): string =>
    `Lockstep darf keine Seiten ändern: Ihm fehlt die Berechtigung ${scope}. Bitten Sie einen Administrator der Site, das Update von Lockstep unter „Apps“ auf der Seite von Lockstep zu genehmigen.`,
  chooseOne: 'Wählen Sie zuerst, was geändert werden soll.',
  showChanges: 'Änderungen anzeigen',
  added: 'hinzugefügt',
  removed: 'entfernt',
  reformatted: 'anders formatiert',
  things: {
    'issues-below': (key: string) => `Liste der Vorgänge unter ${key}`,
    issues: (jql: string) => `Liste der Vorgänge zu dieser Abfrage: ${jql}`,
    line: () => 'Trennlinie',
    image: () => 'Bild',
    macro: () => 'Makro',
  },
  dropped: 'Der Vorgang sagt dies nicht mehr, und auf der Seite steht an dieser Stelle jetzt etwas anderes',
  newSection: 'Den Abschnitt zur Seite hinzufügen?',
  bothSaid: 'Vorher sagten beide:',
  keepPage: 'Behalten, was die Seite sagt',
  takeIssue: 'Übernehmen, was der Vorgang sagt',
  keepAway: 'Weglassen',
  addBack: 'Hinzufügen',
  answerAll: 'Alle Fragen:',
  keepAllOf: { jira: 'Jira behalten', page: 'Seite behalten' },
  nothing: 'Nichts',
  openLater:
    'Was Sie offen lassen, bleibt auf der Seite, wie es ist, und wird beim nächsten Mal wieder gefragt.',
  changedMeanwhile: 'Die Seite oder der Vorgang wurde inzwischen geändert',
  lookAgain: 'Es wurde nichts geschrieben. Sehen Sie sich die Änderungen noch einmal an.',
  updating: 'Die Seite wird aktualisiert',
  notUpdated: 'Die Seite wurde nicht aktualisiert',
  stuck: 'Noch ist nicht bekannt, ob die Seite aktualisiert wurde',
  continueIsSafe: '„Fortfahren“ sieht zuerst nach und schreibt nichts doppelt.',
  updated: 'Die Seite wurde aktualisiert',
  report: (changed: number, untouched: number) =>
    changed === 0
      ? 'Der Text der Seite ist, wie er war.'
      : `${count(changed, 'Block', 'Blöcke')} geändert${leftAlone(untouched)}.`,
  commentsGo: (comments: number) => `${count(comments, 'Kommentar entfällt', 'Kommentare entfallen')} damit.`,
  commentsLost: (comments: number) =>
    `${count(comments, 'Kommentar', 'Kommentare')} mit den kommentierten Wörtern entfallen.`,
  commentsKept: (comments: number) => `${count(comments, 'Kommentar', 'Kommentare')} erhalten.`,
  openSpec: 'Spezifikation öffnen',
  draftOf: {
    viewer: 'Sie haben unveröffentlichte Änderungen an dieser Seite.',
    unnamed: 'Jemand hat unveröffentlichte Änderungen an dieser Seite.',
    named: 'Diese Seite hat unveröffentlichte Änderungen von {}.',
  },
  draftStays: 'Sie bleiben im Entwurf: „Seite aktualisieren“ ändert, was veröffentlicht ist.',
  history: 'Versionsverlauf',
};
