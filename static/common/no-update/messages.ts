import { type NoUpdate } from '../../../src/contract/spec/spec-update';
import { catalogue } from '../catalogue';

type Why = NoUpdate['why'];

const said: Readonly<Record<Why, string>> = {
  'not-visible': 'You cannot see this issue any more.',
  'no-spec': 'This issue has no finished spec.',
  'no-children-possible': 'Specs belong to issues that can have child issues, such as epics.',
  'page-not-visible': 'The spec page was deleted, or you have no access to it in Confluence.',
  'page-trashed': 'The spec page is in Confluence’s trash.',
  'page-archived': 'The spec page is archived.',
  'page-unreadable': 'The page’s text is not in a form that can be changed safely.',
  'page-too-large': 'The text of the page is larger than 5 MB: too large to be changed safely.',
  'page-too-many-nodes':
    'The page has more than 50,000 parts (paragraphs, list items, table cells, formatted words): too many to be changed safely.',
  'template-unusable':
    'It is not known any more what Lockstep wrote, and the template of this page was deleted or you have no access to it.',
};

const smaller =
  'It was left as it is. Move a part of it to a child page, such as a long table or a log; then it is compared again.';

/** What can be done about it; of some nothing is known that helps. */
const help: Readonly<Record<Extract<Why, `page-${string}`> | 'template-unusable', string>> = {
  'page-not-visible': 'Ask somebody who can see the page.',
  'page-trashed': 'Restore it there to go on with it.',
  'page-archived': 'Restore it in Confluence to go on with it.',
  'page-unreadable': 'It was left as it is. Change it on the page itself.',
  'page-too-large': smaller,
  'page-too-many-nodes': smaller,
  'template-unusable':
    'The page was left as it is. Ask somebody who can see the template to update the page.',
};

/** How much there is of what there is too much of. */
const size = {
  'page-too-large': (megabytes: string) => `It is ${megabytes} MB.`,
  'page-too-many-nodes': (nodes: string) => `It has ${nodes} of them.`,
} satisfies Partial<Record<Why, (size: string) => string>>;

export const messages = catalogue(
  { said, help, size },
  { de: () => import('./messages.de'), ja: () => import('./messages.ja') },
);
