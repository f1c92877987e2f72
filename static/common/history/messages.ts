import { type HistoryAct, type HistoryActor, type HistoryEntry } from '../../../src/contract/links/history';
import { catalogue } from '../catalogue';
import { formatNumber } from '../dates';

const acts: Readonly<Record<HistoryAct, string>> = {
  'create-issue': 'Created an issue',
  'move-issue': 'Changed the status of the issue',
  'remove-issue': 'Deleted the issue',
  'remove-page': 'Deleted the page',
  'create-page': 'Created the page',
  'update-page': 'Updated the page',
  'move-page': 'Moved the page',
  'restore-page': 'Restored the page from the trash',
  'restrict-page': 'Kept the page to its readers',
  'mark-page': 'Marked the page, so that Lockstep finds it again',
  'unmark-page': 'Took Lockstep’s mark off the page',
  'link-page': 'Linked the page on the issue',
  'unlink-page': 'Removed the link to the page from the issue',
  'name-spec': 'Named the page as the spec of the issue',
  'forget-spec': 'Took the page off the issue as its spec',
  comment: 'Commented on the issue',
  'edit-comment': 'Updated the comment on the issue',
  'create-epic': 'Created the epic',
  'pin-related': 'Pinned something related',
  'unpin-related': 'Unpinned something related',
  'update-task': 'Updated the task',
  'create-tasks': 'Created child issues',
  'rank-tasks': 'Ranked the child issues in the order of the list',
  'remove-task': 'Removed a child issue that Lockstep had made',
};

const actors: Readonly<Record<Exclude<HistoryActor['kind'], 'person'>, string>> = {
  you: 'You',
  former: 'Former user',
  app: 'Lockstep',
};

const causes: Readonly<Record<Exclude<HistoryEntry['cause'], 'click'>, string>> = {
  event: 'After a change in Jira or Confluence',
  schedule: 'On schedule',
};

const en = {
  acts,
  actors,
  nameless: 'Somebody without a name',
  causes,
  askedBy: 'Asked for by:',
  updatedTo: (version: number) => `Updated the page to version ${formatNumber(version)}`,
  hiddenPage: 'A page that was deleted or that you have no access to',
  older: 'Show older',
  empty: 'Nothing has been written for this issue yet.',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
