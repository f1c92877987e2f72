import { formatNumber } from '../dates';
import { atLeast } from './figures';

export const messages = {
  groups: {
    completed: 'Fertig',
    inProgress: 'In Arbeit',
    blocked: 'Blockiert',
    toDo: 'Zu erledigen',
  },
  query: 'Vorgänge einer Abfrage',
  progress: (done: number, total: number, complete: boolean): string =>
    `${atLeast(done, complete)} von ${atLeast(total, complete)} Vorgängen fertig`,
  progressOfChildren: (done: number, total: number, complete: boolean): string =>
    `${atLeast(done, complete)} von ${atLeast(total, complete)} untergeordneten Vorgängen fertig`,
  noIssues: 'Hier gibt es noch keine Vorgänge.',
  counting: 'Der Rest wird gezählt …',
  notAll: 'Das Zählen wurde abgebrochen: Es sind mindestens so viele.',
  whatYouSee: 'Zählt, was Sie in Jira sehen können.',
  asOf: (age: string): string => `Stand: ${age}.`,
  refresh: 'Aktualisieren',
  report: 'Bericht',
  writeReport: 'Statusbericht schreiben',
  whatIsBlocked: 'Blockiert, und warum',
  byStage: 'Nach Stufe',
  noneBlocked: 'Nichts ist blockiert.',
  noneBlockedYet: 'Bisher ist nichts blockiert.',
  allBlocked: (blocked: number): string => `Alle ${formatNumber(blocked)} in Jira anzeigen`,
  moreBlocked: (more: number): string => `Und ${formatNumber(more)} weitere.`,
  noQuery: 'Zu viele, um sie in einer Jira-Suche zu nennen.',
  tooMany: 'Es sind mehr Vorgänge, als sich zählen lassen, während Sie warten: Die Zahlen sind Mindestwerte.',
  withBlocked: 'Öffnet in Jira auch, was davon blockiert ist: zu viel, um es auszunehmen.',
  openGroup: (group: string, value: string): string => `${group}: ${value}. In Jira öffnen`,
  flagged: 'Markiert',
  labelled: 'Per Stichwort als blockiert gekennzeichnet',
  inStatus: 'Im Status {}',
  waitsFor: 'Wartet auf {}',
  stale: (reason: string): string => `${reason} Das sind die zuletzt bekannten Zahlen.`,
};
