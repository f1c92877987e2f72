export const messages = {
  title: 'So kommen Sie zur ersten Spezifikation',
  done: 'Fertig',
  open: 'Zu erledigen',
  hide: 'Anleitung ausblenden',
  confluence: 'Confluence verbinden',
  connected: 'Spezifikationen sind Confluence-Seiten, und Lockstep erreicht Confluence auf dieser Site.',
  confluenceTroubles: {
    'not-connected':
      'Spezifikationen sind Confluence-Seiten. Bitten Sie einen Administrator der Site, Lockstep mit Confluence zu verbinden.',
    'not-granted':
      'Lockstep fehlt eine Berechtigung, um Seiten und Vorgänge zu verknüpfen. Bitten Sie einen Administrator der Site, das Update von Lockstep zu genehmigen: Was fehlt, steht unter „Apps“ auf der Seite von Lockstep.',
    'no-access':
      'Spezifikationen sind Confluence-Seiten, und Sie haben keinen Zugriff auf Confluence. Bitten Sie darum.',
    unreachable: 'Confluence hat nicht geantwortet. Laden Sie die Seite neu, um es erneut zu versuchen.',
  },
  space: 'Wählen, wohin Spezifikationen kommen',
  spaceHelp:
    'Spezifikationen dieses Projekts werden in diesem Bereich erstellt, solange niemand einen anderen wählt.',
  noSpace:
    'Sie sehen in Confluence keinen gemeinsamen Bereich. Bitten Sie um Zugriff auf einen, oder erstellen Sie dort einen.',
  spaceLabel: 'Bereich für Spezifikationen',
  specsGoTo: 'Spezifikationen dieses Projekts kommen in:',
  hiddenSpace: 'Spezifikationen dieses Projekts kommen in einen Bereich, den Sie nicht sehen können.',
  adminsChoose:
    'Administratoren dieses Projekts wählen ihn hier. Bis dahin wählt ihn, wer die erste Spezifikation erstellt.',
  change: 'Ändern',
  save: 'Speichern',
  notAllowed: {
    project: 'Sie müssen Administrator dieses Projekts sein.',
    space:
      'Sie dürfen in diesem Bereich keine Seiten erstellen. Wählen Sie einen anderen, oder bitten Sie einen Administrator des Bereichs um die Berechtigung.',
  },
  epic: 'Ein Epic öffnen und „Spezifikation erstellen“ wählen',
  template:
    'Spezifikationen entstehen aus der integrierten Produktspezifikation. Unter „Vorlage für Spezifikationen“ auf dieser Seite kann eine eigene Seite an ihre Stelle treten.',
  newestEpics: 'Die neuesten Epics ohne Spezifikation:',
  noEpic:
    'Dieses Projekt hat kein offenes Epic ohne Spezifikation. Erstellen Sie eines unter „Epic mit Spezifikation erstellen“ auf dieser Seite; danach kommt seine Spezifikation.',
};
