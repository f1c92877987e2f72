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
  outOfSight:
    'Sie können die Seite der Spezifikation nicht sehen, daher werden ihre Kriterien nicht gezeigt.',
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
