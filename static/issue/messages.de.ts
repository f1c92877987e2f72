import { formatList, formatNumber } from '../common/dates';
import { pluralIn } from '../common/language/grammar';

const plural = pluralIn('de');

const hindrances = {
  'may-not-edit': 'Sie benötigen die Berechtigung, diesen Vorgang zu bearbeiten.',
  'may-not-link': 'Sie benötigen die Berechtigung, diesen Vorgang zu verknüpfen.',
};

export const messages = {
  hindrances,
  refusals: {
    ...hindrances,
    'not-visible': 'Sie können diesen Vorgang nicht mehr sehen.',
    'no-children-possible':
      'Spezifikationen gehören zu Vorgängen, die untergeordnete Vorgänge haben können, zum Beispiel zu Epics.',
    'place-refused':
      'Sie können dort keine Seite erstellen. Wählen Sie einen anderen Bereich oder eine andere übergeordnete Seite, oder bitten Sie einen Administrator des Bereichs um die Berechtigung.',
    'page-refused':
      'Confluence hat die Seite nicht angenommen. Wählen Sie einen anderen Titel oder einen anderen Ort.',
  },
  secured: 'Dieser Vorgang hat eine Sicherheitsstufe',
  securedReaders:
    'Alle, die die Seite lesen können, lesen dies dort, auch wenn sie den Vorgang nicht sehen können.',
  notGrantedInJira:
    'Eine Spezifikation wird mit ihrem Vorgang verknüpft, und Lockstep fehlt eine Berechtigung in Jira. Bitten Sie einen Administrator der Site, das Update von Lockstep zu genehmigen: Was fehlt, steht unter „Apps“ auf der Seite von Lockstep.',
  noSpec: 'Zu diesem Vorgang gibt es noch keine Spezifikation.',
  generate: 'Spezifikation erstellen',
  useExisting: 'Vorhandene Seite verwenden',
  useThis: 'Diese Seite verwenden',
  unlink: 'Verknüpfung aufheben',
  breakDown: 'Aufteilen',
  writeReport: 'Statusbericht schreiben',
  openSpec: 'Spezifikation öffnen',
  history: 'Verlauf',
  continue: 'Fortfahren',
  inProgressByYou: {
    create: 'Ihre Spezifikation wird erstellt.',
    adopt: 'Ihre Seite wird verknüpft.',
    unlink: 'Sie heben die Verknüpfung zur Seite gerade auf.',
  },
  inProgress: {
    create: 'Jemand erstellt gerade die Spezifikation zu diesem Vorgang.',
    adopt: 'Jemand verknüpft gerade eine Seite als Spezifikation dieses Vorgangs.',
    unlink: 'Jemand hebt gerade die Verknüpfung zur Seite auf.',
  },
  unfinished: {
    create: 'Die Spezifikation ist nicht fertig',
    adopt: 'Die Seite ist nicht vollständig verknüpft',
    unlink: 'Die Verknüpfung ist nicht vollständig aufgehoben',
  },
  ofStep: {
    page: 'die Seite',
    'remote-link': 'die Verknüpfung im Vorgang',
    'issue-property': 'die Kennzeichnung am Vorgang',
    'page-property': 'die Kennzeichnung an der Seite',
    comment: 'der Kommentar im Vorgang',
  },
  stillOpen: (steps: readonly string[]): string => `Noch offen: ${formatList(steps)}.`,
  continueIsSafe: '„Fortfahren“ erledigt, was noch fehlt, und nichts doppelt.',
  foundOnIssue: 'Der Vorgang nennt eine Seite als Spezifikation.',
  origins: {
    generated: {
      byYou: (date: string) => `Von Ihnen erstellt am ${date}.`,
      byOthers: (date: string) => `Erstellt am ${date}.`,
    },
    adopted: {
      byYou: (date: string) => `Diese Seite haben Sie am ${date} verknüpft.`,
      byOthers: (date: string) => `Seite verknüpft am ${date}.`,
    },
    rebuilt: {
      byYou: (date: string) => `Die Verknüpfung haben Sie am ${date} wiedergefunden.`,
      byOthers: (date: string) => `Verknüpfung wiedergefunden am ${date}.`,
    },
  },
  updateSpec: 'Spezifikation aktualisieren',
  showChanges: 'Änderungen anzeigen',
  readsOnly:
    'Um die Seite zu aktualisieren oder ihre Verknüpfung aufzuheben, benötigen Sie die Berechtigung, sie zu bearbeiten.',
  comparing: 'Wird mit dem Vorgang verglichen',
  upToDate: 'Auf dem Stand des Vorgangs',
  offers: 'Der Vorgang sagt mehr, als die Seite Abschnitte hat',
  changes: (count: number, places: readonly string[]): string =>
    `${formatNumber(count)} ${plural(count, { one: 'Änderung', other: 'Änderungen' })} aus dem Vorgang: ${formatList(places)}`,
  pageTitle: 'Titel',
  notCompared: 'Es ließ sich nicht feststellen, ob sich der Vorgang geändert hat.',
  notComparable: 'Die Seite lässt sich nicht mit dem Vorgang vergleichen.',
  updated: (date: string) => `Zuletzt geändert: ${date}.`,
  pageTrouble: {
    'not-visible':
      'Zu diesem Vorgang gibt es eine Spezifikation, aber ihre Seite wurde gelöscht oder Sie haben in Confluence keinen Zugriff darauf.',
    'no-access':
      'Zu diesem Vorgang gibt es eine Spezifikation, aber Sie haben keinen Zugriff auf Confluence. Bitten Sie einen Administrator der Site darum.',
    trashed:
      'Die Seite der Spezifikation liegt im Papierkorb von Confluence. Stellen Sie sie dort wieder her, um mit ihr weiterzuarbeiten.',
    archived:
      'Die Seite der Spezifikation ist archiviert. Stellen Sie sie in Confluence wieder her, um mit ihr weiterzuarbeiten.',
    'not-connected':
      'Zu diesem Vorgang gibt es eine Spezifikation, aber Lockstep ist auf dieser Site nicht mit Confluence verbunden. Wenden Sie sich an Ihren Administrator.',
    'not-granted':
      'Zu diesem Vorgang gibt es eine Spezifikation, aber Lockstep fehlt eine Berechtigung in Confluence. Bitten Sie einen Administrator der Site, das Update von Lockstep zu genehmigen: Was fehlt, steht unter „Apps“ auf der Seite von Lockstep.',
    unreachable: 'Zu diesem Vorgang gibt es eine Spezifikation, aber Confluence hat nicht geantwortet.',
  },
  hasSpec: 'Zu diesem Vorgang gibt es eine Spezifikation.',
  steps: {
    creating: 'Die Seite wird erstellt',
    linking: 'Seite und Vorgang werden verknüpft',
    waiting: 'Ein anderer Tab arbeitet noch daran',
  },
  takesLong: 'Das dauert länger als sonst. Sie können gehen: „Fortfahren“ am Vorgang macht hier weiter.',
  nothingChanged: 'Es wurde nichts geändert.',
  because: (trouble: string) => `${trouble}.`,
  help: {
    'not-granted':
      'Bitten Sie einen Administrator der Site, das Update von Lockstep zu genehmigen: Was fehlt, steht unter „Apps“ auf der Seite von Lockstep. Versuchen Sie es dann erneut.',
    'not-connected':
      'Bitten Sie einen Administrator der Site, es zu verbinden. Versuchen Sie es dann erneut.',
    'no-jira': 'Bitten Sie einen Administrator der Site, es zu verbinden. Versuchen Sie es dann erneut.',
    forbidden:
      'Ihr Konto darf das hier nicht, oder Lockstep fehlt eine Berechtigung: Administratoren sehen unter „Apps“ auf der Seite von Lockstep, was fehlt.',
  },
  stuck: (pageMade: boolean): string =>
    pageMade
      ? 'Die Seite ist da, aber nicht alles wurde verknüpft'
      : 'Die Spezifikation konnte nicht fertiggestellt werden',
};
