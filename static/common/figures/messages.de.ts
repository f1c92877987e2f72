import { formatNumber } from '../dates';
import { pluralIn } from '../language/grammar';

const plural = pluralIn('de');

export const messages = {
  isReport: (count: number) =>
    `Diese Seite ist ein Bericht über ${formatNumber(count)} ${plural(count, { one: 'Vorgang', other: 'Vorgänge' })}.`,
  download: 'Zahlen herunterladen (CSV)',
  reading: (read: number, total: number) =>
    `${formatNumber(read)} von ${formatNumber(total)} Vorgängen gelesen.`,
  noFigures: 'Die Zahlen dieses Berichts sind nicht mehr da, oder Sie dürfen seine Seite nicht sehen.',
};
