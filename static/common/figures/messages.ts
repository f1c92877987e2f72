import { catalogue } from '../catalogue';
import { formatNumber } from '../dates';
import { pluralIn } from '../language/grammar';

const plural = pluralIn('en');

const en = {
  isReport: (count: number) =>
    `This page is a report of ${formatNumber(count)} ${plural(count, { one: 'issue', other: 'issues' })}.`,
  download: 'Download figures (CSV)',
  reading: (read: number, total: number) => `Read ${formatNumber(read)} of ${formatNumber(total)} issues.`,
  noFigures: 'The figures of this report are not kept, or you may not see its page.',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
