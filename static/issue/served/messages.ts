import { type SettleServedAnswer } from '../../../src/contract/breakdown/coverage';
import { catalogue } from '../../common/catalogue';

type Over = 'seen' | 'updated' | 'unchanged';

const settled: Readonly<Record<Over, string>> = {
  seen: 'Marked as seen.',
  updated: 'The task says what the spec says now.',
  unchanged: 'The task said so already. Marked as seen.',
};

const refused: Readonly<Record<Exclude<SettleServedAnswer['kind'], Over>, string>> = {
  'not-visible': 'You cannot see this issue any more.',
  'not-served': 'The spec page is out of sight now, so nothing was changed.',
  'may-not-edit': 'You need permission to edit this issue. Nothing was changed.',
  'not-accepted':
    'Jira did not take the change: you may not edit this issue, or its form has no such field. Nothing was changed.',
  overtaken: 'Somebody else changed this at the same moment. Try again.',
};

const en = {
  fromSpec: 'From the spec',
  serves: 'This issue serves a part of {}',
  outOfSight: {
    'not-visible': 'This issue was made from a spec page that was deleted, or to which you have no access.',
    'no-spec': 'This issue was made from a page that is no spec any more.',
    trashed:
      'This issue was made from a spec page that is in Confluence’s trash now. It can be restored there, or on the epic.',
    archived: 'This issue was made from a spec page that is archived now. It can be restored in Confluence.',
    unreadable: 'This issue was made from a spec page whose text could not be read.',
    unreachable:
      'This issue was made from a spec page. Confluence did not answer; reload the page to try again.',
  },
  changed: 'Spec changed since you started',
  before: 'Before',
  now: 'Now',
  notKnown: 'Not known',
  gone: 'Not in the spec any more',
  seen: 'Seen',
  updateTask: 'Update task',
  mayNotEdit: 'You need permission to edit this issue.',
  settled,
  refused,
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
