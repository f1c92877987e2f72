import { catalogue } from '../../catalogue';

const en = {
  hidden: 'not visible to you',
  andBelow: (query: string) => `${query}, and all levels below`,
  groups: {
    completed: 'Completed',
    inProgress: 'In progress',
    blocked: 'Blocked',
    other: 'To do',
    removed: 'Removed during the sprint',
    completedOutside: 'Completed before they were added',
  },
  origins: { committed: 'Committed at the start', added: 'Added during the sprint' },
  reasons: {
    flag: 'flagged',
    status: 'in a status that blocks',
    label: 'labelled as blocked',
    link: 'waits for another issue',
  },
  likeNumbers:
    'Some names in the file look like numbers or dates, and a double click on it lets a spreadsheet change them. Import the file instead, with its columns as text.',
  columns: {
    group: 'Group',
    origin: 'Sprint',
    key: 'Key',
    summary: 'Summary',
    status: 'Status',
    reasons: 'Reason',
    statusThen: 'Status when counted',
    query: 'Query',
    from: 'From',
    to: 'To',
    asOf: 'As of',
  },
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
