import { formatNumber } from '../dates';
import { pluralIn } from '../language/grammar';

const plural = pluralIn('de');

export const messages = {
  isReport: (count: number) =>
    `Diese Seite ist ein Bericht über ${formatNumber(count)} ${plural(count, { one: 'Vorgang', other: 'Vorgänge' })}.`,
  download: 'Zahlen herunterladen (CSV)',
  hidden: 'für Sie nicht sichtbar',
  groups: { completed: 'Fertig', inProgress: 'In Arbeit', blocked: 'Blockiert', other: 'Sonstige' },
  reasons: {
    flag: 'markiert',
    label: 'als blockiert gekennzeichnet',
    link: 'wartet auf einen anderen Vorgang',
  },
  columns: {
    group: 'Gruppe',
    key: 'Schlüssel',
    summary: 'Zusammenfassung',
    status: 'Status',
    reasons: 'Grund',
    from: 'Von',
    to: 'Bis',
    asOf: 'Stand',
  },
};
