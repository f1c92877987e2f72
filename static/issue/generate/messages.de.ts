import { formatNumber } from '../../common/dates';

export const messages = {
  noSpace: {
    'to-choose':
      'Seiten dieses Projekts kommen sonst in einen Bereich, der Ihnen nicht offensteht. Wählen Sie einen anderen.',
    'none-visible':
      'Es wurde kein gemeinsamer Confluence-Bereich gefunden, den Sie sehen. Wählen Sie einen anderen Bereich.',
    'not-connected':
      'Lockstep ist auf dieser Site nicht mit Confluence verbunden. Bitten Sie Ihren Administrator, es zu verbinden.',
    'not-granted':
      'Lockstep fehlt eine Berechtigung in Confluence. Bitten Sie einen Administrator der Site, das Update von Lockstep zu genehmigen: Was fehlt, steht unter „Apps“ auf der Seite von Lockstep.',
    'no-access': 'Sie haben auf dieser Site keinen Zugriff auf Confluence.',
    unavailable: 'Confluence hat nicht geantwortet. Schließen Sie diesen Dialog und versuchen Sie es erneut.',
  },
  done: {
    page: 'Die Seite wurde erstellt',
    'remote-link': 'Die Seite ist im Vorgang verknüpft',
    'issue-property': 'Lockstep im Vorgang führt zur Seite',
    'page-property': 'Die Seite nennt ihren Vorgang',
    comment: 'Ein Kommentar mit dem Link wurde hinzugefügt',
  },
  refused: {
    page: 'Die Seite wurde nicht angenommen',
    'remote-link': 'Die Seite konnte nicht im Vorgang verknüpft werden: Sie dürfen ihn nicht verknüpfen',
    'issue-property':
      'Im Vorgang konnte nicht vermerkt werden, dass er eine Spezifikation hat: Sie dürfen ihn nicht bearbeiten',
    'page-property':
      'Die Seite konnte nicht als Spezifikation gekennzeichnet werden: Sie dürfen sie nicht bearbeiten',
    comment:
      'Es wurde kein Kommentar hinzugefügt: Sie dürfen den Vorgang nicht kommentieren oder den Kommentar der Spezifikation davor nicht bearbeiten',
  },
  overtaken:
    'Mit der Spezifikation dieses Vorgangs ist inzwischen etwas anderes geschehen. Schließen Sie diesen Dialog: Der Vorgang zeigt den aktuellen Stand.',
  claimed: (title: string) => `Die Seite „${title}“ nennt sich die Spezifikation dieses Vorgangs`,
  claimedHelp:
    'Verwenden Sie sie, oder fahren Sie fort: Dann hat der Vorgang neben jener Seite eine eigene Spezifikation.',
  secondPage: (title: string) => `Auch die Seite „${title}“ nennt sich die Spezifikation dieses Vorgangs`,
  secondPageHelp:
    'Vergleichen Sie die beiden. Wenn Sie mit jener Seite weiterarbeiten möchten, heben Sie zuerst die Verknüpfung dieser Spezifikation auf und verwenden Sie dann jene Seite.',
  create: 'Seite erstellen',
  cancel: 'Abbrechen',
  change: 'Ändern',
  close: 'Schließen',
  goesTo: 'Eine neue Seite in {}',
  audience:
    'Alle, die diesen Bereich sehen, können sie lesen. Sie wird so geschrieben, wie Sie den Vorgang sehen.',
  title: 'Titel',
  space: 'Bereich',
  chooseSpace: 'Wählen Sie zuerst einen Bereich.',
  spacesNone:
    'Sie sehen in Confluence keinen gemeinsamen Bereich. Bitten Sie um Zugriff auf einen, oder erstellen Sie dort einen.',
  spacesFailed:
    'Die Bereiche konnten nicht aufgelistet werden. Schließen Sie diesen Dialog und versuchen Sie es erneut.',
  parent: 'Übergeordnete Seite (optional)',
  parentHelp: 'Fügen Sie den Link der Seite ein, unter der diese stehen soll.',
  parentFault: 'Das ist kein Link zu einer Confluence-Seite.',
  templateTrouble: {
    gone: 'Die Vorlage des Projekts wurde gelöscht, oder Sie haben keinen Zugriff darauf.',
    unavailable: 'Confluence hat nicht geantwortet, als die Vorlage des Projekts gelesen wurde.',
    faulty:
      'Die Vorlage des Projekts hat einen Fehler in ihren Platzhaltern. Projektadministratoren sehen ihn auf der Lockstep-Seite des Projekts.',
    unreadable:
      'Die Vorlage des Projekts lässt sich nicht lesen: Sie ist beschädigt oder hat mehr als 5 MB oder 50.000 Teile. Projektadministratoren können eine kleinere wählen.',
  },
  useBuiltIn: 'Produktspezifikation (integriert) verwenden',
  chooseTemplate: 'Wählen Sie zuerst eine Vorlage.',
  templateLabel: 'Vorlage',
  builtIn: 'Produktspezifikation (integriert)',
  template: 'Vorlage: Produktspezifikation (integriert)',
  comment: 'Vorgang mit dem Link kommentieren',
  commentHindrance: 'Sie benötigen die Berechtigung, diesen Vorgang zu kommentieren.',
  titleEmpty: 'Die Seite braucht einen Titel.',
  titleTooLong: (over: number) => `Der Titel ist um ${formatNumber(over)} Zeichen zu lang.`,
  titleTaken: (title: string) => `In diesem Bereich gibt es bereits eine Seite namens „${title}“.`,
  placeRefused: (space: string, isBelow: boolean) =>
    isBelow
      ? `Sie können in „${space}“ unter der gewählten übergeordneten Seite keine Seite erstellen. Dazu braucht es die Berechtigung, in dem Bereich Seiten hinzuzufügen, und Zugriff auf diese Seite.`
      : `Sie können in „${space}“ keine Seite erstellen. Dazu braucht es die Berechtigung, dort Seiten hinzuzufügen.`,
  chooseAnotherPlace:
    'Es wurde nichts erstellt, und Ihre Eingaben bleiben erhalten. Wählen Sie einen anderen Bereich oder eine andere übergeordnete Seite, oder bitten Sie einen Administrator des Bereichs um die Berechtigung.',
  takeTitle: (title: string) => `„${title}“ verwenden`,
  questions:
    'Dieser Vorgang sagt wenig aus. Drei kurze Antworten ergeben eine bessere Spezifikation; lassen Sie weg, was Sie nicht wissen.',
  who: 'Für wen ist es?',
  outcome: 'Was wird für sie besser?',
  doneWhen: 'Es ist fertig, wenn … (ein Punkt pro Zeile)',
  created: 'Die Spezifikation wurde erstellt',
  nextTitle: 'Wie es weitergeht',
  next: 'Lesen Sie sie mit Ihrem Team durch und ergänzen Sie, was noch offen ist. Der Vorgang führt immer zu ihr.',
};
