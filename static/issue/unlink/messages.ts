import { type UnlinkingRefusal } from '../../../src/contract/links/spec-links';
import { catalogue } from '../../common/catalogue';

const refusals: Readonly<Record<Exclude<UnlinkingRefusal['kind'], 'page-perhaps-gone'>, string>> = {
  'not-visible': 'You cannot see this issue any more.',
  'may-not-edit': 'You need permission to edit this issue.',
  'may-not-link': 'You need permission to link this issue.',
  'may-not-edit-page': 'You may edit the issue, but not the page in Confluence.',
  'page-hidden': 'You have no access to the page in Confluence.',
};

const en = {
  refusals,
  notHalf: 'A link is removed on both sides or not at all. Somebody who may edit both can unlink them.',
  perhapsGone: (when: string) =>
    `The page cannot be found. If it is still gone after ${when}, the link can be removed.`,
  perhapsGoneHelp:
    'It may have been deleted for good, or be hidden from you and from Lockstep. To be sure, Lockstep looks for it twice, an hour apart.',
  notLinked: 'This issue has no spec any more.',
  question: (issueKey: string) => `Remove the link between ${issueKey} and its page?`,
  gone: 'The page was deleted for good, or does not name this issue.',
  removes: 'What is removed',
  willRemove: [
    'The link to the page on the issue',
    'The marks on issue and page by which they find each other',
  ],
  willRemoveOnIssue: ['The link to the page on the issue', 'The mark on the issue'],
  stays: 'What stays',
  willStay: ['The page with every word on it', 'Comments on the issue'],
  willStayOnIssue: ['Comments on the issue'],
  unlink: 'Unlink',
  unlinking: 'Removing the link',
  cancel: 'Cancel',
  close: 'Close',
  unlinked: 'The page is no longer the spec of this issue',
  unlinkedHelp: 'The page stays as it is.',
  undo: 'Undo',
  undone: 'The page is the spec again',
  notUnlinked: 'The link was not removed',
  stuck: 'The link is not removed completely',
  stuckHelp: 'Continue removes what is left.',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
