import { formatNumber } from '../../common/dates';

const looking = (issues: number): string =>
  issues === 1 ? '1 Vorgang geprüft' : `${formatNumber(issues)} Vorgänge geprüft`;

export const messages = {
  from: {
    both: 'Vorgang und Seite nennen einander.',
    'page-and-remote-link': 'Die Seite nennt den Vorgang, und eine Verknüpfung im Vorgang führt zur Seite.',
    issue: 'Der Vorgang nennt die Seite.',
    'remote-link': 'Eine Verknüpfung im Vorgang führt zur Seite.',
    comment: 'Ein Kommentar im Vorgang führt zur Seite.',
    page: 'Die Seite nennt den Vorgang; der Vorgang nennt die Seite nicht.',
  },
  adopted: {
    adopted: 'Verknüpft.',
    unfinished: 'Nicht alles konnte verknüpft werden. Öffnen Sie den Vorgang, und fahren Sie dort fort.',
    'already-claimed': 'Der Vorgang hat inzwischen eine Spezifikation.',
  },
  notLinked: (why: string): string => `Sie konnten nicht verknüpft werden. ${why}`,
  about:
    'Stellt verlorene Verknüpfungen zwischen Vorgängen und Seiten wieder her, zum Beispiel nach einer neuen Installation der App, und sagt, was aus den anderen geworden ist.',
  news: 'Was sich geändert hat',
  noNews:
    'Nichts hat sich geändert: Vorgänge und Spezifikationen dieses Projekts sind, wie Lockstep sie zuletzt sah.',
  toldAbove: 'Was aus den oben aufgelisteten Spezifikationen geworden ist, steht bei jeder von ihnen.',
  noneOfTheLatest: 'An den neuesten hat sich nichts geändert.',
  showAll: 'Alle anzeigen',
  showAllOf: (count: number): string => `Alle ${formatNumber(count)} anzeigen`,
  showMore: (count: number): string => `${formatNumber(count)} weitere anzeigen`,
  search: 'Änderung suchen',
  searchHelp: 'Wörter aus Vorgang oder Seite oder aus dem, was geschah, etwa „Papierkorb“.',
  found: (count: number): string => (count === 1 ? '1 Änderung' : `${formatNumber(count)} Änderungen`),
  rebuild: 'Verknüpfungen wiederherstellen',
  cancel: 'Abbrechen',
  looking,
  looked: (issues: number, known: number): string =>
    `${looking(issues)}. ${known === 1 ? '1 Verknüpfung ist bekannt' : `${formatNumber(known)} Verknüpfungen sind bekannt`}.`,
  cancelled: 'Abgebrochen: Was bisher gefunden wurde, bleibt.',
  mayNot: 'Nur Administratoren dieses Projekts können seine Verknüpfungen wiederherstellen.',
  nothing: 'Nichts ging verloren, und nichts hat sich geändert.',
  restored: (count: number): string =>
    count === 1
      ? '1 Verknüpfung wurde wiederhergestellt'
      : `${formatNumber(count)} Verknüpfungen wurden wiederhergestellt`,
  allDecided: 'Keine Verknüpfung braucht mehr Ihre Entscheidung',
  asked: (count: number): string =>
    count === 1
      ? '1 Verknüpfung braucht Ihre Entscheidung'
      : `${formatNumber(count)} Verknüpfungen brauchen Ihre Entscheidung`,
  changed: (count: number): string =>
    count === 1
      ? '1 Verknüpfung hat sich geändert'
      : `${formatNumber(count)} Verknüpfungen haben sich geändert`,
  hiddenPage: 'Sie können die Seite nicht sehen.',
  silentPage: 'Die Seite nennt den Vorgang nicht.',
  otherIssue: 'Die Seite nennt einen anderen Vorgang.',
  unreadPage: 'Ob die Seite den Vorgang nennt, lässt sich nicht lesen.',
  hiddenHelp: 'Wer die Seite sehen kann, kann beide verknüpfen.',
  unlinkHelp:
    'Wurde die Seite gelöscht, heben Sie die Verknüpfung auf, damit der Vorgang eine andere Spezifikation bekommen kann.',
  use: 'Verknüpfen',
};
