import { formatNumber } from '../../dates';

export const messages = {
  withoutEpic: 'Ohne Epic',
  epicsThemselves: 'Die Epics selbst',
  childrenOnly: 'Öffnet die direkt untergeordneten Vorgänge: Die darunter sind zu viele für eine Jira-Suche.',
  blockedOf: (blocked: string): string => `${blocked} blockiert`,
  moreEpics: (more: number): string => `Und ${formatNumber(more)} weitere Epics.`,
  counting: (total: string): string => `${total} Vorgänge werden gezählt…`,
  countingAtLeast: (total: string): string => `Mindestens ${total} Vorgänge werden gezählt…`,
  cancelled: 'Das Zählen wurde abgebrochen.',
  count: 'Zählen',
  stage: (name: string, count: string): string => `${name}: ${count}`,
  stagesCount: 'Jeder Vorgang nach seinem Status, blockiert oder nicht.',
  days: (days: number): string =>
    days === 0 ? 'weniger als einem Tag' : days === 1 ? '1 Tag' : `${formatNumber(days)} Tagen`,
  ages: (group: string, days: string): string => `${group}: die Hälfte seit ${days} oder länger.`,
  freshAges: (group: string): string => `${group}: die Hälfte seit weniger als einem Tag.`,
  oldest: (days: string): string => `Am ältesten ist {}, seit ${days}.`,
  since: (time: string): string => `Seit ${time}`,
  nothingChanged: 'Nichts hat sich geändert.',
  changes: {
    completed: (count: string): string => `${count} abgeschlossen`,
    started: (count: string): string => `${count} begonnen`,
    reopened: (count: string): string => `${count} wieder geöffnet`,
    created: (count: string): string => `${count} erstellt`,
  },
  moreIssues: (more: string): string => `Und ${more} weitere.`,
  parts: 'In Jira öffnen, in Teilen:',
  unlisted: (more: number): string => `Und ${formatNumber(more)} weitere, die in keinem Teil stehen.`,
  amongAll: 'Alles öffnen, was hier gezählt wird',
  part: (from: number, to: number): string => `${formatNumber(from)}–${formatNumber(to)}`,
};
