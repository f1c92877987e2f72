import { formatNumber } from '../dates';

interface Counts {
  readonly all: number;
  readonly done: number;
  readonly inProgress: number;
  readonly covered: number;
  readonly uncovered: number;
}

export const messages = {
  coverage: 'Abdeckung',
  breakDown: 'Aufteilen',
  outOfSight: {
    'not-visible':
      'Sie können die Seite der Spezifikation nicht sehen, daher werden ihre Kriterien nicht gezeigt.',
    trashed:
      'Die Seite der Spezifikation liegt in Confluence im Papierkorb, daher werden ihre Kriterien nicht gezeigt. Lockstep in der rechten Spalte stellt sie wieder her.',
    archived:
      'Die Seite der Spezifikation ist archiviert, daher werden ihre Kriterien nicht gezeigt. Stellen Sie sie in Confluence wieder her, um mit ihr weiterzuarbeiten.',
    unreadable:
      'Der Text der Spezifikation konnte nicht gelesen werden, daher werden ihre Kriterien nicht gezeigt.',
    unreachable:
      'Confluence hat nicht geantwortet, daher werden die Kriterien der Spezifikation nicht gezeigt. Laden Sie die Seite neu.',
  },
  noCriteria: 'Die Seite der Spezifikation nennt keine Akzeptanzkriterien.',
  figures: ({ all, done, inProgress, covered, uncovered }: Counts): string =>
    `${formatNumber(done)} von ${formatNumber(all)} Akzeptanzkriterien fertig, ${formatNumber(inProgress)} in Arbeit, ${formatNumber(covered)} abgedeckt, ${formatNumber(uncovered)} ohne Aufgabe.`,
  states: { uncovered: 'Keine Aufgabe', covered: 'Abgedeckt', 'in-progress': 'In Arbeit', done: 'Fertig' },
  changed: 'Geändert, seit es akzeptiert wurde',
  accept: 'Änderung akzeptieren',
  notAccepted: {
    'not-visible': 'Sie können diesen Vorgang nicht mehr sehen.',
    'may-not-edit': 'Um die Änderung zu akzeptieren, müssen Sie diesen Vorgang bearbeiten dürfen.',
    'no-such-criterion':
      'Die Seite hat dieses Kriterium nicht mehr. Öffnen Sie dies erneut, um zu sehen, was sie jetzt sagt.',
    overtaken: 'Jemand anderes hat dies im selben Moment geändert. Versuchen Sie es erneut.',
  },
};
