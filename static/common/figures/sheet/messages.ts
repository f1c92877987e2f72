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
  /** Of each group, with the statuses that blocked any of its issues. */
  definitions: {
    completed: () => 'Came to a status of the category Done between From and To',
    inProgress: () => 'In a status of the category In progress, or done only after To; not blocked',
    blocked: (statuses: readonly string[]) =>
      `Not done, and flagged, waiting for an issue that is not done, labelled blocked, or in a status that blocks${statuses.length === 0 ? '' : `: ${statuses.join(', ')}`}`,
    other: () => 'Not begun and not blocked',
    removed: () => 'In the sprint between From and To, and not at its end',
    completedOutside: () => 'Done before it came into the sprint',
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
    definition: 'Definition',
    from: 'From',
    to: 'To',
    asOf: 'As of',
  },
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
