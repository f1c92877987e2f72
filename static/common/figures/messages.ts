import { catalogue } from '../catalogue';
import { formatNumber } from '../dates';
import { pluralIn } from '../language/grammar';

const plural = pluralIn('en');

const en = {
  isReport: (count: number) =>
    `This page is a report of ${formatNumber(count)} ${plural(count, { one: 'issue', other: 'issues' })}.`,
  download: 'Download figures (CSV)',
  hidden: 'not visible to you',
  groups: { completed: 'Completed', inProgress: 'In progress', blocked: 'Blocked', other: 'Other' },
  reasons: { flag: 'flagged', label: 'labelled as blocked', link: 'waits for another issue' },
  columns: {
    group: 'Group',
    key: 'Key',
    summary: 'Summary',
    status: 'Status',
    reasons: 'Reason',
    from: 'From',
    to: 'To',
    asOf: 'As of',
  },
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
