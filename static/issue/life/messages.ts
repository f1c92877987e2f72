import { type RefreshLinksAnswer, type RestorePageAnswer } from '../../../src/contract/links/spec-links';
import { catalogue } from '../../common/catalogue';

type Refused = Exclude<(RestorePageAnswer | RefreshLinksAnswer)['kind'], 'restored' | 'refreshed'>;

const refused: Readonly<Record<Refused, string>> = {
  'not-visible': 'You cannot see this issue any more.',
  'not-linked': 'Somebody has changed this link meanwhile. Reload the issue.',
  'not-in-trash': 'The page is not in the trash any more. Reload the issue.',
  'may-not-restore': 'You may not restore this page. Ask somebody who may edit it.',
  'title-taken': 'Another page has its title now. Rename that one, then restore this page.',
  'may-not-edit': 'You need permission to edit this issue.',
  'may-not-link': 'You need permission to link this issue.',
  'page-not-visible': 'You cannot see the page any more.',
};

const seen =
  'Issue and page name each other. Somebody who may edit both can link them again by opening the issue.';

export const messages = catalogue(
  { refused, seen },
  { de: () => import('./messages.de'), ja: () => import('./messages.ja') },
);
