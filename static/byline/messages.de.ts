import { formatNumber } from '../common/dates';
import { pluralIn } from '../common/language/grammar';

const plural = pluralIn('de');

export const messages = {
  specOf: {
    'not-visible':
      'Diese Seite ist die Spezifikation eines Jira-Vorgangs, der gelöscht wurde oder auf den Sie keinen Zugriff haben.',
    unreachable: 'Diese Seite ist die Spezifikation eines Jira-Vorgangs, aber Jira hat nicht geantwortet.',
  },
  copyOf: {
    'not-visible':
      'Diese Seite ist eine Kopie der Spezifikation eines Jira-Vorgangs, der gelöscht wurde oder auf den Sie keinen Zugriff haben.',
    unreachable:
      'Diese Seite ist eine Kopie der Spezifikation eines Jira-Vorgangs, aber Jira hat nicht geantwortet.',
  },
  spec: (typeName: string, key: string) =>
    typeName === '' ? `Spezifikation von ${key}` : `Spezifikation von ${typeName} ${key}`,
  openIssue: 'Vorgang öffnen',
  updateSpec: 'Spezifikation aktualisieren',
  showChanges: 'Änderungen anzeigen',
  comparing: 'Wird mit dem Vorgang verglichen',
  upToDate: 'Auf dem Stand des Vorgangs',
  offers: 'Der Vorgang sagt mehr, als die Seite Abschnitte hat',
  changes: (count: number): string =>
    `${formatNumber(count)} ${plural(count, { one: 'Änderung', other: 'Änderungen' })} aus dem Vorgang`,
  notCompared: 'Es ließ sich nicht feststellen, ob sich der Vorgang geändert hat.',
  notComparable: 'Die Seite lässt sich nicht mit dem Vorgang vergleichen.',
  createEpic: 'Epic aus dieser Seite erstellen',
  cancel: 'Abbrechen',
  useAsSpec: 'Als Spezifikation eines Vorgangs verwenden',
  issue: 'Vorgang',
  issueHelp:
    'Geben Sie einen Vorgangsschlüssel oder Wörter der Zusammenfassung ein und wählen Sie den Vorgang.',
  issues: 'Vorgänge',
  noIssues: 'Es wurde kein Vorgang gefunden, der eine Spezifikation haben kann.',
  issuesFailed:
    'Die Vorgänge konnten nicht durchsucht werden. Tippen Sie erneut, um es noch einmal zu versuchen.',
  oneSided: (key: string) =>
    `Diese Seite nennt ${key}, aber ${key} nennt diese Seite nicht als Spezifikation.`,
  copy: (key: string) => `Eine Kopie der Spezifikation von ${key}`,
  copyHint: 'Lockstep ändert nichts an Kopien. Die Spezifikation ist die Seite, die der Vorgang nennt.',
  ignore: 'Ignorieren',
  showIgnored: 'Ignorierte Kopie anzeigen',
  report: 'Bericht von Lockstep',
  noSpec: 'Diese Seite ist keine Spezifikation',
  whatItIs:
    'Lockstep hält Jira-Vorgänge und die Seiten, die sie spezifizieren, auf demselben Stand. Öffnen Sie ein Epic in Jira, um seine Spezifikation zu erstellen.',
  notVisible: 'Sie können diese Seite nicht mehr sehen.',
};
