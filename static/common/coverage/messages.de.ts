import { formatNumber } from '../dates';
import { type Counts, toldOf } from './figures';

export const messages = {
  coverage: 'Abdeckung',
  breakDown: 'Aufteilen',
  outOfSight: {
    'not-visible':
      'Die Seite der Spezifikation wurde gelöscht, oder Sie haben keinen Zugriff darauf; daher werden ihre Kriterien nicht gezeigt. Bitten Sie um Zugriff, oder sehen Sie bei Lockstep in der rechten Spalte nach.',
    trashed:
      'Die Seite der Spezifikation liegt in Confluence im Papierkorb, daher werden ihre Kriterien nicht gezeigt. Stellen Sie sie dort oder mit Lockstep in der rechten Spalte wieder her.',
    archived:
      'Die Seite der Spezifikation ist archiviert, daher werden ihre Kriterien nicht gezeigt. Stellen Sie sie in Confluence wieder her, um mit ihr weiterzuarbeiten.',
    unreadable:
      'Der Text der Spezifikation konnte nicht gelesen werden, daher werden ihre Kriterien nicht gezeigt.',
    unreachable:
      'Confluence hat nicht geantwortet, daher werden die Kriterien der Spezifikation nicht gezeigt. Laden Sie die Seite neu.',
  },
  noCriteria:
    'Die Seite der Spezifikation nennt keine Akzeptanzkriterien. Ergänzen Sie dort welche, um hier zu sehen, wie weit jedes ist.',
  figures: (counts: Counts): string => {
    const { all, done, uncovered } = counts;
    if (done === all)
      return all === 1
        ? 'Das Akzeptanzkriterium ist fertig.'
        : `Alle ${formatNumber(all)} Akzeptanzkriterien sind fertig.`;
    if (uncovered === all)
      return all === 1
        ? 'Das Akzeptanzkriterium hat noch keine Aufgabe.'
        : `Keines der ${formatNumber(all)} Akzeptanzkriterien hat bisher eine Aufgabe.`;
    const told = toldOf(counts, {
      done: (n) => `${formatNumber(n)} fertig`,
      inProgress: (n) => `${formatNumber(n)} in Arbeit`,
      covered: (n) => `${formatNumber(n)} abgedeckt`,
      uncovered: (n) => `${formatNumber(n)} ohne Aufgabe`,
    });
    return `${all === 1 ? '1 Akzeptanzkriterium' : `${formatNumber(all)} Akzeptanzkriterien`}: ${told.join(', ')}.`;
  },
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
