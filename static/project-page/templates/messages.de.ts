export const messages = {
  explained:
    'Eine Confluence-Seite oder -Vorlage mit Platzhaltern wie {{spec.overview}} kann die Vorlage für die Spezifikationen dieses Projekts sein.',
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
  noTemplates:
    'Es gibt keine in dem Bereich, in den Spezifikationen dieses Projekts kommen, und keine der ganzen Site. Solange es keine Spezifikation gibt, ist das der Bereich, in dem Sie zuletzt geschrieben haben; die erste Spezifikation legt ihn fest. Seiten aller Bereiche finden Sie oben.',
  whichTemplates:
    'Die des Bereichs, in den Spezifikationen dieses Projekts kommen, und die der ganzen Site. Solange es keine Spezifikation gibt, ist das der Bereich, in dem Sie zuletzt geschrieben haben; die erste Spezifikation legt ihn fest.',
  ofSite: 'Vorlage der ganzen Site',
  example:
    'Ausgefüllt mit einem erfundenen Epic, um zu zeigen, was aus den Platzhaltern wird. Es wird nichts geschrieben.',
  ofSpace: (space: string) => `Vorlage von ${space}`,
  checkAgain: 'Erneut prüfen',
  trouble: {
    gone: 'Die Vorlage wurde gelöscht, oder Sie haben keinen Zugriff darauf.',
    unavailable: 'Confluence hat nicht geantwortet.',
    faulty: 'Noch kann das keine Vorlage sein:',
    unreadable:
      'Die Vorlage lässt sich nicht lesen: Sie ist beschädigt oder hat mehr als 5 MB oder 50.000 Teile.',
  },
  findings: {
    'no-placeholder':
      'Sie hat keinen Platzhalter. Schreiben Sie einen hinein, zum Beispiel {{spec.overview}} unter eine Überschrift.',
    'unknown-name': 'Es gibt keinen Platzhalter mit diesem Namen:',
    unclosed: 'Eine Klammer fehlt:',
    'inside-sentence': 'Dieser Platzhalter braucht einen eigenen Absatz:',
    'needs-heading':
      'Dieser Platzhalter braucht eine Überschrift über sich, außerhalb von Tabellen, Feldern und Spalten; Notizen brauchen eine eigene:',
    twice: 'Dieser Platzhalter steht zweimal da:',
    'in-address': 'Adressen von Links werden nicht ausgefüllt:',
    'in-code': 'Code wird nicht ausgefüllt:',
    'not-text': 'Nur einfacher Text wird ausgefüllt:',
    picture: 'Bilder werden auf anderen Seiten nicht angezeigt.',
    'written-once':
      'Wird einmal geschrieben und nicht aktualisiert, da es in einem Feld oder einer Tabelle steht:',
    'no-heading': 'Wird einmal geschrieben und nicht aktualisiert, da keine Überschrift darüber steht:',
    'left-out': 'Weggelassen, weil Seiten keinen Platz dafür haben:',
  },
};
