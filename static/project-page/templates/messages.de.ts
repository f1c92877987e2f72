export const messages = {
  title: 'Vorlage für Spezifikationen',
  explained:
    'Eine Confluence-Seite mit Platzhaltern wie {{spec.overview}} kann die Vorlage für die Spezifikationen dieses Projekts sein.',
  mayNot: 'Nur Projektadministratoren können eine Vorlage auswählen.',
  builtIn: 'Produktspezifikation (integriert)',
  failed: 'Die Vorlage konnte nicht ausgewählt werden. Versuchen Sie es erneut.',
  change: 'Ändern',
  preview: 'Vorschau',
  cancel: 'Abbrechen',
  close: 'Schließen',
  use: 'Diese Vorlage verwenden',
  notes: 'Gut zu wissen über diese Vorlage:',
  spaceTemplates: 'Vorlagen in Confluence',
  ofSite: 'Vorlage der ganzen Site',
  oldFormat:
    'Confluence gibt den Text dieser Vorlagen nur im alten Format heraus. Erstellen Sie aus der Vorlage eine Seite, fügen Sie Platzhalter ein und wählen Sie hier diese Seite aus.',
  example:
    'Ausgefüllt mit einem erfundenen Epic, um zu zeigen, was aus den Platzhaltern wird. Es wird nichts geschrieben.',
  ofSpace: (space: string) => `Vorlage von ${space}`,
  trouble: {
    gone: 'Diese Seite wurde gelöscht, oder Sie haben keinen Zugriff darauf.',
    unavailable: 'Confluence hat nicht geantwortet.',
    faulty: 'Diese Seite kann noch keine Vorlage sein:',
    unreadable: 'Diese Seite lässt sich nicht lesen: Sie ist zu groß oder beschädigt.',
    'old-format': 'Confluence gibt diese Vorlage nur im alten Format heraus.',
  },
  findings: {
    'no-placeholder': 'Sie hat keinen Platzhalter.',
    'unknown-name': 'Es gibt keinen Platzhalter mit diesem Namen:',
    unclosed: 'Eine Klammer fehlt:',
    'inside-sentence': 'Dieser Platzhalter braucht einen eigenen Absatz:',
    'in-address': 'Adressen von Links werden nicht ausgefüllt:',
    'in-code': 'Code wird nicht ausgefüllt:',
    'not-text': 'Nur einfacher Text wird ausgefüllt:',
    picture: 'Bilder werden auf anderen Seiten nicht angezeigt.',
  },
};
