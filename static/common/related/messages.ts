import { type PinRelatedAnswer, type UnpinRelatedAnswer } from '../../../src/contract/related';
import { catalogue } from '../catalogue';
import { formatList } from '../dates';
import { counted, type Total } from './total';

const pinned: Readonly<
  Record<PinRelatedAnswer['kind'] | UnpinRelatedAnswer['kind'] | 'pinned-before', string>
> = {
  pinned: 'Pinned: each of the two shows the other now.',
  'pinned-on-issue': 'Pinned on the issue. The page does not show it, because you may not edit the page.',
  'pinned-before': 'Pinned',
  'linked-already': 'The two issues are linked already.',
  unpinned: 'Unpinned: neither of the two shows the other any more.',
  'unpinned-on-issue': 'Unpinned on the issue. The page still shows it, because you may not edit the page.',
  'not-visible': 'It cannot be seen any more. Nothing was changed.',
  'may-not-link': 'You need permission to link issues. Nothing was changed.',
  'no-link-type': 'This site has no type of link that means "relates to". Nothing was linked.',
};

const en = {
  related: 'Related',
  relatedIs: 'Issues and pages that speak of the same things, as far as you can see them.',
  find: 'Find related',
  lookedFor: (terms: readonly string[]): string => `Looked for ${formatList(terms)}`,
  nothingToLookFor: 'There are no words here that tell what to look for.',
  issues: (total: Total): string => `Issues${counted(total)}`,
  pages: (total: Total): string => `Pages${counted(total)}`,
  nothing: 'Nothing found.',
  unavailable: 'No answer: you may have no access, or it does not respond now.',
  because: (reasons: readonly string[]): string =>
    reasons.length === 0 ? 'The words stand in its text' : `In its title: ${formatList(reasons)}`,
  pin: 'Pin',
  unpin: 'Unpin',
  pinnedTo: 'Pinned to',
  dismiss: 'Dismiss',
  dismissed: 'Dismissed. You will not see it here again.',
  pinned,
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
