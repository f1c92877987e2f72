import { type FoundLinkView } from '../../../src/contract/links/link-rebuild';
import { catalogue } from '../../common/catalogue';
import { formatNumber } from '../../common/dates';

const from: Readonly<Record<FoundLinkView['from'], string>> = {
  both: 'Issue and page name each other.',
  'page-and-remote-link': 'The page names the issue, and a link on the issue leads to the page.',
  issue: 'The issue names the page.',
  'remote-link': 'A link on the issue leads to the page.',
  comment: 'A comment on the issue leads to the page.',
  page: 'The page names the issue; the issue does not name the page.',
};

const adopted: Readonly<Record<'adopted' | 'unfinished' | 'already-claimed', string>> = {
  adopted: 'Linked.',
  unfinished: 'Not all of it could be linked. Open the issue and continue there.',
  'already-claimed': 'The issue has a spec by now.',
};

const looking = (issues: number): string =>
  issues === 1 ? '1 issue looked at' : `${formatNumber(issues)} issues looked at`;

const en = {
  from,
  adopted,
  notLinked: (why: string): string => `They could not be linked. ${why}`,
  about:
    'Brings back lost links between issues and spec pages, for example after the app was installed again, and says what has become of the others.',
  news: 'What has changed',
  noNews: 'Nothing has changed: issues and spec pages of this project are as Lockstep left them.',
  toldAbove: 'What has become of the specs that are listed above is told with each of them.',
  noneOfTheLatest: 'Nothing has changed with the latest of them.',
  showAll: 'Show all',
  showAllOf: (count: number): string => `Show all ${formatNumber(count)}`,
  showMore: (count: number): string => `Show ${formatNumber(count)} more`,
  search: 'Find a change',
  searchHelp: 'Words of an issue, a page, or what has happened, such as “trash”.',
  found: (count: number): string => (count === 1 ? '1 change' : `${formatNumber(count)} changes`),
  rebuild: 'Rebuild links',
  cancel: 'Cancel',
  looking,
  looked: (issues: number, known: number): string =>
    `${looking(issues)}. ${known === 1 ? '1 link is known' : `${formatNumber(known)} links are known`}.`,
  cancelled: 'Cancelled: what was found so far is kept.',
  mayNot: 'You need to administer this project to rebuild its links.',
  nothing: 'Nothing was lost, and nothing has changed.',
  restored: (count: number): string =>
    count === 1 ? '1 link was restored' : `${formatNumber(count)} links were restored`,
  allDecided: 'No link needs your decision any more',
  asked: (count: number): string =>
    count === 1 ? '1 link needs your decision' : `${formatNumber(count)} links need your decision`,
  changed: (count: number): string =>
    count === 1 ? '1 link has changed' : `${formatNumber(count)} links have changed`,
  hiddenPage: 'You cannot see the page.',
  silentPage: 'The page does not name the issue.',
  otherIssue: 'The page names another issue.',
  unreadPage: 'Whether the page names the issue cannot be read.',
  hiddenHelp: 'Somebody who can see the page can link them.',
  unlinkHelp: 'If the page was deleted, unlink it, so that the issue can have another spec.',
  use: 'Link them',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
